import type { Citation, Condition, Pack, Rule } from "@netral/engine/model";

/** A value of a pack and the path of keys that leads to it. */
export interface At<T> {
  readonly path: readonly PropertyKey[];
  readonly value: T;
}

/** A condition and every condition inside it. */
export function conditionsIn(condition: Condition, path: readonly PropertyKey[]): readonly At<Condition>[] {
  const here = { path, value: condition };
  if ("all" in condition) return [here, ...nested(condition.all, [...path, "all"])];
  if ("any" in condition) return [here, ...nested(condition.any, [...path, "any"])];
  if ("not" in condition) return [here, ...conditionsIn(condition.not, [...path, "not"])];
  return [here];
}

function nested(parts: readonly Condition[], path: readonly PropertyKey[]): readonly At<Condition>[] {
  return parts.flatMap((part, index) => conditionsIn(part, [...path, index]));
}

/** The whole conditions of a rule: of its elements, exceptions and disputes. */
export function rootConditions(rule: Rule, path: readonly PropertyKey[]): readonly At<Condition>[] {
  const roots = (["elements", "exceptions", "disputes"] as const).flatMap((list) =>
    rule[list].map(({ when }, index) => ({ path: [...path, list, index, "when"], value: when })),
  );
  return roots.flatMap(({ path: at, value }) => (value === undefined ? [] : [{ path: at, value }]));
}

/** Every condition of a rule, however deep. */
export function conditionsOfRule(rule: Rule, path: readonly PropertyKey[]): readonly At<Condition>[] {
  return rootConditions(rule, path).flatMap(({ path: at, value }) => conditionsIn(value, at));
}

/** Every citation of a pack. */
export function citationsOf(pack: Pack): readonly At<Citation>[] {
  const listed = (cites: readonly Citation[] | undefined, path: readonly PropertyKey[]) =>
    (cites ?? []).map((value, index) => ({ path: [...path, "cites", index], value }));
  return [
    ...pack.rules.flatMap((rule, at) => [
      ...listed(rule.cites, ["rules", at]),
      ...rule.elements.flatMap(({ cites }, index) => listed(cites, ["rules", at, "elements", index])),
      ...rule.exceptions.flatMap(({ cites }, index) => listed(cites, ["rules", at, "exceptions", index])),
      ...rule.yields.flatMap(({ cites }, index) => listed(cites, ["rules", at, "yields", index])),
    ]),
    ...pack.pages.flatMap(({ cites }, at) => listed(cites, ["pages", at])),
  ];
}
