import { mkdtemp, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MadePlatform } from "../generate/platforms.ts";
import { MADE_PLATFORMS } from "../generate/platforms.ts";
import { exportOfSize } from "../generate/sized-export.ts";
import { writeExport } from "../generate/write-export.ts";

/** Generated exports take a fifth to a tenth of their size as a zip. */
const SHARE_OF_DISK = 0.3;

/** The generator of this name; throws with the names there are. */
export function madePlatform(name: string): MadePlatform {
  const made: Readonly<Record<string, MadePlatform>> = MADE_PLATFORMS;
  const platform = made[name];
  if (platform === undefined)
    throw new Error(`no generator "${name}"; there are ${Object.keys(made).join(", ")}`);
  return platform;
}

/** Makes an export of about `megabytes` (inflated), hands its file over, and deletes it. */
export async function withMadeFile(
  name: string,
  megabytes: number,
  use: (file: string) => Promise<void>,
): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), "netral-bench-"));
  try {
    const { bavail, bsize } = await statfs(dir);
    const free = (bavail * bsize) / 1e6;
    if (free < megabytes * SHARE_OF_DISK)
      throw new Error(`${Math.round(free)} MB free in ${dir}, too little for an export of ${megabytes} MB`);
    const file = join(dir, `${name}-${megabytes}.zip`);
    await writeExport(exportOfSize(madePlatform(name), megabytes * 1e6), file, 1);
    await use(file);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
