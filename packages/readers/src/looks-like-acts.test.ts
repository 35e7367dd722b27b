import { expect, test } from "vitest";
import { jsonLooksLikeActs, textLooksLikeActs } from "./looks-like-acts.ts";

test.each([
  [[{ who: "ayu", created_at: "x" }], true],
  [{ a: { b: [["2020-01-01T10:00:00", "ayu"]] } }, true],
  [{ following: { ayu: "2020-01-01T10:00:00", budi: "2020-01-02T10:00:00" } }, true],
  [[{ deep: { er: { stamp: 1700000000 } } }], true],
  [{ created_at: "2020-01-01T10:00:00Z", theme: "dark" }, false],
  [{ type: "Create", actor: "https://a.example/ayu", object: { type: "Note" } }, true],
  [{ list: ["a", "b"], n: 5 }, false],
  [[], false],
  ["text", false],
])("%j: %s", (value, expected) => expect(jsonLooksLikeActs(value)).toBe(expected));

test("texts with several dated lines", () => {
  expect(textLooksLikeActs("21/07/2026 03.15 - Ayu: halo\n".repeat(3))).toBe(true);
  expect(textLooksLikeActs("Terms of 12 May 2020, version 3")).toBe(false);
});
