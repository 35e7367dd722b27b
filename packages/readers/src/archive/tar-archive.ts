import { createTarDecoder, type ParsedTarEntry } from "modern-tar";
import type { ExportInput, Inflate } from "../contract.ts";
import type { ArchiveEntry } from "./archive-entry.ts";
import { ArchiveError } from "./archive-error.ts";
import { gunzip } from "./gzip.ts";
import { ARCHIVE_LIMITS } from "./limits.ts";
import { isUnsafePath, normalPath } from "./safe-path.ts";
import { toStream } from "./to-stream.ts";

/** The listing of a tar, and what stopped it. */
export interface TarListing {
  readonly entries: readonly ArchiveEntry[];
  /** Refused as a whole (`unsafe-path`, `bomb`): `entries` is empty. `damaged-zip`: it holds what came before. */
  readonly problem?: { readonly code: string; readonly detail: string };
}

/** Texts up to this size are kept while listing: a tar has no directory, so each later look begins at its start. */
const KEEP = { one: 1024 * 1024, all: 32 * 1024 * 1024 } as const;

/** Lists a gzipped tar in one pass over it; the bodies of large files are not held. */
export async function listTar(input: ExportInput, inflate: Inflate): Promise<TarListing> {
  const entries: ArchiveEntry[] = [];
  let kept = 0;
  let inflated = 0;
  let ordinal = -1;
  try {
    for await (const { header, body } of tarEntries(input, inflate)) {
      ordinal++;
      if (isUnsafePath(header.name)) return refused("unsafe-path", header.name);
      inflated += header.size;
      if (isBomb(inflated, input.size)) return refused("bomb", header.name);
      if (header.type !== undefined && header.type !== "file") continue;
      const keep =
        /\.(json|csv)$/i.test(header.name) && header.size <= KEEP.one && kept + header.size <= KEEP.all;
      const held = keep ? await collect(body, header.size) : undefined;
      kept += held?.length ?? 0;
      const place = ordinal;
      entries.push({
        path: normalPath(header.name),
        archive: input.name,
        size: header.size,
        storedSize: Math.min(header.size, input.size),
        open: () => (held === undefined ? openAt(input, inflate, place) : once(held)),
      });
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { entries, problem: { code: "damaged-zip", detail } };
  }
  return { entries };
}

function refused(code: string, detail: string): TarListing {
  return { entries: [], problem: { code, detail } };
}

function isBomb(inflated: number, stored: number): boolean {
  return inflated > ARCHIVE_LIMITS.ratioFrom && inflated > stored * ARCHIVE_LIMITS.ratio;
}

async function* tarEntries(input: ExportInput, inflate: Inflate): AsyncGenerator<ParsedTarEntry> {
  const reader = toStream(gunzip(input, inflate))
    .pipeThrough(createTarDecoder({ strict: true }))
    .getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      yield next.value;
      if (!next.value.body.locked) await next.value.body.cancel();
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function* pieces(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

async function collect(body: ReadableStream<Uint8Array>, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for await (const piece of pieces(body)) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes.subarray(0, at);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The body of the entry at this place, counted from the start. */
async function* openAt(input: ExportInput, inflate: Inflate, place: number): AsyncGenerator<Uint8Array> {
  let ordinal = -1;
  try {
    for await (const { body } of tarEntries(input, inflate)) {
      ordinal++;
      if (ordinal < place) continue;
      yield* pieces(body);
      return;
    }
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    throw new ArchiveError("damaged-entry", error instanceof Error ? error.message : input.name);
  }
}
