import { mixHash, wordHash } from "./word-hash.ts";

/** Longest word the vocabulary can hold, in folded letters. */
export const LONGEST_WORD = 64;

/** A fixed set of folded words with dense ids, looked up by hash and compared byte by byte. */
export interface Vocabulary {
  readonly size: number;
  /** Bloom filter over the words: bit `mix & bloomMask`. */
  readonly bloom: Readonly<Uint32Array>;
  readonly bloomMask: number;
  /** Id of the word in `bytes[0, length)` with this hash; -1 when it is none of ours. */
  find(bytes: Readonly<Uint8Array>, length: number, hash: number): number;
  /** Id of a word given as a string of folded letters; -1 when it is none of ours. */
  idOf(word: string): number;
}

/** Builds a vocabulary; the id of a word is its position. Words must be distinct, ASCII, at most {@link LONGEST_WORD} long. */
export function buildVocabulary(words: readonly string[]): Vocabulary {
  const capacity = powerOfTwo(words.length * 2 + 2);
  const slots = new Int32Array(capacity).fill(-1);
  const hashes = new Int32Array(words.length);
  const starts = new Uint32Array(words.length + 1);
  const pool = new Uint8Array(words.reduce((sum, word) => sum + word.length, 0));
  const bloomBits = Math.max(1024, powerOfTwo(words.length * 8));
  const bloom = new Uint32Array(bloomBits / 32);
  const scratch = new Uint8Array(LONGEST_WORD);

  for (const [id, word] of words.entries()) {
    const start = starts[id] ?? 0;
    starts[id + 1] = start + word.length;
    for (let at = 0; at < word.length; at++) pool[start + at] = word.charCodeAt(at);
    const hash = wordHash(pool.subarray(start), word.length);
    hashes[id] = hash;
    const mixed = mixHash(hash);
    const bit = mixed & (bloomBits - 1);
    bloom[bit >>> 5] = (bloom[bit >>> 5] ?? 0) | (1 << (bit & 31));
    let slot = mixed & (capacity - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (capacity - 1);
    slots[slot] = id;
  }

  function holds(id: number, bytes: Readonly<Uint8Array>, length: number): boolean {
    const start = starts[id] ?? 0;
    if ((starts[id + 1] ?? 0) - start !== length) return false;
    for (let at = 0; at < length; at++) if (pool[start + at] !== bytes[at]) return false;
    return true;
  }

  function find(bytes: Readonly<Uint8Array>, length: number, hash: number): number {
    let slot = mixHash(hash) & (capacity - 1);
    for (;;) {
      const id = slots[slot] ?? -1;
      if (id === -1) return -1;
      if (hashes[id] === hash && holds(id, bytes, length)) return id;
      slot = (slot + 1) & (capacity - 1);
    }
  }

  function idOf(word: string): number {
    if (word.length > LONGEST_WORD) return -1;
    for (let at = 0; at < word.length; at++) scratch[at] = word.charCodeAt(at);
    return find(scratch, word.length, wordHash(scratch, word.length));
  }

  return { size: words.length, bloom, bloomMask: bloomBits - 1, find, idOf };
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, atLeast)));
}
