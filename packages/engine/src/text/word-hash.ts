/** Start value of the word hash (FNV-1a, 32 bit). */
export const HASH_SEED = 0x811c9dc5 | 0;
/** Multiplier of the word hash (FNV-1a, 32 bit). */
export const HASH_PRIME = 0x01000193;

/** Hash of the first `length` bytes of a folded word; the scanner computes the same while it reads. */
export function wordHash(bytes: Readonly<Uint8Array>, length: number): number {
  let hash = HASH_SEED;
  for (let index = 0; index < length; index++) hash = Math.imul(hash ^ (bytes[index] ?? 0), HASH_PRIME);
  return hash;
}

/** Spreads the entropy of a word hash into its low bits. */
export function mixHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
