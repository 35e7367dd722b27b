export type {
  ExportInput,
  Inflate,
  OwnerNames,
  Progress,
  ReadExport,
  ReadOptions,
  Spill,
  Spilled,
} from "./contract.ts";
export { type Glance, lookInto } from "./look-into.ts";
export { type MediaFiles, openMedia } from "./open-media.ts";
export { readExport } from "./read-export.ts";
export { READABLE_PLATFORMS } from "./readable-platforms.ts";
export { skeleton } from "./skeleton.ts";
export type { UnknownLayout } from "./unknown-layout.ts";
