import type { Hash64 } from "./id.ts";

/** A set of 64-bit hashes in typed arrays: 8 bytes a slot, no object per member. */
export interface IdSet {
  /** Adds; false when it was there already. */
  add(hash: Hash64): boolean;
  readonly size: number;
}

/** Shards grow one at a time, so that growing never doubles the memory of the whole. */
const SHARDS = 64;
const LOAD = 0.85;
/** Growing by less than twice leaves fewer slots empty: 11 bytes a member on average. */
const GROWTH = 1.4;
const SMALLEST = 16;

/** An empty set; open addressing with linear probing in each shard. */
export function idSet(): IdSet {
  // They begin with different sizes and so do not all grow at the same time: memory follows the members in a line.
  const shards = Array.from({ length: SHARDS }, (_, at) =>
    shard(Math.ceil(SMALLEST * GROWTH ** (at / SHARDS))),
  );
  return {
    get size() {
      return shards.reduce((sum, part) => sum + part.size, 0);
    },
    add(hash) {
      return shards[hash.high >>> 26]?.add(hash) ?? false;
    },
  };
}

function shard(smallest: number): IdSet {
  let capacity = smallest;
  let slots = new Uint32Array(capacity * 2);
  let size = 0;
  /** A pair of zeros marks an empty slot, so the hash zero is remembered apart. */
  let hasZero = false;

  function insert(high: number, low: number): boolean {
    let slot = Math.floor(((low ^ Math.imul(high, 0x9e3779b1)) >>> 0) * (capacity / 2 ** 32));
    for (;;) {
      const h = slots[slot * 2] ?? 0;
      const l = slots[slot * 2 + 1] ?? 0;
      if (h === 0 && l === 0) {
        slots[slot * 2] = high;
        slots[slot * 2 + 1] = low;
        return true;
      }
      if (h === high && l === low) return false;
      slot = slot + 1 === capacity ? 0 : slot + 1;
    }
  }

  function grow(): void {
    const old = slots;
    capacity = Math.ceil(capacity * GROWTH);
    slots = new Uint32Array(capacity * 2);
    for (let index = 0; index < old.length; index += 2) {
      const high = old[index] ?? 0;
      const low = old[index + 1] ?? 0;
      if (high !== 0 || low !== 0) insert(high, low);
    }
  }

  function addZero(): boolean {
    if (hasZero) return false;
    hasZero = true;
    size++;
    return true;
  }

  return {
    get size() {
      return size;
    },
    add({ high, low }) {
      if (high === 0 && low === 0) return addZero();
      if (size + 1 > capacity * LOAD) grow();
      if (!insert(high, low)) return false;
      size++;
      return true;
    },
  };
}
