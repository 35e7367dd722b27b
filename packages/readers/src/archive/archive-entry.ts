import type { ExportInput } from "../contract.ts";

/** One file of an export, wherever it lies: in a zip, in a zip inside a zip, or loose in a folder. */
export interface ArchiveEntry {
  /** Path inside the export, forward slashes, without the archive's name. */
  readonly path: string;
  /** Name of the archive it lies in; empty for loose files. */
  readonly archive: string;
  /** Inflated bytes as declared. */
  readonly size: number;
  /** Bytes it takes in the input. */
  readonly storedSize: number;
  /** Why it cannot be opened at all: `encrypted`, `unsupported-compression`, … */
  readonly problem?: string;
  /** Inflated bytes. Throws `ArchiveError`, or what the inflater throws, when the data is damaged. */
  open(): AsyncIterable<Uint8Array>;
  /** CRC-32 as the archive declares it; tells apart two files of one name and size. */
  readonly checkSum?: number;
  /** Random access to the bytes, where they lie in the archive as they are. */
  window?(): Promise<ExportInput>;
}
