import type { Hash64 } from "./id.ts";

/** A set of 64-bit hashes in typed arrays: 8 bytes a slot, no object per member. */
export interface IdSet {
  /** Adds; false when it was there already. */
  add(hash: Hash64): boolean;
  readonly size: number;
}

/** An empty set; open addressing with linear probing, doubled at 70 % load. */
export function idSet(capacity = 1024): IdSet {
  let mask = capacity - 1;
  let slots = new Uint32Array(capacity * 2);
  let size = 0;
  let hasZero = false;

  function insert(high: number, low: number): boolean {
    let slot = (low ^ Math.imul(high, 0x9e3779b1)) & mask;
    for (;;) {
      const h = slots[slot * 2] ?? 0;
      const l = slots[slot * 2 + 1] ?? 0;
      if (h === 0 && l === 0) {
        slots[slot * 2] = high;
        slots[slot * 2 + 1] = low;
        return true;
      }
      if (h === high && l === low) return false;
      slot = (slot + 1) & mask;
    }
  }

  function grow(): void {
    const old = slots;
    mask = (mask + 1) * 2 - 1;
    slots = new Uint32Array((mask + 1) * 2);
    for (let index = 0; index < old.length; index += 2) {
      const high = old[index] ?? 0;
      const low = old[index + 1] ?? 0;
      if (high !== 0 || low !== 0) insert(high, low);
    }
  }

  return {
    get size() {
      return size;
    },
    add({ high, low }) {
      if (high === 0 && low === 0) {
        if (hasZero) return false;
        hasZero = true;
        size++;
        return true;
      }
      if (size + 1 > (mask + 1) * 0.7) grow();
      if (!insert(high, low)) return false;
      size++;
      return true;
    },
  };
}
