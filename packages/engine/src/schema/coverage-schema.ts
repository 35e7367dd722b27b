import { ACTIVITY_KINDS, type Coverage, PLATFORMS } from "@netral/engine/model";
import { z } from "./strict-zod.ts";

const count = z.int().check(z.nonnegative());
const text = z.exactOptional(z.string());
const issues = z.array(z.strictObject({ code: z.string(), detail: text, count: z.exactOptional(count) }));

const fileSchema = z.strictObject({
  file: z.string(),
  platform: z.exactOptional(z.enum(PLATFORMS)),
  shape: text,
  state: z.enum(["read", "partial", "unknown", "ignored", "failed"]),
  bytes: count,
  records: count,
  activities: count,
  duplicates: count,
  kinds: z.partialRecord(z.enum(ACTIVITY_KINDS), count),
  issues,
});

/** Schema of what was read and what was not. */
export const coverageSchema: z.ZodMiniType<Coverage> = z.strictObject({
  format: z.literal("netral-coverage/1"),
  owners: z.array(z.strictObject({ platform: z.enum(PLATFORMS), handle: text, name: text, id: text })),
  files: z.array(fileSchema),
  totals: z.strictObject({
    files: count,
    read: count,
    unread: count,
    records: count,
    activities: count,
    duplicates: count,
  }),
  range: z.exactOptional(z.strictObject({ from: z.string(), to: z.string() })),
  gaps: z.array(
    z.strictObject({ platform: z.enum(PLATFORMS), kind: z.enum(ACTIVITY_KINDS), code: z.string() }),
  ),
  pictures: z.exactOptional(
    z.strictObject({ read: count, wordless: count, unreadable: count, missing: count }),
  ),
  issues,
  complete: z.boolean(),
});
