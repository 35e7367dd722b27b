import type { Pack, RuleResult } from "@netral/engine/model";

/**
 * Leaves out "not assessed" by a rule of today where its predecessor judged the same act by the law of its time; see
 * docs/semantics.md, "Rules".
 */
export function byOwnTime(pack: Pack): (results: readonly RuleResult[]) => readonly RuleResult[] {
  const successors = new Map(
    pack.rules.map(({ id, succeededBy }) => [
      `${pack.id}/${id}`,
      new Set((succeededBy ?? []).map((next) => `${pack.id}/${next}`)),
    ]),
  );
  const isCovered = ({ rule, result, subject }: RuleResult, results: readonly RuleResult[]) =>
    result === "not-assessed" &&
    results.some(
      (other) =>
        other.result !== "not-assessed" &&
        other.subject.id === subject.id &&
        successors.get(other.rule)?.has(rule) === true,
    );
  return (results) =>
    results.some(({ result }) => result === "not-assessed")
      ? results.filter((one) => !isCovered(one, results))
      : results;
}
