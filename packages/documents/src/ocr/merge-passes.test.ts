import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergePasses } from "./merge-passes.ts";
import { recognisedText } from "./recognised-text.ts";
import type { SeenWord } from "./seen-word.ts";

/** A word 20 dots high in column `left` of a row. */
function word(text: string, left: number, row: number, confidence = 90): SeenWord {
  return { text, confidence, left, top: row * 40, right: left + text.length * 12, bottom: row * 40 + 20 };
}

const textOf = (...passes: Parameters<typeof mergePasses>[0]) => recognisedText(mergePasses(passes)).text;

describe("several readings of one picture", () => {
  test("the second fills in what the first missed, at its place in the line", () => {
    const first = [[word("COBLOS", 0, 0), word("2", 160, 0)], [word("Mawar", 0, 2)]];
    const second = [[word("COBLOS", 0, 0), word("NOMOR", 84, 0)], [word("Partai", 0, 1)]];
    expect(textOf(first, second)).toBe("COBLOS NOMOR 2\nPartai\nMawar");
  });

  test("of two readings of a word the surer stands; the first where they are about as sure", () => {
    expect(textOf([[word("Pastai", 0, 0, 65)]], [[word("Partai", 0, 0, 92)]])).toBe("Partai");
    expect(textOf([[word("Partai", 0, 0, 85)]], [[word("Pastai", 0, 0, 92)]])).toBe("Partai");
  });

  test("words nobody is sure of, and marks that are no words, are left out", () => {
    expect(textOf([[word("xq", 0, 0, 41), word("|", 50, 0), word("Desa", 80, 0)]])).toBe("Desa");
  });

  test("a word of another height stays a line of its own", () => {
    const number = { text: "2", confidence: 95, left: 80, top: 0, right: 160, bottom: 110 };
    expect(textOf([[word("Desa", 0, 1)]], [[number]])).toBe("Desa\n2");
  });

  test("reading the same twice changes nothing", () => {
    const words = fc.record({
      text: fc.stringMatching(/^[a-z]{2,8}$/),
      left: fc.nat(500),
      row: fc.nat(9),
      confidence: fc.nat(100),
    });
    fc.assert(
      fc.property(fc.array(fc.array(words, { maxLength: 4 }), { maxLength: 6 }), (lines) => {
        const pass = lines.map((line) =>
          line.map((one) => word(one.text, one.left, one.row, one.confidence)),
        );
        expect(textOf(pass, pass)).toBe(textOf(pass));
      }),
    );
  });
});

test("the confidence is that of the letters; none where nothing was read", () => {
  expect(recognisedText([[word("abcd", 0, 0, 100), word("ab", 60, 0, 70)]]).confidence).toBe(0.9);
  expect(recognisedText([])).toEqual({ text: "", confidence: 0 });
});
