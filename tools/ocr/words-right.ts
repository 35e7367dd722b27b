/** How well a reading matches the words that stand on a picture, regardless of their order. */
export interface WordsRight {
  /** Words on the picture, and how many of them were read exactly. */
  readonly words: number;
  readonly right: number;
  /** Words read that do not stand there. */
  readonly extra: number;
}

/** Compares as multisets of words; letter case and outer punctuation do not count. */
export function wordsRight(truth: string, read: string): WordsRight {
  const left = new Map<string, number>();
  const wanted = wordsOf(truth);
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let right = 0;
  let extra = 0;
  for (const word of wordsOf(read)) {
    const count = left.get(word) ?? 0;
    if (count === 0) extra++;
    else {
      left.set(word, count - 1);
      right++;
    }
  }
  return { words: wanted.length, right, extra };
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ""))
    .filter((word) => word !== "");
}
