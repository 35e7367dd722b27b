import type { ArchiveEntry } from "./archive/archive-entry.ts";
import type { FileClass } from "./classify.ts";
import { comparablePath } from "./file-head.ts";
import type { PlatformReader } from "./shape.ts";

/** In which order files are read for their acts, and whether coarse ones stand beside others. */
export interface ReadingOrder {
  readonly order: readonly ArchiveEntry[];
  readonly hasCoarse: boolean;
}

/**
 * Late shapes come after the others, and files with a coarse clock after all that may know the second. What was not
 * classified ahead, being large, counts as coarse by its name.
 */
export function readingOrder(
  entries: readonly ArchiveEntry[],
  classes: ReadonlyMap<ArchiveEntry, FileClass>,
  readers: readonly PlatformReader[],
): ReadingOrder {
  const coarseReaders = readers.filter(({ shapes }) => shapes.some(({ coarse }) => coarse === true));
  const ranks = entries.map((entry) => {
    const found = classes.get(entry);
    if (found !== undefined && found.is !== "shape") return 0;
    if (found !== undefined)
      return (found.shape.late === true ? 1 : 0) + (found.shape.coarse === true ? 2 : 0);
    return isPageOf(entry, coarseReaders) ? 2 : 0;
  });
  const order = [0, 1, 2, 3].flatMap((rank) => entries.filter((_, index) => ranks[index] === rank));
  return { order, hasCoarse: ranks.some((rank) => rank >= 2) && ranks.some((rank) => rank < 2) };
}

function isPageOf({ path }: ArchiveEntry, readers: readonly PlatformReader[]): boolean {
  if (!/\.html?$/i.test(path)) return false;
  const lower = comparablePath(path);
  return readers.some((reader) => reader.claims(lower));
}
