import { describe, expect, test } from "vitest";
import { haveCorpora } from "./corpora.ts";
import { ELECTIONS, electionOf } from "./elections.ts";
import { agreementOf, type Label, readGold, readLabelled, readPass, textKey } from "./labels.ts";
import { maskCorpusText } from "./mask-corpus.ts";

const PASSES = ["pass1", "pass2", "pass3", "pass4"];

test("labels are keys and letters only, never a text", () => {
  for (const pass of PASSES) {
    const labels = readPass(pass);
    expect(labels.size).toBeGreaterThan(500);
    for (const key of labels.keys()) expect(key).toMatch(/^[0-9a-f]{12}$/);
  }
});

test("names of the corpora are masked in words, pairs, hashtags and handles", () => {
  expect(maskCorpusText("Ganjar-Mahfud menang #GanjarMahfud2024 @ganjarpranowo")).toBe(
    "xnamax menang #xnamax 2024 @xnamax",
  );
});

describe.skipIf(!haveCorpora())(haveCorpora() ? "with ../shared" : "skipped: no ../shared", () => {
  test("every label finds its text", () => {
    const keys = new Set(PASSES.flatMap((pass) => [...readPass(pass).keys()]));
    for (const row of readGold()) keys.delete(textKey(row.text));
    expect(new Set(readLabelled().map((row) => textKey(row.text))).size).toBe(keys.size);
  });

  test("the gold set keeps its own labels", () => {
    const gold = new Set(readGold().map((row) => textKey(row.text)));
    expect(readLabelled().some((row) => gold.has(textKey(row.text)))).toBe(false);
  });

  test("each election can be left out", () => {
    const rows = [...readGold(), ...readLabelled()];
    for (const election of ELECTIONS) {
      expect(rows.filter((row) => electionOf(row) === election).length).toBeGreaterThan(1000);
    }
  });
});

test("the election of a text is known by its source", () => {
  expect(electionOf({ source: "dki2017_ramaprakoso" })).toBe("Jakarta 2017");
  expect(electionOf({ source: "kusumojati" })).toBe("Pilpres 2019");
  expect(electionOf({ source: "pemilu2024_rizano" })).toBe("Pilpres 2024");
  expect(electionOf({ source: "smsa" })).toBeUndefined();
});

test("agreement counts sides, not letters, over the texts both passes hold", () => {
  const one = new Map<string, Label>(Object.entries({ a: "S", b: "O", c: "N", d: "N", e: "S" }));
  const other = new Map<string, Label>(Object.entries({ a: "B", b: "O", c: "U", d: "O", f: "S" }));
  const { texts, same, kappa } = agreementOf(one, other);
  expect({ texts, same }).toEqual({ texts: 4, same: 0.75 });
  // By chance 1/4 x 1/4 + 1/4 x 2/4 + 2/4 x 1/4 = 5/16 would be the same.
  expect(kappa).toBeCloseTo((0.75 - 0.3125) / (1 - 0.3125), 10);
});
