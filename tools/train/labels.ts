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

/** A text with the label that holds after all passes: adjudicated, else the second pass, else the first. */
export interface LabelledText extends CorpusText {
  readonly gold: Label;
}

const LABELLED: readonly CorpusName[] = [
  "p24",
  "rizano",
  "clarissa",
  "kusumojati",
  "rizalespe",
  "ramaprakoso",
  "smsa",
];

/** All corpus texts that we labelled ourselves, in corpus order. */
export function readLabelled(): LabelledText[] {
  const first = readPass("pass1");
  const second = readPass("pass2");
  const settled = readPass("adjudicated");
  return LABELLED.flatMap((name) =>
    readCorpus(name).flatMap((row) => {
      const key = textKey(row.text);
      const gold = settled.get(key) ?? second.get(key) ?? first.get(key);
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

/** One sentence on how far the two passes agree, over all texts that were labelled twice. */
export function agreement(): string {
  const first = readPass("pass1");
  const second = readPass("pass2");
  const both = [...second].flatMap(([key, label]) => {
    const other = first.get(key);
    return other === undefined ? [] : [[CLASS_OF[other], CLASS_OF[label]] as const];
  });
  const same = both.filter(([a, b]) => a === b).length / both.length;
  const share = (pass: 0 | 1, of: number): number =>
    both.filter((pair) => pair[pass] === of).length / both.length;
  const chance = [0, 1, 2].reduce((sum, of) => sum + share(0, of) * share(1, of), 0);
  const kappa = (same - chance) / (1 - chance);
  return `Second look at ${both.length} texts, blind to the first: ${(100 * same).toFixed(1)} % the same side, kappa ${kappa.toFixed(2)}.`;
}
