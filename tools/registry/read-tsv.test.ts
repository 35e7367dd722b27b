import { expect, it } from "vitest";
import { readTsv } from "./read-tsv.ts";

it("reads rows by column", () => {
  expect(readTsv("a.tsv", "id\tname\nx\tSatu Dua\ny\t\n")).toEqual([
    { id: "x", name: "Satu Dua" },
    { id: "y", name: "" },
  ]);
});

it("names file and line of a row that does not fit", () => {
  expect(() => readTsv("a.tsv", "id\tname\nx\tSatu\ny")).toThrow("a.tsv:3: 1 cells, the header has 2");
});
