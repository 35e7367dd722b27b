import {
  type Finding,
  type FindingGroup,
  LEVELS,
  MARKS,
  type ProofNode,
  type Question,
  SANCTION_CLASSES,
  STAGES,
  STRENGTHS,
  type SubjectRef,
  VERDICTS,
} from "@netral/engine/model";
import { activitySchema, sourceSchema } from "./activity-schema.ts";
import { factSchema } from "./fact-schema.ts";
import { named } from "./named-schema.ts";
import { z } from "./strict-zod.ts";

const text = z.exactOptional(z.string());
const result = z.enum([...VERDICTS, "not-assessed"]);

/** Schema of whom a finding concerns. */
export const subjectSchema: z.ZodMiniType<SubjectRef> = z.strictObject({
  id: z.string(),
  kind: z.enum(["ticket", "party", "none"]),
  name: z.string(),
  contest: text,
});

const proofNodeSchema: z.ZodMiniType<ProofNode> = named(
  "ProofNode",
  z.lazy(() =>
    z.strictObject({
      operator: z.string(),
      verdict: z.enum(VERDICTS),
      facts: z.array(factSchema),
      reason: text,
      children: z.array(proofNodeSchema),
    }),
  ),
);

const stepSchema = z.strictObject({
  id: z.string(),
  role: z.enum(["element", "exception", "in-force"]),
  verdict: z.enum(VERDICTS),
  strength: z.exactOptional(z.enum(STRENGTHS)),
  facts: z.array(factSchema),
  reason: text,
  question: text,
  children: z.array(proofNodeSchema),
});

/** The fields of a finding. */
export const findingFields = {
  id: z.string(),
  rule: z.string(),
  subject: subjectSchema,
  result,
  confidence: z.enum(STRENGTHS),
  disputed: z.boolean(),
  activity: activitySchema,
  alsoIn: z.exactOptional(z.array(sourceSchema)),
  facts: z.array(factSchema),
  level: z.enum(LEVELS),
  severity: z.enum(SANCTION_CLASSES),
  mark: z.enum(MARKS),
  stage: z.strictObject({
    stages: z.array(z.enum(STAGES)),
    boundaries: z.array(
      z.strictObject({ stage: z.enum(STAGES), from: z.string(), sources: z.array(z.string()) }),
    ),
    zone: z.enum(["WIB", "WITA", "WIT", "unknown"]),
  }),
  steps: z.array(stepSchema),
  disputes: z.array(z.string()),
  questions: z.array(z.string()),
  remedies: z.array(z.string()),
  suppressed: z.exactOptional(z.strictObject({ reason: z.string(), until: text })),
  known: z.exactOptional(z.boolean()),
};

/** Schema of one finding. */
export const findingSchema: z.ZodMiniType<Finding> = named("Finding", z.strictObject(findingFields));

/** Schema of the findings of one rule about one target and subject. */
export const findingGroupSchema: z.ZodMiniType<FindingGroup> = z.strictObject({
  key: z.string(),
  rule: z.string(),
  subject: subjectSchema,
  target: text,
  result,
  level: z.enum(LEVELS),
  severity: z.enum(SANCTION_CLASSES),
  confidence: z.enum(STRENGTHS),
  disputed: z.boolean(),
  count: z.int(),
  first: text,
  last: text,
  findings: z.array(findingSchema),
});

/** Schema of an open question. */
export const questionSchema: z.ZodMiniType<Question> = z.strictObject({
  key: z.string(),
  id: z.string(),
  scope: z.enum(["owner", "platform", "target", "activity"]),
  about: text,
  settles: z.int(),
});
