import type { CheckReport, Result } from "@netral/engine/model";
import { describe, expect, it } from "vitest";
import { exitCodeOf } from "./exit-code.ts";

type Counts = Partial<CheckReport["counts"]>;

/** Only what the exit code looks at. */
function report(counts: Counts, results: readonly Result[] = [], complete = true): CheckReport {
  return {
    counts: { violation: 0, risk: 0, advice: 0, ...counts },
    groups: results.map((result) => ({ result })),
    coverage: { complete },
  } as unknown as CheckReport;
}

describe("the exit code", () => {
  it.each([
    ["0: all read, nothing found", report({}), "risk", 0],
    ["0: a risk below the threshold of violation", report({ risk: 1 }, ["met"]), "violation", 0],
    ["1: a risk at the threshold", report({ risk: 1 }, ["met"]), "risk", 1],
    ["1: a violation above the threshold", report({ violation: 1 }, ["met"]), "risk", 1],
    ["1: a finding counts before an unread file", report({ violation: 1 }, ["met"], false), "risk", 1],
    ["1: advice, when asked for", report({ advice: 1 }, ["unknown"]), "advice", 1],
    ["3: undecided below the threshold", report({ advice: 1 }, ["unknown"]), "risk", 3],
    ["3: older law, not assessed", report({ notAssessed: 1 }, ["not-assessed"]), "advice", 3],
    ["3: nothing found, but something was not read", report({}, [], false), "risk", 3],
  ] as const)("%s", (_, given, threshold, code) => {
    expect(exitCodeOf(given, threshold)).toBe(code);
  });
});
