import fc from "fast-check";
import { expect, test } from "vitest";
import { createCompoundReader } from "./compound-reader.ts";
import { compoundWords } from "./compound-words.ts";
import { BEGINS, buildVocabulary } from "./vocabulary.ts";

const WORDS = [
  "wirabrata",
  "lestari",
  "wira",
  "ani",
  "2",
  "2031",
  "#dukungwira",
  "@wira.brata",
  "menangkanlah",
];
const FILLERS = new Set(["untuk", "bersama"]);
const vocabulary = buildVocabulary(WORDS, new Uint8Array(WORDS.length).fill(BEGINS));
const readCompound = createCompoundReader(vocabulary, FILLERS);
const known = (word: string) => vocabulary.idOf(word) >= 0 || FILLERS.has(word);

function read(text: string) {
  const found = readCompound(text, 0, text.length);
  return (
    found &&
    Array.from({ length: found.count }, (_, at) => ({
      id: found.ids[at],
      start: found.starts[at],
      end: found.ends[at],
    }))
  );
}
const defined = (text: string) =>
  compoundWords(text, 0, text.length, known).map(({ text: word, start, end }) => ({
    id: vocabulary.idOf(word),
    start,
    end,
  }));

test.each([
  "@wira.brata",
  "#DUKUNGWIRA",
  "#dukungwirabrata",
  "@ani_lestari2031",
  "#reseprekaan",
  "@wwiraa_2",
])("%s", (text) => {
  const found = read(text);
  if (found !== undefined) expect(found).toEqual(defined(text));
});

test("most handles need no strings, what may be cut does", () => {
  expect(read("@surya_fiktif123")).toBeDefined();
  expect(read("#contohmaju")).toBeDefined();
  expect(read("#wirauntuk")).toBeUndefined();
  expect(read("#DukungWira")).toBeUndefined();
  expect(read("@zoë")).toBeUndefined();
});

test("gives what the plain definition gives", () => {
  const part = fc.constantFrom(
    ...WORDS.map((word) => word.replace(/^[#@]/, "")),
    ..."untuk bersama kelurahan a aa Wira W 0 7 _ __ . x é".split(" "),
  );
  fc.assert(
    fc.property(fc.constantFrom("#", "@"), fc.array(part, { minLength: 1, maxLength: 5 }), (sign, parts) => {
      // A hashtag ends before a full stop, a handle does not end in one.
      const body = (sign === "#" ? parts.join("").replaceAll(".", "") : parts.join("")).replace(/\.+$/, "");
      const found = read(sign + body);
      if (found !== undefined) expect(found).toEqual(defined(sign + body));
    }),
    { numRuns: 2000 },
  );
});
