import type { CheckReport } from "@netral/engine/model";
import { activitySchema } from "./activity-schema.ts";
import { bilingualSchema } from "./basic-schema.ts";
import { coverageSchema } from "./coverage-schema.ts";
import { findingGroupSchema, findingSchema, questionSchema, subjectSchema } from "./finding-schema.ts";
import { profileSchema } from "./profile-schema.ts";
import { z } from "./strict-zod.ts";

const count = z.int().check(z.nonnegative());

/** Schema of the report that `--format json` prints. */
export const reportSchema: z.ZodMiniType<CheckReport> = z.strictObject({
  format: z.literal("netral-report/1"),
  tool: z.strictObject({ name: z.literal("netral"), version: z.string() }),
  pack: z.strictObject({ id: z.string(), version: z.string(), digest: z.string(), asOf: z.string() }),
  registry: z.strictObject({ generated: z.nullable(z.string()), digest: z.string(), overlays: count }),
  profile: profileSchema,
  profileAssumed: z.boolean(),
  counts: z.strictObject({
    activities: count,
    relevant: count,
    violation: count,
    risk: count,
    advice: count,
    notAssessed: count,
    suppressed: count,
    undone: count,
    known: count,
  }),
  notices: z.array(
    z.strictObject({
      code: z.enum(["old-photo", "party-account", "opposition"]),
      subject: subjectSchema,
      count,
      items: z.array(z.strictObject({ activity: activitySchema, caption: z.exactOptional(bilingualSchema) })),
    }),
  ),
  groups: z.array(findingGroupSchema),
  suppressed: z.array(findingSchema),
  unusedSuppressions: z.array(z.strictObject({ finding: z.string(), reason: z.string() })),
  unusedAnswers: z.exactOptional(z.array(z.string())),
  questions: z.array(questionSchema),
  coverage: coverageSchema,
});
