import fc from "fast-check";
import { expect, test } from "vitest";
import { naturalOrder } from "./natural-order.ts";
import { isUnsafePath, normalPath } from "./safe-path.ts";

test("numbers count as numbers", () => {
  const paths = ["p_10.json", "p_2.json", "p_1.json", "a/9.json", "a/10.json", "p.json"];
  expect(paths.sort(naturalOrder)).toEqual([
    "a/9.json",
    "a/10.json",
    "p.json",
    "p_1.json",
    "p_2.json",
    "p_10.json",
  ]);
});

test("is an order: opposite when turned round, never equal for two names", () => {
  const name = fc.stringMatching(/^[a-c_/0-2]{0,6}$/);
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(Math.sign(naturalOrder(a, b)) + Math.sign(naturalOrder(b, a))).toBe(0);
      expect(naturalOrder(a, b) === 0).toBe(a === b);
    }),
  );
});

test("one way to write a path", () => {
  expect(normalPath("./a\\b/c.json")).toBe("a/b/c.json");
  expect(normalPath("e\u0301.json")).toBe("é.json");
  expect(isUnsafePath("a..b/c.json")).toBe(false);
});
