import { type CorpusName, type CorpusText, readCorpus } from "./corpora.ts";
import { unmaskWithInvented } from "./invented-names.ts";
import { CLASS_OF, type LabelledText, readGold, readLabelled, textKey } from "./labels.ts";
import { maskCorpusText } from "./mask-corpus.ts";
import { readOwnTexts } from "./own-texts.ts";
import { seededRandom } from "./random.ts";

/** A masked text with its target, as the fit sees it. */
export interface Example {
  readonly masked: string;
  /** Probabilities of support, opposition, neither. */
  readonly target: readonly [number, number, number];
  readonly weight: number;
  /** Never split between folds. */
  readonly group: string;
  readonly source: string;
}

/** Weight of the copy whose masked names are replaced by invented ones, beside the masked text's own. */
export const COPY_WEIGHT = 1;

/** Weight of an everyday text: most name nobody, and too many of them teach that a text without a known name takes no side. */
const EVERYDAY_WEIGHT = 0.3;

/** One-hot target of a class number. */
export function oneHot(of: number): readonly [number, number, number] {
  return [of === 0 ? 1 : 0, of === 1 ? 1 : 0, of === 2 ? 1 : 0];
}

/** Labelled texts as examples. */
export function examplesOf(rows: readonly LabelledText[], weight = 1): Example[] {
  return rows.map((row) => ({
    masked: maskCorpusText(row.text),
    target: oneHot(CLASS_OF[row.gold]),
    weight,
    group: row.group,
    source: row.source,
  }));
}

/** Texts that are known to take no side: election offices, headlines, and everyday texts that name no politics. */
export interface HardNegatives {
  readonly train: readonly Example[];
  /** Kept out of training, to count false alarms. */
  readonly official: readonly CorpusText[];
  readonly headlines: readonly CorpusText[];
}

/** Picks the hard negatives; of two posts of a group both go to the same side. `everything` trains on all of them. */
export function hardNegatives(everything: boolean): HardNegatives {
  const known = new Set([...readGold(), ...readLabelled()].map((row) => textKey(row.text)));
  const take = (name: CorpusName, keep: (row: CorpusText) => boolean, most: number): CorpusText[] =>
    readCorpus(name)
      .filter((row) => keep(row) && !known.has(textKey(row.text)))
      .slice(0, most);
  const official = take("rizano", (row) => row.role === "official", 400);
  const headlines = take("headlines", () => true, 2000);
  const half = (row: CorpusText): boolean => Number.parseInt(textKey(row.group), 16) % 2 === 0;
  const negative = (rows: readonly CorpusText[], weight = 1): Example[] =>
    rows.map((row) => ({
      masked: maskCorpusText(row.text),
      target: oneHot(2),
      weight,
      group: row.group,
      source: row.source,
    }));
  const everyday = [
    ...take("emot", () => true, 350),
    ...take("smsa", () => true, 350),
    ...take("nusax", () => true, 300),
  ];
  return {
    train: [
      ...negative([
        ...official.filter((row) => everything || half(row)),
        ...headlines.filter(half).slice(0, 900),
        ...take("rizano", (row) => row.role === "media", 300),
      ]),
      ...negative(everyday, EVERYDAY_WEIGHT),
    ],
    official: official.filter((row) => !half(row)),
    headlines: headlines.filter((row) => !half(row)),
  };
}

/** Our own texts as examples; they go into every training fold and into no evaluation. */
export function ownExamples(): Example[] {
  return readOwnTexts().map((own, i) => ({
    masked: own.masked,
    target: oneHot(CLASS_OF[own.label]),
    weight: 1,
    group: `own:${i}`,
    source: "own",
  }));
}

/** Adds to each example a lighter copy in which invented names stand where names were masked. */
export function withInventedNames(examples: readonly Example[], seed: number): Example[] {
  const random = seededRandom(seed);
  const copies = examples.map((example) => ({
    ...example,
    masked: unmaskWithInvented(example.masked, random),
    weight: example.weight * COPY_WEIGHT,
  }));
  return [...examples, ...copies];
}
