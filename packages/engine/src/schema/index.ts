export { activitySchema, exampleActivitySchema } from "./activity-schema.ts";
export { bilingualSchema, dateSchema, partialDateSchema, textSchema } from "./basic-schema.ts";
export { valueAt } from "./flat-issues.ts";
export { type InputKind, type InputPlace, inputIssues, placedIssue } from "./input-issues.ts";
export { isTooDeep } from "./is-too-deep.ts";
export { type JsonSchema, jsonSchemaOf, jsonSchemas } from "./json-schema.ts";
export { parseActivity } from "./parse-activity.ts";
export { parseAnswers } from "./parse-answers.ts";
export { parseConformanceCase } from "./parse-conformance-case.ts";
export { parseProfile } from "./parse-profile.ts";
export {
  baselineSchema,
  parseBaseline,
  parseSuppressions,
  suppressionFileSchema,
} from "./parse-suppressions.ts";
export { answersSchema, profileSchema } from "./profile-schema.ts";
export { z } from "./strict-zod.ts";
