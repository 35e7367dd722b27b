import type { Hash64 } from "../id.ts";
import { type IdMap, idMap } from "../id-map.ts";
import { tidBits, tidText } from "./tid.ts";

/** Keys (`collection/rkey`) of the records of a repository, by the hash of the record (32 bytes). */
export interface RecordKeys {
  add(hash: Uint8Array, key: string): void;
  get(hash: Uint8Array): string | undefined;
}

/**
 * No keys yet. A repository may hold millions of records, nearly all under a time stamp: of those, 64 bits of the
 * hash and the 64 bits of the time are kept, one map for each collection.
 */
export function recordKeys(): RecordKeys {
  const timed = new Map<string, IdMap>();
  const named = new Map<string, string>();

  function mapOf(collection: string): IdMap {
    const known = timed.get(collection) ?? idMap();
    timed.set(collection, known);
    return known;
  }

  return {
    add(hash, key) {
      const border = key.lastIndexOf("/");
      const bits = tidBits(key.slice(border + 1));
      if (bits === undefined) named.set(hash.join(), key);
      else mapOf(key.slice(0, border)).add(firstBits(hash), bits);
    },
    get(hash) {
      const first = firstBits(hash);
      for (const [collection, map] of timed) {
        const bits = map.get(first);
        if (bits !== undefined) return `${collection}/${tidText(bits)}`;
      }
      return named.get(hash.join());
    },
  };
}

function firstBits(hash: Uint8Array): Hash64 {
  const view = new DataView(hash.buffer, hash.byteOffset, hash.byteLength);
  return { high: view.getUint32(0), low: view.getUint32(4) };
}
