import { byCues, byName, bySentimentLexicon } from "./baselines.ts";
import { readCorpus } from "./corpora.ts";
import { COPY_WEIGHT, type Example, oneHot } from "./dataset.ts";
import { electionOf } from "./elections.ts";
import { type EvalContext, f1At, f1Of, isGold, predictorOf, truthOf } from "./eval-context.ts";
import { FIT, type FitOptions } from "./fit.ts";
import { textKey } from "./labels.ts";
import { maskCorpusText } from "./mask-corpus.ts";

const PLAIN: FitOptions = { ...FIT, families: { ...FIT.families, hand: 0 } };

/** What simpler systems reach, and what each part of training is worth. */
export function ablationLines(context: EvalContext): string[] {
  const { rows, examples, own, negatives, calibration } = context;
  const in2017 = rows.map((row) => electionOf(row) === "Jakarta 2017");
  const golden = rows.filter((row, i) => isGold(row) && !in2017[i]);
  const jakarta = rows.filter((_, i) => in2017[i]);
  const authors = new Set(golden.map((row) => row.group));
  const mine = examples.filter((example, i) => !in2017[i] && !authors.has(example.group));

  const baseline = (name: string, answer: (masked: string) => number): string => {
    const score = (set: typeof rows): string =>
      f1Of(
        truthOf(set),
        set.map((row) => answer(maskCorpusText(row.text))),
        set.map((row) => row.group),
      );
    return `| ${name} | ${score(golden)} | ${score(jakarta)} |`;
  };
  const trained = (
    name: string,
    train: readonly Example[],
    options: FitOptions = FIT,
    masked = true,
  ): string => {
    const predict = predictorOf(train, calibration, options);
    return `| ${name} | ${f1At(predict(name, golden, masked))} | ${f1At(predict(name, jakarta, masked))} |`;
  };
  const without = (family: "chars" | "words" | "hand"): FitOptions => ({
    ...FIT,
    families: { ...FIT.families, [family]: 0 },
  });
  const known = new Set(rows.map((row) => row.text));
  const publicLabels: Example[] = readCorpus("clarissa")
    .filter((row) => !known.has(row.text))
    .map((row) => ({
      masked: maskCorpusText(row.text),
      target: oneHot(row.label === "pos" ? 0 : row.label === "neg" ? 1 : 2),
      weight: 1,
      group: row.group,
      source: "clarissa",
    }));
  const lexicon = bySentimentLexicon();
  const support = [...own, ...negatives.train];
  const half = mine.filter((example) => Number.parseInt(textKey(example.masked), 16) % 2 === 0);
  const head = ["| | macro-F1, gold set | macro-F1, Jakarta 2017 |", "| --- | --- | --- |"];
  return [
    "## Baselines",
    "",
    ...head,
    baseline("a candidate named means support", byName),
    baseline("candidate and cue words", byCues),
    ...(lexicon ? [baseline("InSet sentiment lexicon", lexicon)] : []),
    trained(
      "n-grams only, best public labels and hard negatives",
      [...publicLabels, ...negatives.train],
      PLAIN,
    ),
    "",
    "## Ablation",
    "",
    "Trained on our own labels of 2019 to 2024, without Jakarta 2017 and without the authors of the gold set; tested on both (the gold set without its texts of 2017).",
    "",
    ...head,
    trained("everything", [...mine, ...support]),
    trained("half of the labels", [...half, ...support]),
    trained("without our own texts", [...mine, ...negatives.train]),
    trained("only our own texts and hard negatives", support),
    trained("without hard negatives", [...mine, ...own]),
    trained("without hand-made features", [...mine, ...support], without("hand")),
    trained("hand-made features only", [...mine, ...support], {
      ...FIT,
      families: { chars: 0, words: 0, hand: FIT.families.hand },
    }),
    trained("without character n-grams", [...mine, ...support], without("chars")),
    trained("without word n-grams", [...mine, ...support], without("words")),
    trained("everything, names left unmasked at test", [...mine, ...support], FIT, false),
    "",
    `Each example is trained with a copy of weight ${COPY_WEIGHT} in which invented names stand for the masked ones.`,
    "",
  ];
}
