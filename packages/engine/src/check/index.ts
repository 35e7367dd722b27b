export { caseRegistry } from "./case-registry.ts";
export { collectQuestions } from "./collect-questions.ts";
export { type Check, type CheckOptions, createCheck } from "./create-check.ts";
export { baselineOf } from "./fingerprint.ts";
export { groupKey } from "./group-findings.ts";
export { createJudge, type Judge, type Judged, type JudgeOptions } from "./judge.ts";
export { failingExamples, loadVerifiedPack, type PackPlace } from "./load-pack.ts";
export { type CaseOutcome, type CaseRun, runCase } from "./run-case.ts";
