export { activitySchema, exampleActivitySchema } from "./activity-schema.ts";
export { bilingualSchema, dateSchema, partialDateSchema, textSchema } from "./basic-schema.ts";
export { valueAt } from "./flat-issues.ts";
export { type InputKind, type InputPlace, inputIssues, placedIssue } from "./input-issues.ts";
export { isTooDeep } from "./is-too-deep.ts";
export { answersSchema, profileSchema } from "./profile-schema.ts";
export { z } from "./strict-zod.ts";
