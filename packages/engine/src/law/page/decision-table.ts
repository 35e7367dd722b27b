import type { Rule, Verdict } from "@netral/engine/model";

/** What a column of a decision table may hold; `any`: it does not matter. */
export type Cell = "met" | "unmet" | "before" | "after" | "any";

/** Column: the rule's force, an element or an exception, by id. */
export interface Column {
  readonly id: string;
  readonly role: "in-force" | "element" | "exception";
}

/** One row: a cell a column, and the result where the row is the first that fits. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly result: Verdict | "not-assessed";
}

/** A rule as a table that decides by its first fitting row; the last row fits everything. */
export interface DecisionTable {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/**
 * The simplest table that says what the rule says: what makes it unmet, what an older act gets, what leaves it
 * open, what makes it met; everything else is undecided.
 */
export function decisionTable(rule: Rule): DecisionTable {
  const columns: Column[] = [
    ...rule.elements.map(({ id }) => ({ id, role: "element" as const })),
    ...rule.exceptions.map(({ id }) => ({ id, role: "exception" as const })),
    { id: "in-force", role: "in-force" as const },
  ];
  const row = (result: Row["result"], cellOf: (column: Column) => Cell): Row => ({
    cells: columns.map(cellOf),
    result,
  });
  const only = (at: Column, cell: Cell, result: Row["result"]) =>
    row(result, (column) => (column === at ? cell : "any"));
  const effect = new Map(rule.exceptions.map((exception) => [exception.id, exception.then]));
  const isException = (wanted: "unmet" | "unknown") => (column: Column) =>
    column.role === "exception" && effect.get(column.id) === wanted;
  const force = columns.filter(({ role }) => role === "in-force");
  return {
    columns,
    rows: [
      ...columns.filter(({ role }) => role === "element").map((column) => only(column, "unmet", "unmet")),
      ...columns.filter(isException("unmet")).map((column) => only(column, "met", "unmet")),
      ...force.map((column) => only(column, "before", rule.before)),
      ...(rule.inForce.to === undefined ? [] : force.map((column) => only(column, "after", "unmet"))),
      ...columns.filter(isException("unknown")).map((column) => only(column, "met", "unknown")),
      row("met", ({ role }) => (role === "exception" ? "unmet" : "met")),
      row("unknown", () => "any"),
    ],
  };
}
