export { canonicalJson } from "./canonical-json.ts";
export type { Contestants } from "./contestants.ts";
export { diffPacks, type PackDiff } from "./diff/diff-packs.ts";
export type { Bearing, PackChange } from "./diff/pack-change.ts";
export { createEvaluator, type Evaluator, type EvaluatorInput } from "./evaluate.ts";
export { PROOF_REASONS, type ProofReason } from "./explain-condition.ts";
export { staticChecks } from "./lint/static-checks.ts";
export { PackConflictError } from "./pack-conflict.ts";
export { packJsonSchema } from "./pack-json-schema.ts";
export { conditionProse, type ProseNode } from "./page/condition-prose.ts";
export type { DecisionTable } from "./page/decision-table.ts";
export {
  type NormPage,
  type PageCitation,
  type PageDispute,
  type PageException,
  type PagePart,
  type RulePage,
  rulePage,
} from "./page/rule-page.ts";
export { parsePack } from "./parse-pack.ts";
export type { Proof } from "./prove.ts";
export { questionKey, targetKey } from "./question-key.ts";
export { STANDING_WORDS } from "./words/standing-words.ts";
