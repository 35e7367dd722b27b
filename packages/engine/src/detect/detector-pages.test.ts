import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DETECTOR_IDS } from "./create-detector.ts";
import { act, detectorFor, lines } from "./detect.test-support.ts";

const folder = new URL("../../../../docs/detectors/", import.meta.url);
const HEADINGS = [
  "## Yang dilihat / What it looks at",
  "## Yang dinyatakan / What it states",
  "## Seberapa pasti / How sure",
  "## Alasan / Reasons",
  "## Contoh / Examples",
];

/** Rows of the examples table: the act in shorthand, and the facts the page says follow. */
function examplesOf(page: string): (readonly [string, readonly string[]])[] {
  const table = page.slice(page.indexOf("## Contoh"));
  return [...table.matchAll(/^\| `([^`]+)`\s*\| (.*?)\s*\|$/gm)].map((row) => [
    row[1] ?? "",
    [...(row[2] ?? "").matchAll(/`([^`]+)`/g)].map((fact) => fact[1] ?? ""),
  ]);
}

/** Reason codes of a page; `…` stands for any ending or middle. */
function reasonsOf(page: string): RegExp[] {
  const table = page.slice(page.indexOf("## Alasan"), page.indexOf("## Contoh"));
  return [...table.matchAll(/^\| `([a-z…-]+)`\s*\|/gm)].map(
    (row) => new RegExp(`^${(row[1] ?? "").replace("…", "[a-z-]+")}$`),
  );
}

test("every detector has a page and a folder, and there are no others", () => {
  const pages = readdirSync(folder).map((name) => name.replace(/\.md$/, ""));
  expect(pages.sort()).toEqual([...DETECTOR_IDS].sort());
});

describe.each([...DETECTOR_IDS])("the page of %s", (id) => {
  const page = readFileSync(new URL(`${id}.md`, folder), "utf8");

  test("has its headings", () => {
    expect(HEADINGS.filter((heading) => !page.includes(`\n${heading}\n`))).toEqual([]);
  });

  test.each(examplesOf(page))("%s", (shorthand, facts) => {
    expect(lines(shorthand, id)).toEqual(facts);
  });

  test("names every reason its examples give", () => {
    const reasons = reasonsOf(page);
    const given = examplesOf(page)
      .flatMap(([shorthand]) => detectorFor().detect(act(shorthand)))
      .filter((fact) => fact.detector === id)
      .map((fact) => fact.reason);
    expect(given.filter((reason) => !reasons.some((known) => known.test(reason)))).toEqual([]);
    expect(examplesOf(page).length).toBeGreaterThan(2);
  });
});
