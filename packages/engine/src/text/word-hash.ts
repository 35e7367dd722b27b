/** One step of the word hash: times 33, plus the letter. Cheap, since it runs for every letter of every text. */
export function hashStep(hash: number, letter: number): number {
  return ((hash << 5) + hash + letter) | 0;
}

/** Hash of a folded word. */
export function wordHash(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = hashStep(hash, word.charCodeAt(index));
  return hash;
}

/** Spreads the entropy of a word hash over all bits (finalizer of MurmurHash3, A. Appleby, shortened). */
export function mixHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
