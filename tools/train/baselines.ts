import { existsSync, readFileSync } from "node:fs";
import { NAME_TOKEN } from "@netral/engine/text";
import { TEXT_ROOT } from "./corpora.ts";

const SUPPORT_CUES =
  /\b(?:dukung\w*|pilih|coblos|menang\w*|mantap|hebat|semoga|insya ?allah|lanjutkan|terbaik)\b/iu;
const OPPOSITION_CUES =
  /\b(?:tolak|gagal|bohong\w*|korup\w*|jangan pilih|asal bukan|goblok|tolol|curang|penipu)\b/iu;

/** A candidate named means support. */
export function byName(masked: string): number {
  return masked.includes(NAME_TOKEN) ? 0 : 2;
}

/** A candidate named and a cue word. */
export function byCues(masked: string): number {
  if (!masked.includes(NAME_TOKEN)) return 2;
  if (OPPOSITION_CUES.test(masked)) return 1;
  return SUPPORT_CUES.test(masked) ? 0 : 2;
}

/** The InSet sentiment lexicon: the sign of the summed weights; neither within one of zero. */
export function bySentimentLexicon(): ((masked: string) => number) | undefined {
  const weights = new Map<string, number>();
  for (const side of ["positive", "negative"]) {
    const file = `${TEXT_ROOT}lex_inset/${side}.tsv`;
    if (!existsSync(file)) return undefined;
    for (const line of readFileSync(file, "utf8").split("\n").slice(1)) {
      const [word = "", weight = ""] = line.split("\t");
      if (word !== "") weights.set(word, Number(weight));
    }
  }
  return (masked) => {
    let sum = 0;
    for (const word of masked.toLowerCase().split(/[^\p{L}]+/u)) sum += weights.get(word) ?? 0;
    return Math.abs(sum) <= 1 ? 2 : sum > 0 ? 0 : 1;
  };
}
