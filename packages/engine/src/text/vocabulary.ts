import { mixHash, wordHash } from "./word-hash.ts";

/** The word begins a phrase. */
export const BEGINS = 1;
/** The word goes on with a phrase. */
export const GOES_ON = 2;

/** A fixed set of folded words with dense ids and what they may do in a phrase. */
export interface Vocabulary {
  readonly size: number;
  /** {@link BEGINS}, {@link GOES_ON} or both, by word id. */
  readonly parts: Readonly<Uint8Array>;
  /** Bloom filters over the words that begin, and over all: bit `mix & bloomMask`. */
  readonly beginBloom: Readonly<Uint32Array>;
  readonly bothBloom: Readonly<Uint32Array>;
  readonly bloomMask: number;
  /** Id of the folded word in `letters[0, length)`, with this hash; -1 when it is none of ours. */
  findFolded(letters: Readonly<Uint8Array>, length: number, hash: number): number;
  /** Id of a word given as a string of folded letters; -1 when it is none of ours. */
  idOf(word: string): number;
}

/** Bits of each bloom filter: 32 KiB stay in a first-level cache; 27,000 words fill a tenth. */
const BLOOM_BITS = 1 << 18;

/** Builds a vocabulary; the id of a word is its position. Words must be distinct and ASCII. */
export function buildVocabulary(words: readonly string[], parts: Readonly<Uint8Array>): Vocabulary {
  const capacity = 2 ** Math.ceil(Math.log2(words.length * 2 + 2));
  const slots = new Int32Array(capacity).fill(-1);
  const hashes = Int32Array.from(words, wordHash);
  const starts = new Uint32Array(words.length + 1);
  for (const [id, word] of words.entries()) starts[id + 1] = (starts[id] ?? 0) + word.length;
  const pool = new Uint8Array(starts[words.length] ?? 0);
  const beginBloom = new Uint32Array(BLOOM_BITS / 32);
  const bothBloom = new Uint32Array(BLOOM_BITS / 32);

  for (const [id, word] of words.entries()) {
    for (let at = 0; at < word.length; at++) pool[(starts[id] ?? 0) + at] = word.charCodeAt(at);
    const mixed = mixHash(hashes[id] ?? 0);
    const bit = mixed & (BLOOM_BITS - 1);
    const part = parts[id] ?? 0;
    if (part & BEGINS) beginBloom[bit >>> 5] = (beginBloom[bit >>> 5] ?? 0) | (1 << (bit & 31));
    bothBloom[bit >>> 5] = (bothBloom[bit >>> 5] ?? 0) | (1 << (bit & 31));
    let slot = mixed & (capacity - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (capacity - 1);
    slots[slot] = id;
  }

  function isFolded(id: number, letters: Readonly<Uint8Array>, length: number): boolean {
    const first = starts[id] ?? 0;
    if ((starts[id + 1] ?? 0) - first !== length) return false;
    for (let at = 0; at < length; at++) if (pool[first + at] !== letters[at]) return false;
    return true;
  }

  function findFolded(letters: Readonly<Uint8Array>, length: number, hash: number): number {
    for (let slot = mixHash(hash) & (capacity - 1); ; slot = (slot + 1) & (capacity - 1)) {
      const id = slots[slot] ?? -1;
      if (id === -1 || (hashes[id] === hash && isFolded(id, letters, length))) return id;
    }
  }

  function idOf(word: string): number {
    const hash = wordHash(word);
    for (let slot = mixHash(hash) & (capacity - 1); ; slot = (slot + 1) & (capacity - 1)) {
      const id = slots[slot] ?? -1;
      if (id === -1 || (hashes[id] === hash && words[id] === word)) return id;
    }
  }

  return { size: words.length, parts, beginBloom, bothBloom, bloomMask: BLOOM_BITS - 1, findFolded, idOf };
}
