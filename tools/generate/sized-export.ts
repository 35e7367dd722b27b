import { fileBytes, type MadeExport } from "./generated.ts";
import type { MadePlatform } from "./platforms.ts";
import { renderAll } from "./render.ts";

/** Large enough that what stands once in an export hardly counts. */
const SAMPLE = 3000;

/** An export of about this many inflated bytes; a small one is made first and weighed. */
export function exportOfSize(platform: MadePlatform, bytes: number): MadeExport {
  const { files } = renderAll(platform.make(SAMPLE), 1);
  const weight = Object.entries(files).reduce((sum, [path, text]) => sum + fileBytes(path, text).length, 0);
  return platform.make(Math.max(1, Math.round((bytes / weight) * SAMPLE)));
}
