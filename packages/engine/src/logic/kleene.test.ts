import { VERDICTS, type Verdict } from "@netral/engine/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { all, and, any, not, or } from "./kleene.ts";

const verdict = fc.constantFrom(...VERDICTS);
const rank = (value: Verdict) => VERDICTS.indexOf(value);

describe("kleene", () => {
  it("and is the minimum, or the maximum, not the mirror of unmet < unknown < met", () => {
    fc.assert(
      fc.property(verdict, verdict, (a, b) => {
        expect(rank(and(a, b))).toBe(Math.min(rank(a), rank(b)));
        expect(rank(or(a, b))).toBe(Math.max(rank(a), rank(b)));
        expect(rank(not(a))).toBe(2 - rank(a));
        expect(not(and(a, b))).toBe(or(not(a), not(b)));
      }),
    );
  });

  it("all and any fold and and or", () => {
    const same = (value: Verdict) => value;
    fc.assert(
      fc.property(fc.array(verdict), (list) => {
        expect(all(list, same)).toBe(list.reduce<Verdict>(and, "met"));
        expect(any(list, same)).toBe(list.reduce<Verdict>(or, "unmet"));
      }),
    );
  });

  it("learning more never turns met into unmet: replacing an unknown refines the result", () => {
    fc.assert(
      fc.property(fc.array(verdict, { minLength: 1 }), fc.nat(), verdict, (list, at, known) => {
        const index = at % list.length;
        const before = all(list, (value) => value);
        const after = all(
          list.map((value, i) => (i === index && value === "unknown" ? known : value)),
          (value) => value,
        );
        if (before !== "unknown") expect(after).toBe(before);
      }),
    );
  });
});
