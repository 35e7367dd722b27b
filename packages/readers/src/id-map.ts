import type { Hash64 } from "./id.ts";

/** A map from 64-bit hashes to 64-bit hashes in typed arrays: 16 bytes a slot, no object per member. */
export interface IdMap {
  /** Remembers a value; the first one for a key stays. */
  add(key: Hash64, value: Hash64): void;
  get(key: Hash64): Hash64 | undefined;
}

/** Shards grow one at a time, so that growing never doubles the memory of the whole. */
const SHARDS = 64;
const LOAD = 0.8;
const WIDTH = 4;

/** An empty map; open addressing with linear probing in each shard. */
export function idMap(): IdMap {
  const shards: (IdMap | undefined)[] = Array.from({ length: SHARDS });
  const shardOf = ({ high }: Hash64): IdMap => {
    const index = high >>> 26;
    const known = shards[index] ?? shard();
    shards[index] = known;
    return known;
  };
  return {
    add: (key, value) => shardOf(key).add(key, value),
    get: (key) => shards[key.high >>> 26]?.get(key),
  };
}

function shard(): IdMap {
  let mask = 15;
  let slots = new Uint32Array((mask + 1) * WIDTH);
  let size = 0;

  /** Where the key stands, or the empty slot where it belongs; a pair of zeros marks an empty one. */
  function slotOf(high: number, low: number): number {
    let slot = (low ^ Math.imul(high, 0x9e3779b1)) & mask;
    for (;;) {
      const at = slot * WIDTH;
      const isEmpty = slots[at] === 0 && slots[at + 1] === 0;
      if (isEmpty || (slots[at] === high && slots[at + 1] === low)) return at;
      slot = (slot + 1) & mask;
    }
  }

  function grow(): void {
    const old = slots;
    mask = (mask + 1) * 2 - 1;
    slots = new Uint32Array((mask + 1) * WIDTH);
    for (let index = 0; index < old.length; index += WIDTH) {
      const [high = 0, low = 0] = [old[index], old[index + 1]];
      if (high !== 0 || low !== 0) slots.set(old.subarray(index, index + WIDTH), slotOf(high, low));
    }
  }

  return {
    add({ high, low }, value) {
      if (high === 0 && low === 0) return;
      if (size + 1 > (mask + 1) * LOAD) grow();
      const at = slotOf(high, low);
      if (slots[at] !== 0 || slots[at + 1] !== 0) return;
      slots.set([high, low, value.high, value.low], at);
      size++;
    },
    get({ high, low }) {
      const at = slotOf(high, low);
      if (slots[at] === 0 && slots[at + 1] === 0) return undefined;
      return { high: slots[at + 2] ?? 0, low: slots[at + 3] ?? 0 };
    },
  };
}
