import { type Answers, type Profile, STATUSES } from "@netral/engine/model";
import { named } from "./named-schema.ts";
import { z } from "./strict-zod.ts";

const FIELDS = {
  status: z.enum(STATUSES),
  area: z.exactOptional(z.string().check(z.regex(/^\d{2}(\.\d{2}){0,3}$/, "area"))),
  spouseStands: z.exactOptional(z.boolean()),
  spouseTicket: z.exactOptional(z.string().check(z.regex(/^t\/\S+$/, "ticket"))),
  onUnpaidLeave: z.exactOptional(z.boolean()),
  hopefulFrom: z.exactOptional(z.enum(["year-ahead", "declared", "registered"])),
};

/** Schema of a profile in its own words; `parseProfile` takes everyday words too. */
export const profileSchema: z.ZodMiniType<Profile> = named("Profile", z.strictObject(FIELDS));

/** Schema of a profile file; `$schema` is for editors. */
export const profileFileSchema = z.strictObject({ $schema: z.exactOptional(z.string()), ...FIELDS });

/** Schema of answers, keyed by question key. */
export const answersSchema: z.ZodMiniType<Answers> = z.record(z.string(), z.enum(["yes", "no", "unknown"]));

/** Schema of an answers file. */
export const answersFileSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  format: z.literal("netral-answers/1"),
  answers: answersSchema,
});
