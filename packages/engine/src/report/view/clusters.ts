import type { ClusterView, GroupView, TodoView } from "./report-view.ts";

/** Puts values with the same key together; both orders are those of first appearance. */
function together<T>(values: readonly T[], key: (value: T) => string): T[][] {
  const by = new Map<string, T[]>();
  for (const value of values) by.set(key(value), [...(by.get(key(value)) ?? []), value]);
  return [...by.values()];
}

/** Steps of no platform that every finding names: said once, not under each. */
function sharedTodo(groups: readonly GroupView[]): readonly TodoView[] {
  const [first, ...others] = groups.filter(({ todo }) => todo.length > 0);
  if (first === undefined || others.length === 0) return [];
  const isShared = ({ title, steps }: TodoView) =>
    steps.length === 0 && others.every(({ todo }) => todo.some((one) => one.title === title));
  return first.todo.filter(isShared);
}

/**
 * The findings as they are read one after another: by whom they concern, within it by account, most consequential
 * first, and numbered in this order. What every finding recommends is taken out of each.
 */
export function clustersOf(groups: readonly GroupView[]): {
  readonly clusters: readonly ClusterView[];
  readonly forAll: readonly TodoView[];
} {
  const forAll = sharedTodo(groups);
  const titles = new Set(forAll.map(({ title }) => title));
  let number = 0;
  const clusters = together(groups, ({ subject }) => subject).map((inside) => ({
    subject: inside[0]?.subject ?? "",
    groups: together(inside, ({ target, number: own }) => target ?? String(own))
      .flat()
      .map((group) => ({
        ...group,
        number: ++number,
        todo: group.todo.filter(({ title }) => !titles.has(title)),
      })),
  }));
  return { clusters, forAll };
}
