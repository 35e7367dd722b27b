import fc from "fast-check";
import { expect, test } from "vitest";
import { maskNames, NAME_TOKEN } from "./mask-names.ts";

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
