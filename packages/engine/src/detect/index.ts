export { createDetector, DETECTOR_IDS } from "./create-detector.ts";
export type { Detector, DetectorOptions } from "./detector.ts";
