import { portableExp } from "@netral/engine/text";

/** Rows of sparse features in one block: row r holds entries `start[r]` to `start[r + 1]`. */
export interface SparseRows {
  readonly start: Int32Array;
  readonly index: Int32Array;
  readonly value: Float64Array;
  readonly columns: number;
}

const CLASS_COUNT = 3;

/** Soft targets (rows x 3) and a weight per row. */
export interface Targets {
  readonly soft: Float64Array;
  readonly weight: Float64Array;
}

export interface LogisticOptions {
  /** L2 penalty per parameter, on the mean loss scale (multiplied by the sum of row weights). */
  readonly l2: number;
  readonly iterations: number;
}

/**
 * Multinomial logistic regression by L-BFGS, full batch, no randomness. Returns weights, `columns x 3`
 * row-major; the last column is the intercept (not penalised, value 1 in every row must be part of the rows).
 */
export function fitLogistic(rows: SparseRows, targets: Targets, options: LogisticOptions): Float64Array {
  const size = rows.columns * CLASS_COUNT;
  const weights = new Float64Array(size);
  const gradient = new Float64Array(size);
  const previousWeights = new Float64Array(size);
  const previousGradient = new Float64Array(size);
  const direction = new Float64Array(size);
  const history: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  let loss = lossAndGradient(rows, targets, weights, gradient, options.l2);
  for (let iteration = 0; iteration < options.iterations; iteration++) {
    twoLoop(direction, gradient, history);
    let slope = dot(direction, gradient);
    if (slope >= 0) {
      history.length = 0;
      for (let i = 0; i < size; i++) direction[i] = -(gradient[i] ?? 0);
      slope = dot(direction, gradient);
    }
    if (slope > -1e-9) break;
    previousWeights.set(weights);
    previousGradient.set(gradient);
    const before = loss;
    let step = iteration === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    for (let attempt = 0; attempt < 20; attempt++) {
      weights.set(previousWeights);
      axpy(weights, direction, step);
      loss = lossAndGradient(rows, targets, weights, gradient, options.l2);
      if (loss <= before + 1e-4 * step * slope) break;
      step /= 2;
    }
    if (before - loss < 1e-6 * Math.abs(before)) break;
    const s = weights.slice();
    axpy(s, previousWeights, -1);
    const y = gradient.slice();
    axpy(y, previousGradient, -1);
    const curvature = dot(s, y);
    if (curvature > 1e-12) {
      history.push({ s, y, rho: 1 / curvature });
      if (history.length > 7) history.shift();
    }
  }
  return weights;
}

/** Class probabilities of every row under `weights`, rows x 3. */
export function predictRows(rows: SparseRows, weights: Float64Array): Float64Array {
  const count = rows.start.length - 1;
  const out = new Float64Array(count * CLASS_COUNT);
  for (let r = 0; r < count; r++) {
    const scores = scoreRow(rows, weights, r);
    out.set(softmax(scores[0], scores[1], scores[2]), r * CLASS_COUNT);
  }
  return out;
}

function softmax(a: number, b: number, c: number): [number, number, number] {
  const top = Math.max(a, b, c);
  const ea = portableExp(a - top);
  const eb = portableExp(b - top);
  const ec = portableExp(c - top);
  const sum = ea + eb + ec;
  return [ea / sum, eb / sum, ec / sum];
}

function scoreRow(rows: SparseRows, weights: Float64Array, row: number): [number, number, number] {
  let a = 0;
  let b = 0;
  let c = 0;
  for (let k = rows.start[row] ?? 0; k < (rows.start[row + 1] ?? 0); k++) {
    const at = (rows.index[k] ?? 0) * CLASS_COUNT;
    const value = rows.value[k] ?? 0;
    a += value * (weights[at] ?? 0);
    b += value * (weights[at + 1] ?? 0);
    c += value * (weights[at + 2] ?? 0);
  }
  return [a, b, c];
}

function lossAndGradient(
  rows: SparseRows,
  { soft, weight }: Targets,
  weights: Float64Array,
  gradient: Float64Array,
  l2: number,
): number {
  gradient.fill(0);
  let loss = 0;
  let total = 0;
  const count = rows.start.length - 1;
  for (let r = 0; r < count; r++) {
    const [a, b, c] = scoreRow(rows, weights, r);
    const top = Math.max(a, b, c);
    const ea = Math.exp(a - top);
    const eb = Math.exp(b - top);
    const ec = Math.exp(c - top);
    const sum = ea + eb + ec;
    const log = top + Math.log(sum);
    const w = weight[r] ?? 1;
    const ta = soft[r * 3] ?? 0;
    const tb = soft[r * 3 + 1] ?? 0;
    const tc = soft[r * 3 + 2] ?? 0;
    total += w;
    loss += w * (ta * (log - a) + tb * (log - b) + tc * (log - c));
    const ga = w * (ea / sum - ta);
    const gb = w * (eb / sum - tb);
    const gc = w * (ec / sum - tc);
    for (let k = rows.start[r] ?? 0; k < (rows.start[r + 1] ?? 0); k++) {
      const at = (rows.index[k] ?? 0) * CLASS_COUNT;
      const value = rows.value[k] ?? 0;
      gradient[at] = (gradient[at] ?? 0) + value * ga;
      gradient[at + 1] = (gradient[at + 1] ?? 0) + value * gb;
      gradient[at + 2] = (gradient[at + 2] ?? 0) + value * gc;
    }
  }
  const penalty = l2 * total;
  const penalised = (rows.columns - 1) * CLASS_COUNT;
  for (let i = 0; i < penalised; i++) {
    const w = weights[i] ?? 0;
    loss += 0.5 * penalty * w * w;
    gradient[i] = (gradient[i] ?? 0) + penalty * w;
  }
  return loss;
}

function twoLoop(
  direction: Float64Array,
  gradient: Float64Array,
  history: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): void {
  for (let i = 0; i < gradient.length; i++) direction[i] = -(gradient[i] ?? 0);
  const alphas: number[] = [];
  for (let h = history.length - 1; h >= 0; h--) {
    const { s, y, rho } = history[h] as (typeof history)[number];
    const alpha = rho * dot(s, direction);
    alphas[h] = alpha;
    axpy(direction, y, -alpha);
  }
  const last = history.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.y, last.y));
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] ?? 0) * scale;
  }
  history.forEach(({ s, y, rho }, h) => {
    axpy(direction, s, (alphas[h] ?? 0) - rho * dot(y, direction));
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function axpy(to: Float64Array, from: Float64Array, factor: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + factor * (from[i] ?? 0);
}
