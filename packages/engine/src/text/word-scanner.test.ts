import fc from "fast-check";
import { expect, test } from "vitest";
import { BEGINS, buildVocabulary, GOES_ON } from "./vocabulary.ts";
import { createWordScanner } from "./word-scanner.ts";
import { ROLES, wordsOf } from "./words.ts";

const WORDS = [
  "wirabrata",
  "lestari",
  "wira",
  "brata",
  "dukung",
  "pilih",
  "calon",
  "bupati",
  "ani",
  "2",
  "01",
  "2031",
  "#dukungwirabrata",
  "@wira.brata",
  "fi",
  "ab",
  "a",
  "pilihan",
  "menang",
];
/** The first half begins phrases; the words from "menang" back to "2" also go on with them, "a" and "ab" only so. */
const PARTS = Uint8Array.from(WORDS, (word) =>
  word === "2" || word === "ab" ? GOES_ON : word.startsWith("l") ? BEGINS : BEGINS | GOES_ON,
);
const vocabulary = buildVocabulary(WORDS, PARTS);
/** Words that cut a hashtag and are none of ours. */
const FILLERS = new Set(["bersama", "untuk", "semua"]);
const scan = createWordScanner(vocabulary, FILLERS);
const known = (word: string) => vocabulary.idOf(word) >= 0;
const knownPart = (word: string) => known(word) || FILLERS.has(word);

/** What the fast scanner sees, in the words of the plain definition. */
function scanned(text: string) {
  const words = scan(text);
  return Array.from({ length: words.count }, (_, at) => ({
    text: WORDS[words.ids[at] ?? 0],
    start: words.starts[at],
    end: words.ends[at],
    ordinal: words.ordinals[at],
    role: ROLES[words.roles[at] ?? 0],
  }));
}
function defined(text: string) {
  let noted = -2;
  return wordsOf(text, known, knownPart).filter(({ text: word, ordinal }) => {
    const id = vocabulary.idOf(word);
    const part = id < 0 ? 0 : (PARTS[id] ?? 0);
    const kept = (part & BEGINS) !== 0 || ((part & GOES_ON) !== 0 && noted === ordinal - 1);
    if (kept) noted = ordinal;
    return kept;
  });
}
const texts = (text: string) => scanned(text).map((word) => word.text);

test.each([
  ["#bersamawirabrata", ["wirabrata"]],
  ["#wirabratauntuksemua", ["wirabrata"]],
  ["bersamawirabrata", []],
  ["Pilih WIRABRATA!", ["pilih", "wirabrata"]],
  ["wiiiraabrata", ["wirabrata"]],
  ["w1rabrata dan lest4ri", ["wirabrata", "lestari"]],
  ["wirabrata2031", ["wirabrata", "2031"]],
  ["Wirabratanya menang", ["wirabrata", "menang"]],
  ["ｗｉｒａｂｒａｔａ 𝐋𝐞𝐬𝐭𝐚𝐫𝐢 Lеstаri", ["wirabrata", "lestari", "lestari"]],
  ["wira\u200bbrata wira\u00adbrata", ["wirabrata", "wirabrata"]],
  ["#DukungWirabrata", ["#dukungwirabrata", "dukung", "wirabrata"]],
  ["#pilihwirabrata2031", ["pilih", "wirabrata", "2031"]],
  ["@wira.brata", ["@wira.brata", "wira", "brata"]],
  ["lihat https://contoh.id/wirabrata lestari", ["lestari"]],
  ["wirabrataan", []],
  ["жwirabrata", []],
])("%s", (text, words) => {
  expect(texts(text)).toEqual(words);
});

test("a full stop joins after an initial and parts after a sentence", () => {
  const gaps = (text: string) => scanned(text).map((word) => word.ordinal);
  expect(gaps("wira.brata")).toEqual([0, 1]);
  expect(gaps("a. wira")).toEqual([0, 1]);
  expect(gaps("pilih. wira")).toEqual([0, 2]);
});

const ALPHABET = [
  ...WORDS,
  ..."abwiIRA019 .#@_-/,:&'\n",
  " ",
  " ",
  "://",
  "https",
  "nya",
  "lah",
  "\u200b",
  "\u00ad",
  "é",
  "ﬁ",
  "Ж",
  "а",
  "𝐰",
  "🅰",
  "😀",
  "\ud835",
  "\udc00",
  "١",
  "．",
  "\u00a0",
  "ß",
  "㎏",
  "™",
  "1️⃣",
  "\u{e0061}",
];

test("the fast scanner gives what the plain definition gives", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ALPHABET), { maxLength: 14 }), (parts) => {
      const text = parts.join("");
      expect(scanned(text)).toEqual(defined(text));
    }),
    { numRuns: 3000 },
  );
});

test("any string at all can be scanned", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      expect(scanned(text)).toEqual(defined(text));
    }),
  );
});
