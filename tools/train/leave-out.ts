import { type Example, withInventedNames } from "./dataset.ts";
import { ELECTIONS, electionOf } from "./elections.ts";
import { FIT, fitExamples, predictMasked } from "./fit.ts";

/** Predictions of every text of an election by a model that saw no text of that election. */
export interface LeftOut {
  /** Rows of `labelled` that have an election, in order. */
  readonly rows: readonly number[];
  /** Probabilities with the names masked, rows x 3. */
  readonly masked: Float64Array;
  /** Probabilities with the names left in, as if no registry knew them, rows x 3. */
  readonly unknown: Float64Array;
}

/**
 * Leave one election out: for each election fits on all labelled texts of the others (and `support`), then predicts
 * its texts twice, with their names masked and with their names left in.
 */
export function leaveElectionsOut(
  labelled: readonly Example[],
  texts: readonly string[],
  support: readonly Example[],
  seed: number,
): LeftOut {
  const rows = labelled.flatMap((example, i) => (electionOf(example) === undefined ? [] : [i]));
  const masked = new Float64Array(rows.length * 3);
  const unknown = new Float64Array(rows.length * 3);
  for (const election of ELECTIONS) {
    const train = labelled.filter((example) => electionOf(example) !== election);
    const weights = fitExamples(withInventedNames([...train, ...support], seed), FIT);
    const at = rows.flatMap((row, n) => (electionOf(labelled[row] as Example) === election ? [n] : []));
    const fill = (out: Float64Array, of: (row: number) => string): void => {
      const predicted = predictMasked(
        at.map((n) => of(rows[n] ?? 0)),
        weights,
      );
      at.forEach((n, k) => {
        out.set(predicted.subarray(k * 3, k * 3 + 3), n * 3);
      });
    };
    fill(masked, (row) => labelled[row]?.masked ?? "");
    fill(unknown, (row) => texts[row] ?? "");
  }
  return { rows, masked, unknown };
}
