export { createDraftCheck, type DraftCheck } from "./create-draft-check.ts";
export { DRAFT_LIMIT } from "./draft-issue.ts";
export type { DraftOptions, DraftRequest } from "./draft-request.ts";
