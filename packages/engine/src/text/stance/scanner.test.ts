import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createScanner,
  FLAG_HASHTAG,
  FLAG_SHOUTED,
  FLAG_STRETCHED,
  KIND_ASK,
  KIND_EXCLAIM,
  KIND_LINK,
  KIND_MENTION,
  KIND_NAME,
  KIND_NUMBER,
  KIND_WORD,
  type Tokens,
} from "./scanner.ts";

const scan = createScanner();
const kinds = (tokens: Tokens): number[] => [...tokens.kind.subarray(0, tokens.count)];
const letters = (tokens: Tokens, n: number): string =>
  String.fromCharCode(...tokens.letters.subarray(tokens.from[n] ?? 0, tokens.to[n] ?? 0));
const words = (text: string): string[] => {
  const tokens = scan(text);
  return Array.from({ length: tokens.count }, (_, n) => n)
    .filter((n) => tokens.kind[n] === KIND_WORD)
    .map((n) => letters(tokens, n));
};

describe("what a text is cut into", () => {
  test("words, names, handles, links, numbers, marks", () => {
    expect(kinds(scan("@tetangga dukung xnamax nomor 2! https://contoh.id ya?"))).toEqual([
      KIND_MENTION,
      KIND_WORD,
      KIND_NAME,
      KIND_WORD,
      KIND_NUMBER,
      KIND_EXCLAIM,
      KIND_LINK,
      KIND_WORD,
      KIND_ASK,
    ]);
  });

  test("a masked handle is a name", () => {
    expect(kinds(scan("@xnamax hadir"))).toEqual([KIND_NAME, KIND_WORD]);
  });

  test("a hashtag is split where capitals and digits say so", () => {
    expect(words("#CoblosNomor2Lagi")).toEqual(["coblos", "nomor", "lagi"]);
    const tokens = scan("#CoblosNomor2Lagi");
    expect((tokens.flags[0] ?? 0) & FLAG_HASHTAG).toBe(FLAG_HASHTAG);
  });

  test("every ballot number looks the same", () => {
    const one = scan("coblos 1");
    const first = [...one.hash.subarray(0, one.count)];
    const two = scan("coblos 2");
    expect([...two.hash.subarray(0, two.count)]).toEqual(first);
  });
});

describe("spellings that count as one", () => {
  test.each([
    ["mantaaaap", "mantap"],
    ["m3nang", "menang"],
    ["ｍｅｎａｎｇ", "menang"],
    ["𝗺𝗲𝗻𝗮𝗻𝗴", "menang"],
    ["ménang", "menang"],
    ["mеnang", "menang"],
  ])("%s is %s", (written, plain) => {
    expect(words(written)).toEqual([plain]);
  });

  test("slang has the hash of the standard word", () => {
    const standard = scan("tidak").hash[0];
    for (const variant of ["gak", "nggak", "ora", "teu"]) expect(scan(variant).hash[0]).toBe(standard);
  });

  test("how it was written is kept as a flag", () => {
    expect((scan("MENANG").flags[0] ?? 0) & FLAG_SHOUTED).toBe(FLAG_SHOUTED);
    expect((scan("menaaang").flags[0] ?? 0) & FLAG_STRETCHED).toBe(FLAG_STRETCHED);
  });
});

test("any text is scanned, spans ascend and stay inside", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const tokens = scan(text);
      let last = 0;
      for (let n = 0; n < tokens.count; n++) {
        const start = tokens.start[n] ?? 0;
        const end = tokens.end[n] ?? 0;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});

test("a very long text is read up to its limit and no further", () => {
  expect(scan("panjang ".repeat(5000)).count).toBeLessThanOrEqual(3000);
});
