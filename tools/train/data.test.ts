import { describe, expect, test } from "vitest";
import { haveCorpora } from "./corpora.ts";
import { isHeldOut } from "./dataset.ts";
import { readGold, readLabelled, readPass } from "./labels.ts";
import { maskCorpusText } from "./mask-corpus.ts";

test("labels are keys and letters only, never a text", () => {
  for (const pass of ["pass1", "pass2"]) {
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
    const keys = new Set([...readPass("pass1").keys(), ...readPass("pass2").keys()]);
    expect(readLabelled().length).toBeGreaterThanOrEqual(keys.size);
  });

  test("the held-out election is there and apart", () => {
    const rows = [...readGold(), ...readLabelled()];
    expect(rows.filter(isHeldOut).length).toBeGreaterThan(300);
    const training = rows.filter((row) => !isHeldOut(row));
    expect(training.some((row) => row.election.includes("2017"))).toBe(false);
  });
});
