export { caseRegistry } from "./case-registry.ts";
export { type Check, type CheckOptions, createCheck } from "./create-check.ts";
export { baselineOf } from "./fingerprint.ts";
export { groupKey } from "./group-findings.ts";
export { failingExamples, loadVerifiedPack, type PackPlace } from "./load-pack.ts";
export { type CaseOutcome, type CaseRun, runCase } from "./run-case.ts";
