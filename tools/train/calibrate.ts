/** Turns scores into probabilities one can rely on: `slope` times the score plus a shift per class. */
export interface Calibration {
  readonly slope: number;
  readonly shift: readonly [number, number, number];
  /** Below this probability of taking any side the answer is `neither`. */
  readonly threshold: number;
}

/**
 * Fits slope and shifts on held-out probabilities by plain gradient descent on the log loss (convex in both).
 * Probabilities are rows x 3; the shift of `neither` stays 0.
 */
export function fitCalibration(
  probabilities: Float64Array,
  truth: readonly number[],
  threshold: number,
): Calibration {
  let slope = 1;
  let support = 0;
  let opposition = 0;
  const logs = Float64Array.from(probabilities, (p) => Math.log(Math.max(1e-9, p)));
  const rate = 0.5;
  for (let step = 0; step < 2000; step++) {
    let gSlope = 0;
    let gSupport = 0;
    let gOpposition = 0;
    truth.forEach((t, i) => {
      const z = [0, 1, 2].map((k) => slope * (logs[i * 3 + k] ?? 0) + ([support, opposition, 0][k] ?? 0));
      const top = Math.max(...z);
      const e = z.map((value) => Math.exp(value - top));
      const sum = e.reduce((a, b) => a + b, 0);
      for (let k = 0; k < 3; k++) {
        const error = (e[k] ?? 0) / sum - (t === k ? 1 : 0);
        gSlope += error * (logs[i * 3 + k] ?? 0);
        if (k === 0) gSupport += error;
        if (k === 1) gOpposition += error;
      }
    });
    slope -= (rate * 0.2 * gSlope) / truth.length;
    support -= (rate * gSupport) / truth.length;
    opposition -= (rate * gOpposition) / truth.length;
  }
  return { slope, shift: [support, opposition, 0], threshold };
}

/**
 * Fits on predictions in folds and on those with whole elections left out, taken together: the first are surer than
 * one may be of an election yet to come, the second less sure than a model that saw all of the others.
 */
export function calibrateBetween(
  folds: Float64Array,
  leftOut: { readonly rows: readonly number[]; readonly masked: Float64Array },
  truth: readonly number[],
  threshold: number,
): Calibration {
  const both = Float64Array.from([...folds, ...leftOut.masked]);
  return fitCalibration(both, [...truth, ...leftOut.rows.map((row) => truth[row] ?? 2)], threshold);
}

/** Applies a calibration to probabilities, rows x 3. */
export function applyCalibration(probabilities: Float64Array, { slope, shift }: Calibration): Float64Array {
  const out = new Float64Array(probabilities.length);
  for (let at = 0; at < probabilities.length; at += 3) {
    const z = [0, 1, 2].map(
      (k) => slope * Math.log(Math.max(1e-9, probabilities[at + k] ?? 0)) + (shift[k] ?? 0),
    );
    const top = Math.max(...z);
    const e = z.map((value) => Math.exp(value - top));
    const sum = e.reduce((a, b) => a + b, 0);
    out.set(
      e.map((value) => value / sum),
      at,
    );
  }
  return out;
}
