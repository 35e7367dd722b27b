import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { type CorpusName, type CorpusText, readCorpus } from "./corpora.ts";

/** What an annotator may say; see docs/labelling-guideline.md. */
const LABELS = ["S", "O", "B", "N", "U"] as const;
export type Label = (typeof LABELS)[number];

/** Class number of a label: support (S or B), opposition, neither (N or U). */
export const CLASS_OF: Readonly<Record<Label, number>> = { S: 0, B: 0, O: 1, N: 2, U: 2 };

/** Our labels, keyed by a hash of the text: the texts themselves are not ours to give away. */
export function textKey(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** One pass of annotation: key to label. Files hold `key<TAB>label` lines; a missing file is an empty pass. */
export function readPass(name: string): Map<string, Label> {
  const file = new URL(`./labels/${name}.tsv`, import.meta.url);
  if (!existsSync(file)) return new Map();
  return new Map(
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => {
        const [key = "", label = ""] = line.split("\t");
        if (!isLabel(label)) throw new Error(`${name}.tsv: unknown label in "${line}"`);
        return [key, label];
      }),
  );
}

function isLabel(text: string): text is Label {
  return LABELS.some((label) => label === text);
}

/** A text with the label that holds after all passes. */
export interface LabelledText extends CorpusText {
  readonly gold: Label;
}

/**
 * Two rounds of labelling, each by another annotator who did not see the other's labels: a first pass, and a second
 * look at part of it. Within a round the second look stands; where both rounds have a text, the earlier round.
 */
const ROUNDS = [
  ["pass1", "pass2"],
  ["pass3", "pass4"],
] as const;

const LABELLED: readonly CorpusName[] = [
  "p24",
  "rizano",
  "clarissa",
  "kusumojati",
  "rizalespe",
  "ramaprakoso",
  "smsa",
];

/** The labels that stand after a round. */
function labelsOfRound([first, second]: (typeof ROUNDS)[number]): Map<string, Label> {
  return new Map([...readPass(first), ...readPass(second)]);
}

/** All corpus texts that we labelled ourselves, in corpus order; texts of the gold set are left to its own labels. */
export function readLabelled(): LabelledText[] {
  const labels = new Map(ROUNDS.toReversed().flatMap((round) => [...labelsOfRound(round)]));
  for (const row of readGold()) labels.delete(textKey(row.text));
  return LABELLED.flatMap((name) =>
    readCorpus(name).flatMap((row) => {
      const gold = labels.get(textKey(row.text));
      return gold === undefined ? [] : [{ ...row, gold }];
    }),
  );
}

/** The 365 texts of the project's own gold set. */
export function readGold(): LabelledText[] {
  return readCorpus("gold").map((row) => {
    if (!isLabel(row.label)) throw new Error(`gold_dev.tsv: unknown label ${row.label}`);
    return { ...row, gold: row.label };
  });
}

/** How far two passes agree on the side, over the texts that both hold. */
export interface Agreement {
  readonly texts: number;
  readonly same: number;
  readonly kappa: number;
}

/** Compares two sets of labels by the side they mean (Cohen's kappa over support, opposition, neither). */
export function agreementOf(one: ReadonlyMap<string, Label>, other: ReadonlyMap<string, Label>): Agreement {
  const both = [...one].flatMap(([key, label]) => {
    const second = other.get(key);
    return second === undefined ? [] : [[CLASS_OF[label], CLASS_OF[second]] as const];
  });
  const same = both.filter(([a, b]) => a === b).length / both.length;
  const share = (side: 0 | 1, of: number): number =>
    both.filter((pair) => pair[side] === of).length / both.length;
  const chance = [0, 1, 2].reduce((sum, of) => sum + share(0, of) * share(1, of), 0);
  return { texts: both.length, same, kappa: (same - chance) / (1 - chance) };
}

/** Every comparison that tells something about the labels: second looks, the two rounds, and the project's gold set. */
export function agreements(): { readonly between: string; readonly agreement: Agreement }[] {
  const [one, two] = ROUNDS.map(labelsOfRound);
  const gold = new Map(readGold().map((row) => [textKey(row.text), row.gold]));
  const compare = (between: string, a?: Map<string, Label>, b?: Map<string, Label>) =>
    a && b ? [{ between, agreement: agreementOf(a, b) }] : [];
  return [
    ...compare("first round, first and second look", readPass("pass1"), readPass("pass2")),
    ...compare("second round, first and second look", readPass("pass3"), readPass("pass4")),
    ...compare("first round and second round (two annotators)", one, two),
    ...compare("second round and the project's gold set (two annotators)", two, gold),
  ];
}
