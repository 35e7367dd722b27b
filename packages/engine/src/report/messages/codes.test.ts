import { readdirSync, readFileSync } from "node:fs";
import { PROOF_REASONS } from "@netral/engine/law";
import { describe, expect, it } from "vitest";
import { codesEn } from "./codes-en.ts";
import { codesId } from "./codes-id.ts";

const readers = new URL("../../../../readers/src/", import.meta.url);
const sources = readdirSync(readers, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.includes(".test"))
  .map((name) => readFileSync(new URL(name, readers), "utf8"));

/** Codes that readers give to gaps: `{ platform, kind, code: "…" }`. */
const gapCodes = [
  ...new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/code: "([a-z-]+(?:-not-exported|-cut|-missing))"/g)].map(([, code = ""]) => code),
    ),
  ),
].filter((code) => code !== "announced-file-missing");

/** Reasons for which a known file or record is no act: `ignoredPath("…"`, `reason: "…"`. */
const ignoredCodes = [
  ...new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/(?:ignoredPath|ignoredKeys|ignored)\(\s*"([a-z-]+)"/g)].map(
        ([, code = ""]) => `ignored-${code}`,
      ),
    ),
  ),
];

/** What was wrong with a record or file: `issue("…"`, `tallyIssue(tally, "…"`, `withPlatform("failed", "…"`. */
const issueCodes = [
  ...new Set(
    sources.flatMap((text) =>
      [
        ...text.matchAll(
          /(?:\bissue\(|tallyIssue\(tally, |withPlatform\(\s*"(?:unknown|failed)",)\s*"([a-z-]+)"/g,
        ),
      ].map(([, code = ""]) => code),
    ),
  ),
];

describe.each([
  ["Indonesian", codesId],
  ["English", codesEn],
])("codes in %s", (_, codes) => {
  it("name every gap the readers know", () => {
    expect(gapCodes.length).toBeGreaterThan(8);
    expect(gapCodes.filter((code) => !(code in codes.gap))).toEqual([]);
  });

  it("name what can be wrong with a whole archive", () => {
    const archiveCodes = ["bomb", "damaged-zip", "unsafe-path"].map((code) => `archive/${code}`);
    expect(archiveCodes.filter((code) => !(code in codes.coverage))).toEqual([]);
  });

  it("name every reason for passing a file over", () => {
    expect(ignoredCodes.length).toBeGreaterThan(3);
    expect(ignoredCodes.filter((code) => !(code in codes.coverage))).toEqual([]);
  });

  it("name everything that can be wrong with a file or record", () => {
    expect(issueCodes.length).toBeGreaterThan(15);
    expect(issueCodes.filter((code) => !(code in codes.coverage))).toEqual([]);
  });

  it("name every reason of a proof", () => {
    expect(PROOF_REASONS.filter((reason) => !(reason in codes.reason))).toEqual([]);
  });
});

it("both languages know the same codes", () => {
  expect(Object.keys(codesEn.coverage).sort()).toEqual(Object.keys(codesId.coverage).sort());
  expect(Object.keys(codesEn.gap).sort()).toEqual(Object.keys(codesId.gap).sort());
  expect(Object.keys(codesEn.reason).sort()).toEqual(Object.keys(codesId.reason).sort());
});
