import type { ExportInput, Inflate } from "../contract.ts";
import { ArchiveError } from "./archive-error.ts";
import { crc32 } from "./crc32.ts";
import { readRange } from "./zip-archive.ts";

const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;
const HEADER_CRC = 2;
/** Check sum and length behind the compressed data. */
const TRAILER = 8;
/** Names and comments in a header end within this many bytes. */
const MAX_HEADER = 64 * 1024;

/** True for a file that begins like a gzip (RFC 1952). */
export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b && start[2] === 8;
}

/** The inflated bytes of a gzip file of one member. */
export async function* gunzip(input: ExportInput, inflate: Inflate): AsyncGenerator<Uint8Array> {
  const head = await input.read(0, Math.min(MAX_HEADER, input.size));
  const start = headerLength(head);
  if (start === undefined || start + TRAILER > input.size)
    throw new ArchiveError("damaged-entry", input.name);
  const checkSum = inflate.crc32 ?? crc32;
  let found = 0;
  for await (const chunk of inflate(readRange(input, start, input.size - start - TRAILER))) {
    found = checkSum(chunk, found);
    yield chunk;
  }
  const trailer = await input.read(input.size - TRAILER, TRAILER);
  const declared = new DataView(trailer.buffer, trailer.byteOffset, trailer.byteLength).getUint32(0, true);
  if (found !== declared) throw new ArchiveError("checksum-mismatch", input.name);
}

function headerLength(head: Uint8Array): number | undefined {
  if (!isGzip(head)) return undefined;
  const flags = head[3] ?? 0;
  let at = 10;
  if ((flags & EXTRA) !== 0) at += 2 + (head[at] ?? 0) + (head[at + 1] ?? 0) * 256;
  for (const flag of [NAME, COMMENT]) {
    if ((flags & flag) === 0) continue;
    const end = head.indexOf(0, at);
    if (end < 0) return undefined;
    at = end + 1;
  }
  return (flags & HEADER_CRC) === 0 ? at : at + 2;
}
