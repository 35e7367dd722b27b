import type { Catalogue } from "../messages/catalogue.ts";
import { numberRanges } from "./number-ranges.ts";
import type { AskedView } from "./report-view.ts";

/** Keys of one question that are written out; the rest are in the JSON report. */
const SHOWN = 5;

/** An answers file that is ready to copy. */
export interface AnswersFile {
  /** JSON; `null` answers nothing. */
  readonly text: string;
  /** Which findings the ends of the keys are about, and how many keys were left out. */
  readonly notes: readonly string[];
}

/** Writes the answers file of the open questions. */
export function answersFile(asked: readonly AskedView[], words: Catalogue["question"]): AnswersFile {
  const shown = asked.flatMap(({ keys }) => keys.slice(0, SHOWN));
  const meanings = new Map<string, readonly number[]>();
  for (const { key, numbers } of shown) {
    const about = key.split("@").slice(1).join("@");
    if (about !== "") meanings.set(about, [...(meanings.get(about) ?? []), ...numbers]);
  }
  const lines = shown.map(({ key }) => `  ${JSON.stringify(key)}: null`);
  const said = [...meanings].map(([about, numbers]) => words.stands(about, numberRanges(numbers)));
  const left = asked.reduce((sum, { keys }) => sum + keys.length, 0) - shown.length;
  return {
    text: `{ "format": "netral-answers/1", "answers": {\n${lines.join(",\n")}\n} }`,
    notes: [
      ...(said.length > 0 ? [`${words.ends} ${said.join("; ")}.`] : []),
      ...(left > 0 ? [words.left(String(left))] : []),
    ],
  };
}
