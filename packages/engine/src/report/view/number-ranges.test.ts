import { expect, it } from "vitest";
import { numberRanges } from "./number-ranges.ts";

it.each([
  [[], ""],
  [[4], "4"],
  [[1, 2], "1, 2"],
  [[5, 3, 4, 3], "3–5"],
  [[8, 1, 2, 3, 6], "1–3, 6, 8"],
])("writes %j as %s", (numbers, text) => expect(numberRanges(numbers)).toBe(text));
