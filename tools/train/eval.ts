import { mkdirSync, writeFileSync } from "node:fs";
import { byCues, byName, bySentimentLexicon } from "./baselines.ts";
import { bootstrap, shown } from "./bootstrap.ts";
import { applyCalibration, fitCalibration } from "./calibrate.ts";
import { haveCorpora, readCorpus } from "./corpora.ts";
import { crossPredict } from "./cross-predict.ts";
import {
  COPY_WEIGHT,
  type Example,
  examplesOf,
  hardNegatives,
  isHeldOut,
  oneHot,
  ownExamples,
  withInventedNames,
} from "./dataset.ts";
import { FIT, fitExamples, predictMasked } from "./fit.ts";
import { agreement, CLASS_OF, type LabelledText, readGold, readLabelled, textKey } from "./labels.ts";
import { maskCorpusText } from "./mask-corpus.ts";
import { macroF1 } from "./metrics.ts";
import { reliabilitySvg } from "./reliability-svg.ts";
import { decide, type Evaluated, reliability, SCORE_HEAD, scoreRow } from "./report.ts";

const SEED = 20261121;
const THRESHOLD = 0.6;
const OUT = new URL("../../docs/model-evaluation.md", import.meta.url);
const SVG = new URL("../../docs/model-reliability.svg", import.meta.url);

if (!haveCorpora()) {
  console.error(
    "skipped: no ../shared (the labelled texts lie beside the repository; see docs/model-card.md)",
  );
  process.exit(0);
}

const lines: string[] = [];
const say = (...text: string[]): void => {
  lines.push(...text);
  console.log(text.join("\n"));
};

const gold = readGold();
const labelled = readLabelled();
const known: LabelledText[] = [...gold, ...labelled].filter((row) => !isHeldOut(row));
const heldOut: LabelledText[] = [...gold, ...labelled].filter(isHeldOut);
const examples = examplesOf(known);
const own = ownExamples();
const negatives = hardNegatives(false);
const support = [...own, ...negatives.train];
const truthOf = (rows: readonly LabelledText[]): number[] => rows.map((row) => CLASS_OF[row.gold]);
const groupsOf = (rows: readonly LabelledText[]): string[] => rows.map((row) => row.group);

const outOfFold = crossPredict(examples, support, SEED);
const calibration = fitCalibration(outOfFold, truthOf(known), THRESHOLD);
const calibrated = applyCalibration(outOfFold, calibration);

/** Rows of a prediction that belong to the texts `keep` picks. */
function pick(
  name: string,
  rows: readonly LabelledText[],
  p: Float64Array,
  keep: (row: LabelledText) => boolean,
): Evaluated {
  const chosen = rows.flatMap((row, i) => (keep(row) ? [i] : []));
  return {
    name,
    truth: chosen.map((i) => CLASS_OF[(rows[i] as LabelledText).gold]),
    groups: chosen.map((i) => (rows[i] as LabelledText).group),
    probabilities: Float64Array.from(chosen.flatMap((i) => [...p.subarray(i * 3, i * 3 + 3)])),
  };
}

/** Fits on `train` and predicts `test`, calibrated. */
function trainAndTest(
  name: string,
  train: readonly Example[],
  test: readonly LabelledText[],
  options = FIT,
): Evaluated {
  const weights = fitExamples(withInventedNames(train, SEED), options);
  const masked = test.map((row) => maskCorpusText(row.text));
  const probabilities = applyCalibration(predictMasked(masked, weights, options.families), calibration);
  return { name, truth: truthOf(test), groups: groupsOf(test), probabilities };
}

const isGold = (row: LabelledText): boolean => row.id.length === 4;
const is2019 = (row: { source: string }): boolean =>
  row.source === "pilpres2019_kusumojati" || row.source === "kusumojati";

say("# Evaluation of the stance classifier", "");
say(
  "Made by `npm run eval:stance`. Intervals are 95 % bootstrap intervals over groups (authors, near-duplicates).",
  "",
);
say(
  `Labelled texts: ${gold.length} of the project's gold set, ${labelled.length} of our own passes, ${own.length} written by us (never evaluated on). ${agreement()}`,
  "",
);

say("## Scores", "", SCORE_HEAD);
say(scoreRow(pick("five folds by group: gold set", known, calibrated, isGold), THRESHOLD));
say(
  scoreRow(
    pick("five folds by group: own labels", known, calibrated, (row) => !isGold(row)),
    THRESHOLD,
  ),
);
say(
  scoreRow(
    pick("five folds by group: all", known, calibrated, () => true),
    THRESHOLD,
  ),
);
const apart = trainAndTest("Pilkada Jakarta 2017, never in training", [...examples, ...support], heldOut);
say(scoreRow(apart, THRESHOLD));
const without2019 = examples.filter((example) => !is2019(example));
say(
  scoreRow(
    trainAndTest("Pilpres 2019, trained on 2023 only", [...without2019, ...support], known.filter(is2019)),
    THRESHOLD,
  ),
);
const only2019 = examples.filter(is2019);
say(
  scoreRow(
    trainAndTest(
      "Pilpres 2024, trained on 2019 only",
      [...only2019, ...support],
      known.filter((row) => !is2019(row)),
    ),
    THRESHOLD,
  ),
);

say(
  "",
  "## False alarms on held-out texts that take no side",
  "",
  "| texts | n | flagged |",
  "| --- | --- | --- |",
);
const weights = fitExamples(withInventedNames([...examples, ...support], SEED));
for (const [name, rows] of [
  ["posts of election offices and police", negatives.official],
  ["news headlines naming a candidate", negatives.headlines],
] as const) {
  const p = applyCalibration(
    predictMasked(
      rows.map((row) => maskCorpusText(row.text)),
      weights,
    ),
    calibration,
  );
  const flags = decide(p, THRESHOLD).map((answer) => (answer === 2 ? 0 : 1));
  const share = bootstrap(
    rows.map((row) => row.group),
    (at) => at.reduce((sum, i) => sum + (flags[i] ?? 0), 0) / at.length,
  );
  say(
    `| ${name} | ${rows.length} | ${(100 * share.value).toFixed(1)} % (${(100 * share.low).toFixed(1)}-${(100 * share.high).toFixed(1)}) |`,
  );
}

say(
  "",
  "## Baselines",
  "",
  "| system | macro-F1, gold set (folds) | macro-F1, Jakarta 2017 |",
  "| --- | --- | --- |",
);
const goldRows = known.filter(isGold);
const baseline = (name: string, answer: (masked: string) => number): void => {
  const score = (rows: readonly LabelledText[]): string => {
    const guess = rows.map((row) => answer(maskCorpusText(row.text)));
    return shown(
      bootstrap(
        groupsOf(rows),
        (at) =>
          macroF1(
            at.map((i) => truthOf(rows)[i] ?? 2),
            at.map((i) => guess[i] ?? 2),
          ),
        200,
      ),
    );
  };
  say(`| ${name} | ${score(goldRows)} | ${score(heldOut)} |`);
};
baseline("a candidate named means support", byName);
baseline("candidate and cue words", byCues);
const lexicon = bySentimentLexicon();
if (lexicon) baseline("InSet sentiment lexicon", lexicon);
const plain = { ...FIT, families: { ...FIT.families, hand: 0 } };
const publicLabels: Example[] = readCorpus("clarissa")
  .filter((row) => !known.some((other) => other.text === row.text))
  .map((row) => ({
    masked: maskCorpusText(row.text),
    target: oneHot(row.label === "pos" ? 0 : row.label === "neg" ? 1 : 2),
    weight: 1,
    group: row.group,
    source: "clarissa",
  }));
const f1Of = ({ truth, groups, probabilities }: Evaluated): string => {
  const guess = decide(probabilities, THRESHOLD);
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
};
say(
  `| n-grams only, best public labels and hard negatives | ${f1Of(trainAndTest("", [...publicLabels, ...negatives.train], goldRows, plain))} | ${f1Of(trainAndTest("", [...publicLabels, ...negatives.train], heldOut, plain))} |`,
);

say(
  "",
  "## Ablation",
  "",
  "Trained on our own labels without the gold set, tested on the gold set and on Jakarta 2017.",
  "",
  "| training | macro-F1, gold set | macro-F1, Jakarta 2017 |",
  "| --- | --- | --- |",
);
const mine = examples.filter((_, i) => !isGold(known[i] as LabelledText));
const ablate = (name: string, train: readonly Example[], options = FIT): void =>
  say(
    `| ${name} | ${f1Of(trainAndTest(name, train, goldRows, options))} | ${f1Of(trainAndTest(name, train, heldOut, options))} |`,
  );
const half = mine.filter((example) => Number.parseInt(textKey(example.masked), 16) % 2 === 0);
ablate("everything", [...mine, ...support]);
ablate("half of the labels", [...half, ...support]);
ablate("without our own texts", [...mine, ...negatives.train]);
ablate("only our own texts and hard negatives", support);
ablate("without hard negatives", [...mine, ...own]);
ablate("without hand-made features", [...mine, ...support], plain);
ablate("hand-made features only", [...mine, ...support], {
  ...FIT,
  families: { chars: 0, words: 0, hand: FIT.families.hand },
});
ablate("without character n-grams", [...mine, ...support], {
  ...FIT,
  families: { ...FIT.families, chars: 0 },
});
ablate("without word n-grams", [...mine, ...support], { ...FIT, families: { ...FIT.families, words: 0 } });
const bare = fitExamples(withInventedNames([...mine, ...support], SEED));
const unmasked = (rows: readonly LabelledText[]): Evaluated => ({
  name: "",
  truth: truthOf(rows),
  groups: groupsOf(rows),
  probabilities: applyCalibration(
    predictMasked(
      rows.map((row) => row.text),
      bare,
    ),
    calibration,
  ),
});
say(`| everything, names left unmasked at test | ${f1Of(unmasked(goldRows))} | ${f1Of(unmasked(heldOut))} |`);
say(
  "",
  `Each example is trained with a copy of weight ${COPY_WEIGHT} in which invented names stand for the masked ones.`,
);

say(
  "",
  "## By candidate",
  "",
  "Folds over all labelled texts of 2019 to 2024. Bias: share answered support minus share that is support; the same for opposition.",
  "",
  "| named in the text | n | macro-F1 | bias support | bias opposition |",
  "| --- | --- | --- | --- | --- |",
);
for (const [name, pattern] of [
  ["Anies Baswedan", /anies|anis\b/iu],
  ["Muhaimin Iskandar", /imin\b|cakimin/iu],
  ["Prabowo Subianto", /prabowo|wowo/iu],
  ["Gibran Rakabuming", /gibran/iu],
  ["Ganjar Pranowo", /ganjar/iu],
  ["Mahfud MD", /mahfud/iu],
  ["Joko Widodo", /jokowi/iu],
  ["Sandiaga Uno", /sandi(?:uno|aga)?\b/iu],
  ["no name of these", /^(?!.*(?:anies|anis\b|imin\b|prabowo|wowo|gibran|ganjar|mahfud|jokowi|sandi))/isu],
] as const) {
  const set = pick(name, known, calibrated, (row) => pattern.test(row.text));
  const guess = decide(set.probabilities, THRESHOLD);
  const share = (list: readonly number[], of: number): number =>
    list.filter((one) => one === of).length / list.length;
  const bias = (of: number): string => (100 * (share(guess, of) - share(set.truth, of))).toFixed(1);
  say(`| ${name} | ${set.truth.length} | ${f1Of(set)} | ${bias(0)} pp | ${bias(1)} pp |`);
}

const { bins, error } = reliability({
  name: "",
  truth: truthOf(known),
  groups: [],
  probabilities: calibrated,
});
say(
  "",
  "## Calibration",
  "",
  `Expected calibration error over the folds: ${error.toFixed(3)}; on Jakarta 2017: ${reliability(apart).error.toFixed(3)}.`,
  "",
  "![reliability](model-reliability.svg)",
  "",
  "| stated | right | n |",
  "| --- | --- | --- |",
);
for (const bin of bins) say(`| ${bin.mean.toFixed(2)} | ${bin.right.toFixed(2)} | ${bin.count} |`);

mkdirSync(new URL("../../docs/", import.meta.url), { recursive: true });
writeFileSync(OUT, `${lines.join("\n")}\n`);
writeFileSync(SVG, reliabilitySvg(bins));
