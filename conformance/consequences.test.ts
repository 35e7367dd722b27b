import { severityOf } from "@netral/engine/check";
import type { Pack } from "@netral/engine/model";
import { STATUSES } from "@netral/engine/model";
import { loadPackJson } from "@netral/packs/node";
import { describe, expect, it } from "vitest";
import { readConsequences } from "../tools/packs/mutate/load-exam.ts";

const pack: Pack = JSON.parse(loadPackJson());
const expected = readConsequences();

describe("the table of consequences", () => {
  it("names every rule, and statuses that exist", () => {
    expect(Object.keys(expected)).toEqual(pack.rules.map(({ id }) => `${pack.id}/${id}`));
    for (const { severity } of Object.values(expected)) {
      for (const status of Object.keys(severity)) expect(STATUSES).toContain(status);
    }
  });

  it.each(pack.rules)("$id has the state and the weight the table says", (rule) => {
    const row = expected[`${pack.id}/${rule.id}`];
    expect(rule.state).toBe(row?.state);
    for (const status of STATUSES) {
      const weight = row?.severity[status];
      if (weight !== undefined) expect(severityOf(rule, status), status).toBe(weight);
    }
  });
});
