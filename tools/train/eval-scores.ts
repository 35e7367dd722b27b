import { bootstrap } from "./bootstrap.ts";
import { applyCalibration } from "./calibrate.ts";
import type { CorpusText } from "./corpora.ts";
import { withInventedNames } from "./dataset.ts";
import { ELECTIONS, electionOf } from "./elections.ts";
import { type EvalContext, isGold, pick, predictorOf } from "./eval-context.ts";
import { fitExamples, predictMasked } from "./fit.ts";
import { agreements } from "./labels.ts";
import { maskCorpusText } from "./mask-corpus.ts";
import { macroF1 } from "./metrics.ts";
import { decide, type Evaluated, SCORE_HEAD, scoreRow } from "./report.ts";
import { SEED, THRESHOLD } from "./settings.ts";

const TRIED = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65];

/** How far annotators agree: no model can be expected to agree with one of them much better. */
export function agreementLines(): string[] {
  return [
    "## How far annotators agree",
    "",
    "| passes | texts | same side | kappa |",
    "| --- | --- | --- | --- |",
    ...agreements().map(
      ({ between, agreement: { texts, same, kappa } }) =>
        `| ${between} | ${texts} | ${(100 * same).toFixed(1)} % | ${kappa.toFixed(2)} |`,
    ),
    "",
  ];
}

/** Scores in folds, with whole elections left out, and on the gold set without its like in training. */
export function scoreLines(context: EvalContext): string[] {
  const { rows, folds, leftOut, examples, support, calibration } = context;
  const golden = rows.filter(isGold);
  const authors = new Set(golden.map((row) => row.group));
  const apart = examples.filter((example) => !authors.has(example.group));
  const goldApart = predictorOf([...apart, ...support], calibration);
  const sets: Evaluated[] = [
    ...ELECTIONS.flatMap((election) => {
      const of = (row: { source: string }): boolean => electionOf(row) === election;
      return [
        pick(`${election}, left out of training`, leftOut.rows, leftOut.masked, of),
        pick(`${election}, left out, its names unknown`, leftOut.rows, leftOut.unknown, of),
      ];
    }),
    pick("gold set, each text with its election left out", leftOut.rows, leftOut.masked, isGold),
    goldApart("gold set, kept out of training with its authors", golden),
    goldApart("the same, its names unknown", golden, false),
    pick("five folds by group: gold set", rows, folds, isGold),
    pick("five folds by group: all", rows, folds, () => true),
  ];
  return ["## Scores", "", SCORE_HEAD, ...sets.map((set) => scoreRow(set, THRESHOLD)), ""];
}

/** False alarms on held-out texts that take no side, and what each threshold would cost. */
export function thresholdLines(context: EvalContext): string[] {
  const { examples, support, negatives, calibration, leftOut } = context;
  const weights = fitExamples(withInventedNames([...examples, ...support], SEED));
  const predict = (rows: readonly CorpusText[]): Float64Array =>
    applyCalibration(
      predictMasked(
        rows.map((row) => maskCorpusText(row.text)),
        weights,
      ),
      calibration,
    );
  const alarms = (rows: readonly CorpusText[], p: Float64Array, threshold: number): string => {
    const flags = decide(p, threshold).map((answer) => (answer === 2 ? 0 : 1));
    const share = bootstrap(
      rows.map((row) => row.group),
      (at) => at.reduce((sum, i) => sum + (flags[i] ?? 0), 0) / at.length,
      400,
    );
    return `${(100 * share.value).toFixed(1)} % (${(100 * share.low).toFixed(1)}-${(100 * share.high).toFixed(1)})`;
  };
  const official = predict(negatives.official);
  const headlines = predict(negatives.headlines);
  const mean = (p: Float64Array, threshold: number): string => {
    const scores = ELECTIONS.map((election) => {
      const { truth, probabilities } = pick("", leftOut.rows, p, (row) => electionOf(row) === election);
      return macroF1(truth, decide(probabilities, threshold));
    });
    return (scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(3);
  };
  return [
    "## Threshold, and false alarms on held-out texts that take no side",
    "",
    `Macro-F1 is the mean over the elections left out. Official posts (${negatives.official.length}) are read by the weights alone; the rule for the official voice comes on top. The shipped threshold is ${THRESHOLD}.`,
    "",
    "| threshold | macro-F1 | macro-F1, names unknown | official posts flagged | headlines naming a candidate flagged |",
    "| --- | --- | --- | --- | --- |",
    ...TRIED.map(
      (threshold) =>
        `| ${threshold.toFixed(2)} | ${mean(leftOut.masked, threshold)} | ${mean(leftOut.unknown, threshold)} ` +
        `| ${alarms(negatives.official, official, threshold)} | ${alarms(negatives.headlines, headlines, threshold)} |`,
    ),
    "",
  ];
}
