import { bootstrap, shown } from "./bootstrap.ts";
import { CLASSES, classScore, macroF1, sidePrecisionAt, sideScore } from "./metrics.ts";

/** One evaluated set: what holds, what was predicted (rows x 3), and what belongs together. */
export interface Evaluated {
  readonly name: string;
  readonly truth: readonly number[];
  readonly probabilities: Float64Array;
  readonly groups: readonly string[];
}

/** The answer at a threshold on the probability of taking any side. */
export function decide(probabilities: Float64Array, threshold: number): number[] {
  return Array.from({ length: probabilities.length / 3 }, (_, i) => {
    const support = probabilities[i * 3] ?? 0;
    const opposition = probabilities[i * 3 + 1] ?? 0;
    if (support + opposition < threshold) return 2;
    return support >= opposition ? 0 : 1;
  });
}

/** A Markdown row: macro-F1, per class, "takes a side", each with its interval. */
export function scoreRow({ name, truth, probabilities, groups }: Evaluated, threshold: number): string {
  const guess = decide(probabilities, threshold);
  const side = truth.map((_, i) => 1 - (probabilities[i * 3 + 2] ?? 0));
  const of = (rows: readonly number[], list: readonly number[]): number[] => rows.map((i) => list[i] ?? 0);
  const estimate = (measure: (t: number[], g: number[], s: number[]) => number): string =>
    shown(bootstrap(groups, (rows) => measure(of(rows, truth), of(rows, guess), of(rows, side)), 400));
  const f1 = CLASSES.map((_, k) => classScore(truth, guess, k).f1.toFixed(2)).join(" / ");
  const taken = sideScore(truth, guess);
  return (
    `| ${name} | ${truth.length} | ${estimate((t, g) => macroF1(t, g))} | ${f1} ` +
    `| ${taken.precision.toFixed(2)} / ${taken.recall.toFixed(2)} ` +
    `| ${estimate((t, _, s) => sidePrecisionAt(t, s, 0.65))} |`
  );
}

/** Heading of the tables that {@link scoreRow} fills. */
export const SCORE_HEAD =
  "| set | n | macro-F1 (95 %) | F1 support / opposition / neither | side precision / recall | side precision at recall 0.65 |\n" +
  "| --- | --- | --- | --- | --- | --- |";

/** One bin of a reliability table. */
export interface ReliabilityBin {
  readonly mean: number;
  readonly right: number;
  readonly count: number;
}

/** How often an answer given with a probability is right, in ten bins, and the expected calibration error. */
export function reliability({ truth, probabilities }: Evaluated): { bins: ReliabilityBin[]; error: number } {
  const sums = Array.from({ length: 10 }, () => ({ mean: 0, right: 0, count: 0 }));
  truth.forEach((t, i) => {
    for (let k = 0; k < 3; k++) {
      const p = probabilities[i * 3 + k] ?? 0;
      const bin = sums[Math.min(9, Math.floor(p * 10))];
      if (!bin) continue;
      bin.count++;
      bin.mean += p;
      if (t === k) bin.right++;
    }
  });
  const total = truth.length * 3;
  let error = 0;
  const bins = sums.map(({ mean, right, count }) => {
    if (count === 0) return { mean: 0, right: 0, count };
    error += Math.abs(right - mean) / total;
    return { mean: mean / count, right: right / count, count };
  });
  return { bins, error };
}
