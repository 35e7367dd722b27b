import { bootstrap, shown } from "./bootstrap.ts";
import { applyCalibration, type Calibration, calibrateBetween } from "./calibrate.ts";
import { crossPredict } from "./cross-predict.ts";
import { type Example, examplesOf, hardNegatives, ownExamples, withInventedNames } from "./dataset.ts";
import { FIT, type FitOptions, fitExamples, predictMasked } from "./fit.ts";
import { CLASS_OF, type LabelledText, readGold, readLabelled } from "./labels.ts";
import { leaveElectionsOut } from "./leave-out.ts";
import { maskCorpusText } from "./mask-corpus.ts";
import { macroF1 } from "./metrics.ts";
import { decide, type Evaluated } from "./report.ts";
import { SEED, THRESHOLD } from "./settings.ts";

/** Everything the sections of the evaluation share; made once, since it takes six fits. */
export type EvalContext = ReturnType<typeof createEvalContext>;

/** Reads the texts, predicts them in folds and with each election left out, and fits the calibration. */
export function createEvalContext() {
  const rows: LabelledText[] = [...readGold(), ...readLabelled()];
  const examples = examplesOf(rows);
  const own = ownExamples();
  const negatives = hardNegatives(false);
  const support: Example[] = [...own, ...negatives.train];
  const folds = crossPredict(examples, support, SEED);
  const leftOut = leaveElectionsOut(
    examples,
    rows.map((row) => row.text),
    support,
    SEED,
  );
  const calibration = calibrateBetween(folds, leftOut, truthOf(rows), THRESHOLD);
  return {
    rows,
    examples,
    own,
    negatives,
    support,
    calibration,
    folds: applyCalibration(folds, calibration),
    leftOut: {
      rows: leftOut.rows.map((row) => rows[row] as LabelledText),
      masked: applyCalibration(leftOut.masked, calibration),
      unknown: applyCalibration(leftOut.unknown, calibration),
    },
  };
}

/** Class numbers of labelled texts. */
export function truthOf(rows: readonly LabelledText[]): number[] {
  return rows.map((row) => CLASS_OF[row.gold]);
}

/** Texts of the project's own gold set have four-character ids. */
export function isGold(row: LabelledText): boolean {
  return row.id.length === 4;
}

/** Rows of a prediction that belong to the texts `keep` picks. */
export function pick(
  name: string,
  rows: readonly LabelledText[],
  probabilities: Float64Array,
  keep: (row: LabelledText) => boolean,
): Evaluated {
  const chosen = rows.flatMap((row, i) => (keep(row) ? [i] : []));
  const picked = chosen.map((i) => rows[i] as LabelledText);
  return {
    name,
    truth: truthOf(picked),
    groups: picked.map((row) => row.group),
    probabilities: Float64Array.from(chosen.flatMap((i) => [...probabilities.subarray(i * 3, i * 3 + 3)])),
  };
}

/** Fits on `train`; gives the calibrated predictions of any texts. */
export function predictorOf(train: readonly Example[], calibration: Calibration, options: FitOptions = FIT) {
  const weights = fitExamples(withInventedNames(train, SEED), options);
  return (name: string, test: readonly LabelledText[], masked = true): Evaluated => ({
    name,
    truth: truthOf(test),
    groups: test.map((row) => row.group),
    probabilities: applyCalibration(
      predictMasked(
        test.map((row) => (masked ? maskCorpusText(row.text) : row.text)),
        weights,
        options.families,
      ),
      calibration,
    ),
  });
}

/** Macro-F1 of given answers with its interval. */
export function f1Of(truth: readonly number[], guess: readonly number[], groups: readonly string[]): string {
  return shown(
    bootstrap(
      groups,
      (at) =>
        macroF1(
          at.map((i) => truth[i] ?? 2),
          at.map((i) => guess[i] ?? 2),
        ),
      200,
    ),
  );
}

/** Macro-F1 of predictions at the shipped threshold, with its interval. */
export function f1At({ truth, groups, probabilities }: Evaluated): string {
  return f1Of(truth, decide(probabilities, THRESHOLD), groups);
}
