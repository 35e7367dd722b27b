import { overlaySchema } from "@netral/engine/logic";
import type { ConformanceCase } from "@netral/engine/model";
import { VERDICTS } from "@netral/engine/model";
import { activitySchema } from "./activity-schema.ts";
import { textSchema } from "./basic-schema.ts";
import { answersSchema, profileSchema } from "./profile-schema.ts";
import { z } from "./strict-zod.ts";

/** Schema of a conformance case in normal form. */
export const conformanceCaseSchema: z.ZodMiniType<ConformanceCase> = z.strictObject({
  id: textSchema,
  title: z.string(),
  profile: profileSchema,
  registry: z.exactOptional(overlaySchema),
  activities: z.array(activitySchema),
  answers: z.exactOptional(answersSchema),
  expect: z.array(
    z.strictObject({
      activity: textSchema,
      rule: z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "rule")),
      result: z.enum([...VERDICTS, "not-assessed"]),
      disputed: z.exactOptional(z.boolean()),
    }),
  ),
  others: z.exactOptional(z.literal("none")),
  why: z.string(),
});
