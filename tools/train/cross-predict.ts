import { type Example, withInventedNames } from "./dataset.ts";
import { FIT, type FitOptions, fitExamples, predictMasked } from "./fit.ts";
import { textKey } from "./labels.ts";

const FOLDS = 5;

/** Fold of a group, the same on every machine. */
function foldOf(group: string): number {
  return Number.parseInt(textKey(group), 16) % FOLDS;
}

/**
 * Predicts each labelled text by a model that saw no text of its group; `support` (own texts, hard negatives)
 * goes into every training fold, less what shares a group with the fold. Returns probabilities, rows x 3.
 */
export function crossPredict(
  labelled: readonly Example[],
  support: readonly Example[],
  seed: number,
  options: FitOptions = FIT,
): Float64Array {
  const out = new Float64Array(labelled.length * 3);
  for (let fold = 0; fold < FOLDS; fold++) {
    const inside = labelled.map((example) => foldOf(example.group) === fold);
    const held = new Set(labelled.filter((_, i) => inside[i]).map((example) => example.group));
    const train = [
      ...labelled.filter((_, i) => !inside[i]),
      ...support.filter((example) => !held.has(example.group)),
    ];
    const weights = fitExamples(withInventedNames(train, seed), options);
    const rows = labelled.flatMap((example, i) => (inside[i] ? [{ example, i }] : []));
    const predicted = predictMasked(
      rows.map(({ example }) => example.masked),
      weights,
      options.families,
    );
    rows.forEach(({ i }, at) => {
      out.set(predicted.subarray(at * 3, at * 3 + 3), i * 3);
    });
  }
  return out;
}
