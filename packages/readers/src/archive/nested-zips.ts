import type { ExportInput, Spill } from "../contract.ts";
import { damageCode, isDamage } from "../damage.ts";
import type { ArchiveEntry } from "./archive-entry.ts";
import { ARCHIVE_LIMITS } from "./limits.ts";

/** A zip that lies in a zip as an input of its own, or why it cannot be one. */
export type NestedZip =
  | { readonly ok: true; readonly input: ExportInput }
  | { readonly ok: false; readonly problem: string };

/** Opens zips inside zips without holding more than a bounded number of bytes for all of them. */
export interface NestedZips {
  open(entry: ArchiveEntry): Promise<NestedZip>;
  release(): Promise<void>;
}

interface Place {
  readonly spill?: Spill | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * A zip that was stored as it is can be read where it lies; a compressed one must be inflated first, into memory
 * while there is room, else to where `spill` puts it.
 */
export function nestedZips({ spill, signal }: Place): NestedZips {
  let held = 0;
  const releases: (() => Promise<void>)[] = [];

  async function* content(entry: ArchiveEntry): AsyncGenerator<Uint8Array> {
    for await (const chunk of entry.open()) {
      signal?.throwIfAborted();
      yield chunk;
    }
  }

  async function toMemory(entry: ArchiveEntry, name: string): Promise<NestedZip> {
    held += entry.size;
    const bytes = new Uint8Array(entry.size);
    let filled = 0;
    for await (const chunk of content(entry)) {
      bytes.set(chunk, filled);
      filled += chunk.length;
    }
    const read: ExportInput["read"] = (offset, length) =>
      Promise.resolve(bytes.subarray(offset, Math.min(offset + length, filled)));
    return { ok: true, input: { name, size: filled, read } };
  }

  async function aside(entry: ArchiveEntry, name: string): Promise<NestedZip> {
    if (spill === undefined) return { ok: false, problem: "nested-zip-too-large" };
    const { size, read, release } = await spill(content(entry));
    releases.push(release);
    return { ok: true, input: { name, size, read } };
  }

  return {
    async open(entry) {
      const name = entry.path.slice(entry.path.lastIndexOf("/") + 1);
      try {
        if (entry.window !== undefined) {
          const { size, read } = await entry.window();
          return { ok: true, input: { name, size, read } };
        }
        const fits = held + entry.size <= ARCHIVE_LIMITS.nestedBytes;
        return fits ? await toMemory(entry, name) : await aside(entry, name);
      } catch (error) {
        if (isNoRoom(error)) return { ok: false, problem: "nested-zip-too-large" };
        if (isDamage(error)) return { ok: false, problem: damageCode(error) };
        if (signal?.aborted === true) return { ok: false, problem: "nested-zip-too-large" };
        throw error;
      }
    },
    async release() {
      for (const release of releases.splice(0)) await release();
    },
  };
}

/** The disk is full, may not be written, or the browser gives no more storage. */
function isNoRoom(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return /^(?:ENOSPC|EDQUOT|EROFS|EACCES|EFBIG)$/.test(code) || /^(?:Quota|NotReadable)/.test(error.name);
}
