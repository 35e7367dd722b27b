import fc from "fast-check";
import { expect, test } from "vitest";
import { compileAutomaton, type Pattern, patternWords } from "./automaton.ts";
import { foldedLetters, runsAgree } from "./letter-runs.ts";
import { wordsOf } from "./words.ts";

const NAMES: readonly Pattern[] = [
  { text: "Wirabrata Lestari", glued: true },
  { text: "Wirabrata" },
  { text: "Lestari Anggun Wirabrata" },
  { text: "H. Anggun S. Lestari" },
  { text: "Yani" },
  { text: "Yanni" },
  { text: "Rahmat Wibowo" },
  { text: "#MajuWirabrata" },
  { text: "@wirabrata_id" },
];
const automaton = compileAutomaton(NAMES);

/** Matched patterns with the text that matched. */
function found(text: string): (readonly [string, string])[] {
  const matches = automaton.scan(text);
  return Array.from({ length: matches.count }, (_, at) => [
    NAMES[matches.ids[at] ?? 0]?.text ?? "",
    text.slice(matches.starts[at], matches.ends[at]),
  ]);
}

test.each([
  ["dukung Wirabrata-Lestari!", [["Wirabrata Lestari", "Wirabrata-Lestari"]]],
  ["wirabrata, lestari", [["Wirabrata", "wirabrata"]]],
  ["WIRABRATALESTARI menang", [["Wirabrata Lestari", "WIRABRATALESTARI"]]],
  ["#WirabrataLestari2031", [["Wirabrata Lestari", "WirabrataLestari"]]],
  ["Lestari Anggun Wirabrata", [["Lestari Anggun Wirabrata", "Lestari Anggun Wirabrata"]]],
  ["H Anggun S Lestari", [["H. Anggun S. Lestari", "H Anggun S Lestari"]]],
  ["#majuwirabrata", [["#MajuWirabrata", "#majuwirabrata"]]],
  ["maju wirabrata", [["Wirabrata", "wirabrata"]]],
  ["#wirabratalestariistimewa", [["Wirabrata Lestari", "wirabratalestari"]]],
  ["#istimewawirabratalestari", [["Wirabrata Lestari", "wirabratalestari"]]],
  ["#yaniistimewa", []],
  ["cc @Wirabrata_ID", [["@wirabrata_id", "@Wirabrata_ID"]]],
  ["rachmat wibowo", []],
  ["Rahhmat Wibbowo", [["Rahmat Wibowo", "Rahhmat Wibbowo"]]],
  [
    "Yani, Yanni, Yannni, Yyani",
    [
      ["Yani", "Yani"],
      ["Yanni", "Yanni"],
      ["Yanni", "Yannni"],
    ],
  ],
])("%s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

/** Tries every pattern at every word: slow, and plainly right. */
function naive(patterns: readonly Pattern[], text: string): (readonly [number, number, number])[] {
  const forms = patterns.flatMap(({ text: name, glued }, id) => {
    const words = patternWords(name);
    const together = patternWords(foldedLetters(name));
    const both = glued && words.length > 1 && together.join("").length >= 8 ? [words, together] : [words];
    return both.filter((form) => form.length > 0).map((form) => ({ id, form }));
  });
  const vocabulary = new Set(forms.flatMap(({ form }) => form));
  const words = wordsOf(text, (word) => vocabulary.has(word));
  const result: (readonly [number, number, number])[] = [];
  let behind = 0;
  for (const [from, first] of words.entries()) {
    if (first.start < behind) continue;
    const fits = forms
      .filter(({ form }) =>
        form.every((word, step) => {
          const here = words[from + step];
          return here?.text === word && here.ordinal === first.ordinal + step;
        }),
      )
      .map(({ id, form }) => ({ id, length: form.length, end: words[from + form.length - 1]?.end ?? 0 }))
      .map((fit) => ({ ...fit, written: foldedLetters(text.slice(first.start, fit.end)) }))
      .map((fit) => ({ ...fit, name: foldedLetters(patterns[fit.id]?.text ?? "") }))
      .filter(({ written, name }) => runsAgree(written, name))
      .sort(
        (a, b) =>
          b.length - a.length || Number(b.written === b.name) - Number(a.written === a.name) || b.id - a.id,
      );
    const best = fits[0];
    if (!best) continue;
    result.push([best.id, first.start, best.end]);
    behind = best.end;
  }
  return result;
}

const part = fc.constantFrom(
  "a",
  "an",
  "ana",
  "anna",
  "wi",
  "ra",
  "ta",
  "bo",
  "2",
  "#",
  "@",
  "-",
  ".",
  ",",
  " ",
  " ",
  "A",
);
const pattern = fc.record({
  text: fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join("")),
  glued: fc.boolean(),
});

test("the automaton finds what a naive search finds", () => {
  fc.assert(
    fc.property(
      fc.array(pattern, { maxLength: 12 }),
      fc.array(part, { maxLength: 20 }),
      (patterns, parts) => {
        const text = parts.join("");
        const matches = compileAutomaton(patterns).scan(text);
        const fast = Array.from({ length: matches.count }, (_, at) => [
          matches.ids[at],
          matches.starts[at],
          matches.ends[at],
        ]);
        expect(fast).toEqual(naive(patterns, text));
      },
    ),
    { numRuns: 2000 },
  );
});

test("every pattern finds itself", () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{2,9}( [A-Z][a-z]{2,9}){0,3}$/);
  fc.assert(
    fc.property(name, (text) => {
      const matches = compileAutomaton([{ text }]).scan(`~ ${text.toUpperCase()}!`);
      expect([matches.count, matches.starts[0], matches.ends[0]]).toEqual([1, 2, 2 + text.length]);
    }),
  );
});
