import { expect, test } from "vitest";
import { skeleton } from "./skeleton.ts";

test("a skeleton keeps keys and types and loses every value", () => {
  const value = {
    likes: [
      { who: "Ayu", at: 1700000000, url: "https://example.org" },
      { who: "Budi", at: 1, url: null },
      { who: "Citra", at: 2, url: "x" },
    ],
    "628123456789": { secret: true },
  };
  const shape = skeleton(value);
  expect(shape).toEqual({
    likes: [
      { who: "string", at: "number", url: "string" },
      { who: "string", at: "number", url: "null" },
    ],
    "*": { secret: "boolean" },
  });
  expect(JSON.stringify(shape)).not.toMatch(/Ayu|1700000000|example|6281/);
});
