import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCases } from "./read-cases.ts";

const LAW = new URL("../../shared/law/", import.meta.url);
const missing = !existsSync(LAW);

interface Sourced {
  readonly id: string;
  readonly outcome_class?: string;
}

function read(name: string): Sourced[] {
  return JSON.parse(readFileSync(new URL(name, LAW), "utf8"));
}

/** Numbers such as C036 or Q004 that a case gives as its source, or that the page says have no case. */
function accountedFor(): Set<string> {
  const page = readFileSync(new URL("../docs/conformance.md", import.meta.url), "utf8");
  const texts = [page, ...readCases().map(({ value }) => value.why)];
  return new Set(texts.flatMap((text) => text.match(/\b[CQ]\d{3}\b/g) ?? []));
}

/** Ids of the collected law notes: cases whose outcome is known, cases whose is not, and official answers. */
interface SourceIds {
  readonly known: readonly string[];
  readonly undecided: readonly string[];
  readonly answers: readonly string[];
}

const ids: SourceIds = JSON.parse(readFileSync(new URL("./sources.json", import.meta.url), "utf8"));

describe("sources of the cases", () => {
  const found = accountedFor();

  it("use every reported case whose outcome is known, or say why not", () => {
    expect(ids.known.filter((id) => !found.has(id))).toEqual([]);
  });

  it("use every official answer, or say why not", () => {
    expect(ids.answers.filter((id) => !found.has(id))).toEqual([]);
  });

  it("name only cases and answers that exist", () => {
    const all = new Set([...ids.known, ...ids.undecided, ...ids.answers]);
    expect([...found].filter((id) => !all.has(id))).toEqual([]);
  });
});

describe.skipIf(missing)(
  missing ? "list of the sources (skipped: no ../shared)" : "list of the sources",
  () => {
    it("is that of the collected law notes", () => {
      const isOpen = ({ outcome_class }: Sourced) => outcome_class === "pending_or_unknown";
      const idsOf = (rows: readonly Sourced[]) => rows.map(({ id }) => id);
      const cases = read("cases.json");
      expect(ids).toEqual({
        known: idsOf(cases.filter((one) => !isOpen(one))),
        undecided: idsOf(cases.filter(isOpen)),
        answers: idsOf(read("qa.json")),
      });
    });
  },
);
