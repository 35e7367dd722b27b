import type { ArchiveEntry } from "./archive/archive-entry.ts";
import type { ReadOptions } from "./contract.ts";

/** Tells how far a read is, at most about twenty times a megabyte of input. */
export interface ProgressMeter {
  startFile(entry: ArchiveEntry): void;
  endFile(entry: ArchiveEntry, records: number): void;
  /** Counts the bytes of an entry while they are consumed. */
  counting(entry: ArchiveEntry, chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** Records read so far in the current file. */
  tick(records: number): void;
}

const STEP = 64 * 1024;

/** A meter over all entries; counts stored bytes, also of files that are skipped. */
export function progressMeter(options: ReadOptions, entries: readonly ArchiveEntry[]): ProgressMeter {
  const totalBytes = entries.reduce((sum, entry) => sum + entry.storedSize, 0);
  let done = 0;
  let inFile = 0;
  let recordsBefore = 0;
  let recordsHere = 0;
  let file = "";
  let reported = -1;

  function report(force: boolean): void {
    const bytes = Math.min(done + inFile, totalBytes);
    if (!force && bytes - reported < STEP) return;
    if (force && bytes === reported) return;
    reported = bytes;
    options.onProgress?.({ bytes, totalBytes, records: recordsBefore + recordsHere, file });
  }

  return {
    startFile(entry) {
      file = entry.path;
      inFile = 0;
      recordsHere = 0;
    },
    endFile(entry, records) {
      done += entry.storedSize;
      inFile = 0;
      recordsBefore += records;
      recordsHere = 0;
      report(done >= totalBytes);
    },
    async *counting(entry, chunks) {
      const share = entry.size > 0 ? entry.storedSize / entry.size : 0;
      for await (const chunk of chunks) {
        yield chunk;
        inFile = Math.min(entry.storedSize, inFile + chunk.length * share);
        report(false);
      }
    },
    tick(records) {
      recordsHere = records;
    },
  };
}
