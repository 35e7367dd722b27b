import { expect, test } from "vitest";
import { wordsRight } from "./words-right.ts";

test.each([
  ["COBLOS NOMOR 2", "coblos nomor 2!", { words: 3, right: 3, extra: 0 }],
  ["COBLOS NOMOR 2", "nomor 2 coblos", { words: 3, right: 3, extra: 0 }],
  ["nomor dua nomor", "nomor dua", { words: 3, right: 2, extra: 0 }],
  ["Partai Mawar", "Pastai Mawar — |", { words: 2, right: 1, extra: 1 }],
  ["apa saja", "", { words: 2, right: 0, extra: 0 }],
])("%s, read as %s", (truth, read, expected) => {
  expect(wordsRight(truth, read)).toEqual(expected);
});
