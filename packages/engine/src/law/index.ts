export { canonicalJson } from "./canonical-json.ts";
export type { Contestants } from "./contestants.ts";
export { createEvaluator, type Evaluator, type EvaluatorInput } from "./evaluate.ts";
export { PROOF_REASONS, type ProofReason } from "./explain-condition.ts";
export { PackConflictError } from "./pack-conflict.ts";
export { parsePack } from "./parse-pack.ts";
export type { Proof } from "./prove.ts";
export { questionKey, targetKey } from "./question-key.ts";
