import { createEvaluator, parsePack } from "@netral/engine/law";
import { loadPackJson } from "@netral/packs/node";
import { expect, test } from "vitest";
import { FACT_CASES } from "./index.ts";

const parsed = parsePack(JSON.parse(loadPackJson()));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const { pack, digest } = parsed.value;

test.each(pack.rules)("the cases of $id hold", (rule) => {
  const alone = { pack: { ...pack, rules: [rule] }, digest };
  const cases = FACT_CASES.filter(({ rules }) => rules.includes(rule.id));
  expect(cases.length).toBeGreaterThan(20);
  const wrong = cases.flatMap(({ id, activity, facts, profile, answers, registry, result, disputed }) => {
    const [got] = createEvaluator({ pack: alone, registry, profile, answers }).evaluateAll(activity, facts);
    const asExpected = got?.result === result && (disputed === undefined || got.disputed === disputed);
    return asExpected ? [] : [`${id}: ${got?.result} ${got?.disputed}, expected ${result} ${disputed ?? ""}`];
  });
  expect(wrong).toEqual([]);
});
