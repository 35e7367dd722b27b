import { describe, expect, test } from "vitest";
import { equivalenceOf } from "./mutate/equivalent.ts";
import { loadExam } from "./mutate/load-exam.ts";
import { ruleMutants } from "./mutate/rule-mutants.ts";

/** Rules of every kind: ethics, discipline, statute, older law. */
const SAMPLE = ["ke-5", "d-6", "d-8", "pp94-5n3", "uu10-71-188", "skb20-1"];
const { pack, exam } = loadExam(SAMPLE);
const rules = pack.rules.filter(({ id }) => SAMPLE.includes(id));

describe("a change of the pack is noticed", () => {
  test.each(rules)("$id as it is passes", (rule) => {
    expect(exam(rule)).toBeUndefined();
  });

  test.each(rules)("every third change of $id fails a case, or changes nothing and says why", (rule) => {
    const sampled = ruleMutants(rule).filter((_, at) => at % 3 === 0);
    expect(sampled.length).toBeGreaterThan(5);
    const survivors = sampled.filter(({ id, rule: changed }) => !exam(changed) && !equivalenceOf(id));
    expect(survivors.map(({ id }) => id)).toEqual([]);
  });

  test("every rule can be changed, and every change has a name of its own", () => {
    const ids = pack.rules.flatMap((rule) => ruleMutants(rule).map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(3000);
    for (const rule of pack.rules) expect(ids.some((id) => id.startsWith(`${rule.id}: `))).toBe(true);
  });

  test("a consequence, a date and an exception are among the changes", () => {
    const ids = rules.flatMap((rule) => ruleMutants(rule).map(({ id }) => id)).join("\n");
    for (const part of ["consequence", "in force", "without exception", "without dispute", 'made "any"'])
      expect(ids).toContain(part);
  });
});
