/** A word seen in a picture. */
export interface SeenWord {
  readonly text: string;
  /** 0 to 100, by the recogniser's own scale. */
  readonly confidence: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Words of one line, from left to right. */
export type SeenLine = readonly SeenWord[];

/** Share of the smaller box that two words have in common, 0 to 1. */
export function overlapOf(a: SeenWord, b: SeenWord): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (wide <= 0 || high <= 0) return 0;
  return (wide * high) / Math.max(1, Math.min(areaOf(a), areaOf(b)));
}

function areaOf(word: SeenWord): number {
  return (word.right - word.left) * (word.bottom - word.top);
}
