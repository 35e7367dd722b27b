import {
  ACTIVITY_KINDS,
  ACTIVITY_TYPES,
  AUDIENCES,
  CONTEST_KINDS,
  type Condition,
  FACT_TYPES,
  OBJECT_TYPES,
  STAGES,
  STATUSES,
  VERDICTS,
} from "@netral/engine/model";
import { dateSchema, textSchema, z } from "@netral/engine/schema";

const parts = z.lazy(() => z.array(conditionSchema).check(z.minLength(1)));
const attributes = z.record(z.string(), z.array(z.union([z.string(), z.boolean()])).check(z.minLength(1)));

const datesSchema = z.strictObject({ from: z.exactOptional(dateSchema), to: z.exactOptional(dateSchema) });

function someOf<const T extends readonly string[]>(values: T) {
  return z.array(z.enum(values)).check(z.minLength(1));
}

/** Schema of a condition: one object per operator, strict, so that an unknown word is never ignored. */
export const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: parts }),
    z.strictObject({ any: parts }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({
      act: z.strictObject({
        type: z.exactOptional(someOf(ACTIVITY_TYPES)),
        kind: z.exactOptional(someOf(ACTIVITY_KINDS)),
        object: z.exactOptional(someOf(OBJECT_TYPES)),
        media: z.exactOptional(z.literal(true)),
        reaction: z.exactOptional(z.array(textSchema).check(z.minLength(1))),
      }),
    }),
    z.strictObject({
      fact: z.enum(FACT_TYPES),
      with: z.exactOptional(attributes),
      unsure: z.exactOptional(attributes),
      atLeast: z.exactOptional(z.number().check(z.minimum(0), z.maximum(1))),
      blind: z.exactOptional(z.enum(["unknown", "unmet"])),
    }),
    z.strictObject({ stage: someOf(STAGES) }),
    z.strictObject({ during: datesSchema }),
    z.strictObject({
      profile: z.union([
        z.strictObject({ status: someOf(STATUSES) }),
        z.strictObject({ spouseStands: z.boolean() }),
        z.strictObject({ spouseIsSubject: z.boolean() }),
        z.strictObject({ onUnpaidLeave: z.boolean() }),
      ]),
      unless: z.exactOptional(z.enum(VERDICTS)),
    }),
    z.strictObject({ audience: someOf(AUDIENCES) }),
    z.strictObject({
      answer: textSchema,
      is: z.exactOptional(z.enum(["yes", "no"])),
      unless: z.exactOptional(z.enum(VERDICTS)),
    }),
    z.strictObject({ subject: someOf(["ticket", "party", "none"]) }),
    z.strictObject({
      contest: z.strictObject({
        kind: z.exactOptional(someOf(CONTEST_KINDS)),
        vote: z.exactOptional(datesSchema),
      }),
    }),
  ]),
);
z.globalRegistry.add(conditionSchema, { id: "Condition" });
