import fc from "fast-check";
import { expect, test } from "vitest";
import { tidBits, tidText } from "./tid.ts";

test("keys that are no time stamps have no bits", () => {
  for (const key of ["self", "", "3k", "zzzzzzzzzzzzz", "3jzfcijpj2z2A", "3jzfcijpj2z2aa"])
    expect(tidBits(key)).toBeUndefined();
});

test("every time stamp is written as it was read", () => {
  expect(tidBits("2222222222222")).toEqual({ high: 0, low: 0 });
  expect(tidBits("jzzzzzzzzzzzz")).toEqual({ high: 0xffffffff, low: 0xffffffff });
  const letter = fc.constantFrom(..."234567abcdefghijklmnopqrstuvwxyz");
  const rest = fc.array(letter, { minLength: 12, maxLength: 12 }).map((letters) => letters.join(""));
  fc.assert(
    fc.property(fc.constantFrom(..."234567abcdefghij"), rest, (first, others) => {
      const bits = tidBits(first + others);
      expect(bits && tidText(bits)).toBe(first + others);
    }),
  );
});
