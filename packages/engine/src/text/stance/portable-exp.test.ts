import fc from "fast-check";
import { expect, test } from "vitest";
import { portableExp } from "./portable-exp.ts";

test("agrees with the library's exp", () => {
  fc.assert(
    fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (x) => {
      expect(Math.abs(portableExp(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
    }),
  );
});

test("is fixed to the last bit", () => {
  expect(portableExp(0)).toBe(1);
  expect(portableExp(2)).toBe(7.389056098930651);
  expect(portableExp(-2.5)).toBe(0.0820849986238988);
});

test("clamps instead of overflowing", () => {
  expect(portableExp(1e9)).toBe(portableExp(40));
  expect(portableExp(-1e9)).toBe(portableExp(-40));
});
