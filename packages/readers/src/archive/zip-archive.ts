import { type Entry, ZipReader } from "@zip.js/zip.js/lib/zip-core-reader.js";
import type { ExportInput, Inflate } from "../contract.ts";
import type { ArchiveEntry } from "./archive-entry.ts";
import { ArchiveError } from "./archive-error.ts";
import { crc32 } from "./crc32.ts";
import { ARCHIVE_LIMITS } from "./limits.ts";
import { isUnsafePath, normalPath } from "./safe-path.ts";

/** The listing of a zip, and why it is refused where it is. */
export interface ZipListing {
  readonly entries: readonly ArchiveEntry[];
  /** `not-a-zip`, `truncated-zip`, `unsafe-path`, `bomb`. */
  readonly refused?: { readonly code: string; readonly detail: string };
}

const LOCAL_HEADER = 30;

/** Lists a zip over random access; nothing is inflated. */
export async function listZip(input: ExportInput, inflate: Inflate): Promise<ZipListing> {
  const reader = new ZipReader(randomAccess(input));
  const entries: ArchiveEntry[] = [];
  let refused: ZipListing["refused"];
  try {
    for await (const entry of reader.getEntriesGenerator({ filenameValidation: "tolerant" })) {
      if (isUnsafePath(entry.filename)) {
        refused = { code: "unsafe-path", detail: entry.filename };
        break;
      }
      if (entry.directory) continue;
      if (isBomb(entry)) {
        refused = { code: "bomb", detail: entry.filename };
        break;
      }
      entries.push(zipEntry(input, entry, inflate));
    }
  } catch (error) {
    refused = { code: "damaged-zip", detail: error instanceof Error ? error.message : String(error) };
  }
  return refused === undefined ? { entries } : { entries: [], refused };
}

function isBomb(entry: Entry): boolean {
  const { uncompressedSize, compressedSize } = entry;
  return (
    uncompressedSize > ARCHIVE_LIMITS.ratioFrom &&
    uncompressedSize > Math.max(1, compressedSize) * ARCHIVE_LIMITS.ratio
  );
}

function zipEntry(input: ExportInput, entry: Entry, inflate: Inflate): ArchiveEntry {
  const base = {
    path: normalPath(entry.filename),
    archive: input.name,
    size: entry.uncompressedSize,
    storedSize: entry.compressedSize,
    ...(entry.signature === undefined ? {} : { checkSum: entry.signature }),
    open: () => openEntry(input, entry, inflate),
    ...(entry.compressionMethod === 0 ? { window: () => windowOn(input, entry) } : {}),
  };
  if (entry.encrypted) return { ...base, problem: "encrypted" };
  if ("symlink" in entry && entry.symlink === true) return { ...base, problem: "symlink" };
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    return { ...base, problem: "unsupported-compression" };
  }
  return base;
}

/** Where the bytes of an entry begin in its archive. */
async function startOf(input: ExportInput, entry: Entry): Promise<number> {
  const header = await input.read(entry.offset, LOCAL_HEADER);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (header.length < LOCAL_HEADER || view.getUint32(0, true) !== 0x04034b50) {
    throw new ArchiveError("damaged-entry", entry.filename);
  }
  return entry.offset + LOCAL_HEADER + view.getUint16(26, true) + view.getUint16(28, true);
}

/** A stored entry as a window onto its archive, for zips that lie in a zip as they are. */
async function windowOn(input: ExportInput, entry: Entry): Promise<ExportInput> {
  const start = await startOf(input, entry);
  const size = Math.max(0, Math.min(entry.uncompressedSize, input.size - start));
  return {
    name: entry.filename,
    size,
    read: (offset, length) => input.read(start + offset, Math.max(0, Math.min(length, size - offset))),
  };
}

async function* openEntry(input: ExportInput, entry: Entry, inflate: Inflate): AsyncGenerator<Uint8Array> {
  const start = await startOf(input, entry);
  const stored = readRange(input, start, entry.compressedSize);
  const checkSum = inflate.crc32 ?? crc32;
  let inflated = 0;
  let found = 0;
  for await (const chunk of entry.compressionMethod === 0 ? stored : inflate(stored)) {
    inflated += chunk.length;
    found = checkSum(chunk, found);
    // The directory declares the size; an entry that grows beyond it is damaged or made to deceive.
    if (inflated > entry.uncompressedSize) throw new ArchiveError("larger-than-declared", entry.filename);
    yield chunk;
  }
  if (inflated < entry.uncompressedSize) throw new ArchiveError("shorter-than-declared", entry.filename);
  // Some writers leave the check sum out.
  if (entry.signature && found !== entry.signature)
    throw new ArchiveError("checksum-mismatch", entry.filename);
}

/** Reads a range of an input piece by piece. */
export async function* readRange(
  input: ExportInput,
  offset: number,
  length: number,
): AsyncGenerator<Uint8Array> {
  let at = offset;
  const end = Math.min(offset + length, input.size);
  while (at < end) {
    const chunk = await input.read(at, Math.min(ARCHIVE_LIMITS.readBytes, end - at));
    if (chunk.length === 0) break;
    at += chunk.length;
    yield chunk;
  }
}

/** What zip.js reads through: any object with a size and random access will do; it never asks for the stream. */
function randomAccess(input: ExportInput) {
  return {
    size: input.size,
    readUint8Array: (offset: number, length: number) => input.read(offset, length),
    readable: new ReadableStream(),
  };
}
