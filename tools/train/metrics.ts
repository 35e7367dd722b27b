/** Classes in the order of the model's outputs. */
export const CLASSES = ["support", "opposition", "neither"] as const;

export interface ClassScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly support: number;
}

/** Precision, recall and F1 of one class. */
export function classScore(truth: readonly number[], guess: readonly number[], of: number): ClassScore {
  let hit = 0;
  let guessed = 0;
  let there = 0;
  truth.forEach((t, i) => {
    if (t === of) there++;
    if (guess[i] === of) guessed++;
    if (t === of && guess[i] === of) hit++;
  });
  const precision = guessed === 0 ? 0 : hit / guessed;
  const recall = there === 0 ? 0 : hit / there;
  return {
    precision,
    recall,
    f1: hit === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    support: there,
  };
}

/** Mean F1 of the three classes. */
export function macroF1(truth: readonly number[], guess: readonly number[]): number {
  return (
    (classScore(truth, guess, 0).f1 + classScore(truth, guess, 1).f1 + classScore(truth, guess, 2).f1) / 3
  );
}

/** Precision and recall of "takes a side" (support or opposition), whichever side. */
export function sideScore(truth: readonly number[], guess: readonly number[]): ClassScore {
  const side = (classes: readonly number[]): number[] => classes.map((c) => (c === 2 ? 1 : 0));
  return classScore(side(truth), side(guess), 0);
}

/** Best precision of "takes a side" at a recall of at least `recall`, by ranking; NaN when nobody takes one. */
export function sidePrecisionAt(
  truth: readonly number[],
  sideProbability: readonly number[],
  recall: number,
): number {
  const order = sideProbability.map((p, i) => [p, i] as const).sort((a, b) => b[0] - a[0]);
  const total = truth.filter((t) => t !== 2).length;
  let hit = 0;
  let best = 0;
  order.forEach(([, i], rank) => {
    if (truth[i] !== 2) hit++;
    if (hit >= recall * total) best = Math.max(best, hit / (rank + 1));
  });
  return total === 0 ? Number.NaN : best;
}
