import { parsePack, staticChecks } from "@netral/engine/law";
import { FACT_TYPES } from "@netral/engine/model";
import { loadPackJson } from "@netral/packs/node";
import { expect, test } from "vitest";

test("the shipped pack holds nothing unreachable, idle or contradictory", () => {
  const outcome = parsePack(JSON.parse(loadPackJson()));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  expect(staticChecks(outcome.value.pack, FACT_TYPES)).toEqual([]);
});
