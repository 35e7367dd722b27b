import type { Example } from "./dataset.ts";
import { FAMILY, type Families, featurise } from "./featurise.ts";
import { fitLogistic, predictRows, type SparseRows } from "./logistic.ts";

/** Settings of one fit. */
export interface FitOptions {
  readonly l2: number;
  readonly iterations: number;
  readonly families: Families;
}

export const FIT: FitOptions = { l2: 1e-4, iterations: 80, families: FAMILY };

/** Fits the linear model on the examples. */
export function fitExamples(examples: readonly Example[], options: FitOptions = FIT): Float64Array {
  const rows: SparseRows = featurise(
    examples.map((example) => example.masked),
    options.families,
  );
  const soft = new Float64Array(examples.length * 3);
  const weight = new Float64Array(examples.length);
  examples.forEach((example, i) => {
    soft.set(example.target, i * 3);
    weight[i] = example.weight;
  });
  return fitLogistic(rows, { soft, weight }, options);
}

/** Class probabilities of masked texts, texts x 3. */
export function predictMasked(
  masked: readonly string[],
  weights: Float64Array,
  families: Families = FAMILY,
): Float64Array {
  return predictRows(featurise(masked, families), weights);
}
