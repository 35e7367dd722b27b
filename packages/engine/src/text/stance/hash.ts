/** Start value of every hash here (FNV-1a offset basis). */
export const HASH_SEED = 0x811c9dc5 | 0;

/** One FNV-1a step over a 16-bit unit. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Hash of a whole word, unit by unit. */
export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** Spreads a hash over its low bits (the finaliser of MurmurHash3, shortened). */
export function mix(hash: number): number {
  const folded = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return folded ^ (folded >>> 13);
}
