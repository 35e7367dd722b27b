export { type AccountAddress, accountAddress, handleKey } from "./account-address.ts";
export { expandLabels } from "./expand-labels.ts";
export { all, and, any, not, or } from "./kleene.ts";
export { type DatePrecision, datePrecision, type Zone } from "./registry-date.ts";
export { type Candidacy, indexRegistry, type RegistryIndex } from "./registry-index.ts";
export { stageMaskAt, stageUseAt } from "./stage-at.ts";
export { ALWAYS, instantMs, instantText, type Span, spanOf } from "./time.ts";
export { buildTimeline, type HopefulFrom, type StageBoundary, type Timeline } from "./timeline.ts";
