import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "./fold.ts";

test.each([
  ["Wirabrata", "wirabrata"],
  ["Ｗｉｒａ 𝐁𝐫𝐚𝐭𝐚", "wira brata"],
  ["Wïràbrâta", "wirabrata"],
  ["Wіrаbrаtа", "wirabrata"],
  ["wi\u200bra\u00adbrata", "wirabrata"],
  ["Ma’ruf", "maruf"],
  ["ﬁlm, ½", "film, ~"],
  ["😀", "|"],
])("%s", (text, folded) => {
  expect(foldText(text).text).toBe(folded);
});

test("offsets lead back to where each folded character stood, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const { text: folded, offsets } = foldText(text);
      expect(offsets.length).toBe(folded.length + 1);
      expect(offsets[folded.length]).toBe(text.length);
      for (let at = 1; at < offsets.length; at++) {
        expect(offsets[at] ?? 0).toBeGreaterThanOrEqual(offsets[at - 1] ?? 0);
      }
    }),
  );
});

test("folding twice changes nothing more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
      const once = foldText(text).text;
      expect(foldText(once).text).toBe(once);
    }),
  );
});
