import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the texts lie: beside the repository, never in it. */
export const TEXT_ROOT = fileURLToPath(new URL("../../../shared/text/", import.meta.url));

/** One text of a corpus; the text itself never goes into the repository. */
export interface CorpusText {
  readonly id: string;
  readonly source: string;
  readonly election: string;
  readonly role: string;
  /** Joins one author's texts and near-duplicates within a source. */
  readonly group: string;
  /** Label of the source, as it stands there. */
  readonly label: string;
  readonly text: string;
}

/** The corpora by the name of their folder, with their file. */
const CORPORA = {
  gold: "gold_dev.tsv",
  clarissa: "pilpres2024_clarissa/tweets.tsv",
  rizalespe: "dki2017_rizalespe/tweets.tsv",
  ramaprakoso: "dki2017_ramaprakoso/tweets.tsv",
  kusumojati: "pilpres2019_kusumojati/tweets.tsv",
  rizano: "pemilu2024_rizano/tweets_auto.tsv",
  rizanoHuman: "pemilu2024_rizano/tweets_human.tsv",
  headlines: "headlines2023_achmaddhani/headlines.tsv",
  emot: "indonlu/emot.tsv",
  smsa: "indonlu/smsa.tsv",
  nusax: "nusax/sentiment_id_jv_su_mad.tsv",
  p24: "pilpres2024_p24/tweets_raw.tsv",
} as const;
export type CorpusName = keyof typeof CORPORA;

/** False when the corpora are not on this machine. */
export function haveCorpora(): boolean {
  return existsSync(TEXT_ROOT);
}

/** Reads one corpus, in file order. */
export function readCorpus(name: CorpusName): CorpusText[] {
  const [head = "", ...lines] = readFileSync(TEXT_ROOT + CORPORA[name], "utf8").split("\n");
  const columns = head.split("\t");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const cells = line.split("\t");
      const cell = (column: string): string => cells[columns.indexOf(column)] ?? "";
      const source = name === "gold" ? cell("source") : name;
      return {
        id: name === "gold" ? cell("gid") : cell("id"),
        source,
        election: cell("election"),
        role: cell("role"),
        // The gold set was drawn from the corpora ("pilpres2024_p24" from "p24") and keeps their group numbers.
        group: `${name === "gold" ? source.replace(/^[^_]*_/u, "") : source}:${cell("grp")}`,
        label: name === "gold" ? cell("p") : cell("label"),
        text: cleanText(cell("text")),
      };
    });
}

const TAGGED_EMOJI: Readonly<Record<string, string>> = {
  "victory hand": "✌",
  "folded hands": "🙏",
  "ok hand": "👌",
  "face with tears of joy": "😂",
  "thumbs up": "👍",
  "pig nose": "🐽",
  "heavy check mark": "✔",
  "clapping hands": "👏",
  "flexed biceps": "💪",
  "red heart": "❤",
};

/** Undoes what the sources did to texts: named emoji become emoji, literal "\n" a space. */
function cleanText(text: string): string {
  return text
    .replace(/<([A-Za-z][A-Za-z -]+)>/gu, (_, name: string) => TAGGED_EMOJI[name.toLowerCase()] ?? "🙂")
    .replace(/\\n/gu, " ");
}
