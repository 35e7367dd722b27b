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

describe.skipIf(missing)(
  missing ? "sources of the cases (skipped: no ../shared)" : "sources of the cases",
  () => {
    it("use every reported case whose outcome is known, or say why not", () => {
      const known = read("cases.json").filter((one) => one.outcome_class !== "pending_or_unknown");
      const found = accountedFor();
      expect(known.map((one) => one.id).filter((id) => !found.has(id))).toEqual([]);
    });

    it("use every official answer, or say why not", () => {
      const found = accountedFor();
      expect(
        read("qa.json")
          .map((one) => one.id)
          .filter((id) => !found.has(id)),
      ).toEqual([]);
    });

    it("name only cases and answers that exist", () => {
      const ids = new Set([...read("cases.json"), ...read("qa.json")].map((one) => one.id));
      expect([...accountedFor()].filter((id) => !ids.has(id))).toEqual([]);
    });
  },
);
