import type { FindingGroup } from "@netral/engine/model";
import { describe, expect, it } from "vitest";
import { monthsOf } from "./months.ts";

function group(
  level: FindingGroup["level"],
  acts: readonly (readonly [id: string, from?: string])[],
): FindingGroup {
  const findings = acts.map(([id, from]) => ({
    level,
    activity: { id, ...(from === undefined ? {} : { published: { from, to: from, zone: "exact" } }) },
  }));
  // Only what the chart reads.
  return { result: level === "advice" ? "unknown" : "met", findings } as unknown as FindingGroup;
}

describe("the months of the chart", () => {
  it("counts an act once, at its highest level", () => {
    const { months } = monthsOf([
      group("advice", [["a", "2024-10-01T00:00:00Z"]]),
      group("risk", [
        ["a", "2024-10-01T00:00:00Z"],
        ["b", "2024-11-02T00:00:00Z"],
      ]),
    ]);
    expect(months.map(({ month, total, counts }) => [month, total, counts.risk, counts.advice])).toEqual([
      ["2024-10", 1, 1, 0],
      ["2024-11", 1, 1, 0],
    ]);
  });

  it("tells how many acts have no time", () => {
    expect(monthsOf([group("risk", [["a"]])])).toEqual({ months: [], undated: 1 });
  });
});
