import fc from "fast-check";
import { expect, test } from "vitest";
import { maskNames, NAME_TOKEN, traceMask } from "./mask-names.ts";

/** Spans of every occurrence of `names` in `text`. */
function spansOf(text: string, ...names: string[]) {
  return names.flatMap((name) =>
    [...text.matchAll(new RegExp(name, "g"))].map((m) => ({ start: m.index, end: m.index + name.length })),
  );
}

test("a name becomes one token", () => {
  const text = "Semangat Pak Wirabrata, lanjutkan!";
  expect(maskNames(text, spansOf(text, "Wirabrata"))).toBe("Semangat Pak xnamax, lanjutkan!");
});

test("the two names of a pair become one token", () => {
  const text = "dukung Wirabrata-Lestari dan Wirabrata & Lestari";
  expect(maskNames(text, spansOf(text, "Wirabrata", "Lestari"))).toBe("dukung xnamax dan xnamax");
});

test("inside a hashtag the token is set off", () => {
  const text = "#DukungWirabrata2031";
  expect(maskNames(text, spansOf(text, "Wirabrata"))).toBe("#Dukung xnamax 2031");
});

test("no spans: the text itself", () => {
  expect(maskNames("halo", [])).toBe("halo");
});

test("nothing inside a span survives and everything outside does", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.stringMatching(/^[a-m ]{0,8}$/), fc.stringMatching(/^[N-Z]{1,8}$/)), {
        maxLength: 5,
      }),
      (parts) => {
        let text = "";
        const spans = parts.map(([before, name]) => {
          text += before;
          const start = text.length;
          text += name;
          return { start, end: text.length };
        });
        const masked = maskNames(text, spans).replaceAll(NAME_TOKEN, "");
        expect(masked).not.toMatch(/[N-Z]/);
        expect(masked.replaceAll(" ", "")).toBe(text.replace(/[N-Z ]/g, ""));
      },
    ),
  );
});

test("the way back: a word to itself, a token to the whole name", () => {
  const text = "ayo #DukungWirabrata2031 dan Lestari ya";
  const { text: masked, origin } = traceMask(text, spansOf(text, "Wirabrata", "Lestari"));
  const back = (word: string) => {
    const start = masked.indexOf(word);
    const { start: from, end } = origin({ start, end: start + word.length });
    return text.slice(from, end);
  };
  expect(back("ayo")).toBe("ayo");
  expect(back("Dukung")).toBe("Dukung");
  expect(back(NAME_TOKEN)).toBe("Wirabrata");
  expect(back("2031")).toBe("2031");
  expect(back("dan")).toBe("dan");
  expect(back("ya")).toBe("ya");
});

test("whatever the spans, every unmasked letter leads back to itself and nothing leaves the text", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "B", " ", "#", "é", "-", "😀", "7"), maxLength: 40 });
  fc.assert(
    fc.property(texts, fc.array(fc.tuple(fc.nat(45), fc.nat(12)), { maxLength: 5 }), (text, pairs) => {
      const spans = pairs.flatMap(([at, size]) => {
        const span = { start: Math.min(at, text.length), end: Math.min(at + size, text.length) };
        return span.end > span.start ? [span] : [];
      });
      const { text: masked, origin } = traceMask(text, spans);
      let last = 0;
      for (let start = 0; start < masked.length; start++) {
        const back = origin({ start, end: start + 1 });
        expect(back.start).toBeGreaterThanOrEqual(0);
        expect(back.end).toBeLessThanOrEqual(text.length);
        expect(back.end).toBeGreaterThanOrEqual(back.start);
        expect(back.start).toBeGreaterThanOrEqual(last);
        last = back.start;
        const isInName = spans.some((span) => back.start >= span.start && back.start < span.end);
        if (!isInName && back.end === back.start + 1) expect(text[back.start]).toBe(masked[start]);
      }
      expect(origin({ start: 0, end: masked.length })).toEqual({ start: 0, end: text.length });
    }),
  );
});
