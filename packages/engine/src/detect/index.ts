export { createDetector, DETECTOR_IDS } from "./create-detector.ts";
export type { Detector, DetectorOptions } from "./detector.ts";
export type { Inspection, SeenMention, SeenStance } from "./inspect.ts";
