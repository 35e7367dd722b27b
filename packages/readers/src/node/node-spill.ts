import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Spill } from "../contract.ts";
import { readFully } from "./read-fully.ts";

/**
 * Puts bytes into a temporary file that only this user may read and that is gone when the process ends, however it
 * ends: its name is removed as soon as it is open (where the system allows it; else at the end of the read).
 */
export const nodeSpill: Spill = async (content) => {
  const folder = await mkdtemp(join(tmpdir(), "netral-"));
  const file = await open(join(folder, "zip"), "wx+", 0o600);
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const release = async (): Promise<void> => {
    await file.close();
    await remove();
  };
  try {
    await remove().catch(() => undefined);
    await file.writeFile(content);
    const { size } = await file.stat();
    return {
      size,
      release,
      read: (offset, length) => readFully(file, offset, Math.max(0, Math.min(length, size - offset))),
    };
  } catch (error) {
    await release();
    throw error;
  }
};
