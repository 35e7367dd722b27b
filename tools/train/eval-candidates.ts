import { type EvalContext, f1At, pick } from "./eval-context.ts";
import { decide } from "./report.ts";
import { THRESHOLD } from "./settings.ts";

const NAMED = [
  ["Anies Baswedan", /anies|anis\b/iu],
  ["Muhaimin Iskandar", /imin\b|cakimin/iu],
  ["Prabowo Subianto", /prabowo|wowo/iu],
  ["Gibran Rakabuming", /gibran/iu],
  ["Ganjar Pranowo", /ganjar/iu],
  ["Mahfud MD", /mahfud/iu],
  ["Joko Widodo", /jokowi/iu],
  ["Sandiaga Uno", /sandi(?:uno|aga)?\b/iu],
  ["Basuki Tjahaja Purnama", /ahok|basuki_btp/iu],
  ["Agus Harimurti Yudhoyono", /\bahy\b|agusyudhoyono|agus ?silvy|agus ?sylvi/iu],
  [
    "no name of these",
    /^(?!.*(?:anies|anis\b|imin\b|prabowo|wowo|gibran|ganjar|mahfud|jokowi|sandi|ahok|basuki|ahy|agus))/isu,
  ],
] as const;

/** Does the model favour or harm anyone? Scores and leanings by who is named, in folds. */
export function candidateLines({ rows, folds }: EvalContext): string[] {
  const lines = NAMED.map(([name, pattern]) => {
    const set = pick(name, rows, folds, (row) => pattern.test(row.text));
    const guess = decide(set.probabilities, THRESHOLD);
    const share = (list: readonly number[], of: number): number =>
      list.filter((one) => one === of).length / list.length;
    const bias = (of: number): string => (100 * (share(guess, of) - share(set.truth, of))).toFixed(1);
    return `| ${name} | ${set.truth.length} | ${f1At(set)} | ${bias(0)} pp | ${bias(1)} pp |`;
  });
  return [
    "## By candidate",
    "",
    "Folds over all labelled texts of 2017 to 2024. Bias: share answered support minus share that is support; the same for opposition.",
    "",
    "| named in the text | n | macro-F1 | bias support | bias opposition |",
    "| --- | --- | --- | --- | --- |",
    ...lines,
    "",
  ];
}
