import { overlaySchema, registrySchema } from "@netral/engine/logic";
import {
  MARKS,
  type Pack,
  type Rule,
  type RuleExample,
  SANCTION_CLASSES,
  STATUSES,
} from "@netral/engine/model";
import {
  answersSchema,
  bilingualSchema,
  dateSchema,
  exampleActivitySchema,
  partialDateSchema,
  profileSchema,
  textSchema,
  z,
} from "@netral/engine/schema";
import { conditionSchema } from "./condition-schema.ts";

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "id"));
const mark = z.enum(MARKS);
const sources = z.array(textSchema);
const notes = z.array(bilingualSchema);

const citation = z.strictObject({
  instrument: id,
  article: z.exactOptional(textSchema),
  mark,
  quote: z.exactOptional(textSchema),
});
const cites = z.array(citation);

const element = z.strictObject({
  id,
  label: bilingualSchema,
  when: conditionSchema,
  ask: z.exactOptional(id),
  cites: z.exactOptional(cites),
});

const exception = z.strictObject({
  id,
  label: bilingualSchema,
  when: conditionSchema,
  // biome-ignore lint/suspicious/noThenProperty: the pack's own word (model/pack.ts); never awaited.
  then: z.enum(["unmet", "unknown"]),
  ask: z.exactOptional(id),
  cites: z.exactOptional(cites),
});

const example: z.ZodMiniType<RuleExample> = z.strictObject({
  title: bilingualSchema,
  profile: profileSchema,
  registry: z.exactOptional(overlaySchema),
  activity: exampleActivitySchema,
  answers: z.exactOptional(answersSchema),
});
const examples = z.array(example).check(z.minLength(1));

const rule: z.ZodMiniType<Rule> = z.strictObject({
  id,
  list: z.enum(["kode-etik", "disiplin", "undang-undang", "hukum-lama"]),
  title: bilingualSchema,
  text: bilingualSchema,
  cites: cites.check(z.minLength(1)),
  inForce: z.strictObject({ from: dateSchema, to: z.exactOptional(dateSchema) }),
  before: z.enum(["not-assessed", "unmet"]),
  succeededBy: z.exactOptional(z.array(id).check(z.minLength(1))),
  mark,
  state: z.enum(["stable", "trial"]),
  elements: z.array(element).check(z.minLength(1)),
  exceptions: z.array(exception),
  disputes: z.array(z.strictObject({ dispute: id, when: z.exactOptional(conditionSchema) })),
  yields: z
    .array(
      z.strictObject({
        sanction: z.enum(SANCTION_CLASSES),
        label: bilingualSchema,
        cites,
        for: z.exactOptional(z.array(z.enum(STATUSES)).check(z.minLength(1))),
      }),
    )
    .check(z.minLength(1)),
  remedies: z.array(id),
  notes,
  sources,
  examples: z.strictObject({ met: examples, unmet: examples, unknown: examples }),
});

const page = z.strictObject({
  id,
  title: bilingualSchema,
  text: bilingualSchema,
  cites,
  mark,
  notes,
  sources,
});

const instrument = z.strictObject({
  id,
  title: textSchema,
  short: textSchema,
  date: z.exactOptional(partialDateSchema),
  inForce: z.strictObject({
    from: z.exactOptional(partialDateSchema),
    to: z.exactOptional(partialDateSchema),
  }),
  source: textSchema,
  mark,
});

const dispute = z.strictObject({
  id,
  title: bilingualSchema,
  views: z
    .array(
      z.strictObject({
        who: textSchema,
        date: z.exactOptional(partialDateSchema),
        says: bilingualSchema,
        allows: z.enum(["yes", "no", "depends"]),
        source: textSchema,
        mark,
      }),
    )
    .check(z.minLength(1)),
});

const question = z.strictObject({
  id,
  scope: z.enum(["owner", "platform", "target", "activity"]),
  ask: bilingualSchema,
  why: bilingualSchema,
});

const officialAnswer = z.strictObject({
  id,
  question: bilingualSchema,
  answer: z.enum(["allowed", "not_allowed", "depends"]),
  condition: bilingualSchema,
  who: textSchema,
  date: z.exactOptional(partialDateSchema),
  rules: z.array(id),
  disputes: z.array(id),
  source: textSchema,
});

/** Schema of a pack of law; what refers to what is checked by `crossCheckPack`. */
export const packSchema: z.ZodMiniType<Pack> = z.strictObject({
  format: z.literal("netral-pack/1"),
  id,
  version: textSchema,
  title: bilingualSchema,
  asOf: dateSchema,
  instruments: z.array(instrument),
  rules: z.array(rule),
  pages: z.array(page),
  disputes: z.array(dispute),
  questions: z.array(question),
  officialAnswers: z.array(officialAnswer),
  remedies: z.record(id, bilingualSchema),
  exampleRegistry: registrySchema,
});
