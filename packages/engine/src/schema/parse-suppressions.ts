import type { Baseline, Outcome, SuppressionFile } from "@netral/engine/model";
import { dateSchema } from "./basic-schema.ts";
import { type InputKind, type InputPlace, inputIssues } from "./input-issues.ts";
import { z } from "./strict-zod.ts";

/** Schema of a file of suppressions: each names a finding or group and says why. */
export const suppressionFileSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  format: z.literal("netral-suppressions/1"),
  suppressions: z.array(
    z.strictObject({
      finding: z.string().check(z.minLength(1)),
      reason: z.string().check(z.regex(/\S+\s+\S+/, "reason")),
      until: z.exactOptional(dateSchema),
    }),
  ),
});

/** Schema of a baseline: a salt and fingerprints, nothing that names anyone. */
export const baselineSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  format: z.literal("netral-baseline/1"),
  salt: z.string().check(z.regex(/^[0-9a-f]{4,128}$/)),
  fingerprints: z.array(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
});

const SUPPRESSIONS: InputKind = {
  name: "suppressions",
  why: {
    id: "Temuan hanya boleh disisihkan dengan alasan yang dapat dibaca orang lain.",
    en: "A finding may be set aside only for a reason that somebody else can read.",
  },
};

const BASELINE: InputKind = {
  name: "baseline",
  why: {
    id: "Tanpa berkas pembanding yang utuh, temuan lama dan baru tidak dapat dibedakan.",
    en: "Without a whole baseline, old and new findings cannot be told apart.",
  },
};

/** Reads a file of suppressions; one without a reason of at least two words is refused. */
export function parseSuppressions(json: unknown, place: InputPlace = {}): Outcome<SuppressionFile> {
  const parsed = suppressionFileSchema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, issues: inputIssues(json, parsed.error, suppressionFileSchema, SUPPRESSIONS, place) };
}

/** Reads a baseline. */
export function parseBaseline(json: unknown, place: InputPlace = {}): Outcome<Baseline> {
  const parsed = baselineSchema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, issues: inputIssues(json, parsed.error, baselineSchema, BASELINE, place) };
}
