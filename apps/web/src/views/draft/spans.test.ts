import type { Fact } from "@netral/engine/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { piecesOf } from "./spans.ts";

const fact = (start: number, end: number): Fact => ({
  type: "campaign-content",
  what: "call",
  strength: "probable",
  evidence: { field: "text", start, end },
  detector: "campaign-content",
  reason: "call",
});

describe("cutting a draft at its marks", () => {
  it("marks the words and nothing else", () => {
    const pieces = piecesOf("ayo coblos dia", [fact(4, 10)]);
    expect(pieces.map(({ text, facts }) => [text, facts.length])).toEqual([
      ["ayo ", 0],
      ["coblos", 1],
      [" dia", 0],
    ]);
  });

  it("loses no letter, wherever marks overlap", () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), spans, (text, pairs) => {
        const facts = pairs.map(([a, b]) => fact(Math.min(a, b), Math.max(a, b)));
        expect(
          piecesOf(text, facts)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
