/** A trie over word ids, in flat arrays: states are numbers, 0 is the root. */
export interface PhraseTrie {
  /** State after `word` from `state`; 0 when no phrase goes on so. */
  next(state: number, word: number): number;
  /** First phrase that ends in this state; -1 when none does. */
  phraseAt(state: number): number;
  /** Another phrase of the same words; -1 when there is none. */
  sameWords(phrase: number): number;
}

/** Builds the trie of phrases, each a list of word ids; the number of a phrase is its position. */
export function buildPhraseTrie(phrases: readonly (readonly number[])[], vocabularySize: number): PhraseTrie {
  const edges = new Map<number, number>();
  const ends: number[] = [-1];
  const same = new Int32Array(phrases.length).fill(-1);
  const width = vocabularySize + 1;

  for (const [index, phrase] of phrases.entries()) {
    let state = 0;
    for (const word of phrase) {
      const key = state * width + word;
      let following = edges.get(key);
      if (following === undefined) {
        following = ends.length;
        ends.push(-1);
        edges.set(key, following);
      }
      state = following;
    }
    same[index] = ends[state] ?? -1;
    ends[state] = index;
  }

  const capacity = 2 ** Math.ceil(Math.log2(edges.size * 2 + 2));
  const mask = capacity - 1;
  const fromState = new Int32Array(capacity);
  const byWord = new Int32Array(capacity);
  const toState = new Int32Array(capacity);
  for (const [key, target] of edges) {
    const word = key % width;
    const state = (key - word) / width;
    let slot = edgeHash(state, word) & mask;
    while (toState[slot]) slot = (slot + 1) & mask;
    fromState[slot] = state;
    byWord[slot] = word;
    toState[slot] = target;
  }
  const endOf = Int32Array.from(ends);

  function next(state: number, word: number): number {
    for (let slot = edgeHash(state, word) & mask; ; slot = (slot + 1) & mask) {
      const target = toState[slot] ?? 0;
      if (target === 0) return 0;
      if (fromState[slot] === state && byWord[slot] === word) return target;
    }
  }

  return {
    next,
    phraseAt: (state) => endOf[state] ?? -1,
    sameWords: (phrase) => same[phrase] ?? -1,
  };
}

function edgeHash(state: number, word: number): number {
  const mixed = Math.imul(Math.imul(state, 0x9e3779b1) ^ word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
