import type { Issue } from "@netral/engine/model";
import { both, sourceIssue } from "./issue.ts";
import type { OriginMap } from "./origin-map.ts";
import { isRecord } from "./record.ts";

/** Fields that name something by id, and the table of the pack that holds it. */
const REFERENCES: Readonly<Record<string, string>> = {
  instrument: "instruments",
  ask: "questions",
  answer: "questions",
  dispute: "disputes",
  remedies: "remedies",
};

function idsOf(table: unknown): ReadonlySet<string> {
  if (Array.isArray(table)) return new Set(table.filter(isRecord).map((row) => String(row["id"])));
  return new Set(isRecord(table) ? Object.keys(table) : []);
}

/** Everything a rule or page names by id (instruments, questions, disputes, remedies) must exist, and be used. */
export function checkReferences(pack: Record<string, unknown>, origins: OriginMap): readonly Issue[] {
  const issues: Issue[] = [];
  const used = new Set<string>();
  const tables = new Map([...new Set(Object.values(REFERENCES))].map((name) => [name, idsOf(pack[name])]));

  const check = (table: string, id: string, pointer: string, rule: string): void => {
    used.add(`${table}/${id}`);
    if (tables.get(table)?.has(id) === true) return;
    issues.push(
      sourceIssue(
        "unknown-reference",
        { ...origins.lineOf(pointer), file: origins.lineOf(pointer)?.file ?? "pack.yaml", rule },
        both(`"${id}" tidak ada di ${table}.`, `"${id}" is not in ${table}.`),
        both(
          "Halaman aturan akan menunjuk ke sesuatu yang tidak ada.",
          "The rule page would point at nothing.",
        ),
        both(
          `Tambahkan di ${table}, atau perbaiki ejaannya.`,
          `Add it to ${table}, or correct the spelling.`,
        ),
      ),
    );
  };
  const visit = (node: unknown, pointer: string, rule: string): void => {
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) visit(item, `${pointer}/${index}`, rule);
      return;
    }
    if (!isRecord(node)) return;
    for (const [key, child] of Object.entries(node)) {
      const table = REFERENCES[key];
      if (table !== undefined && typeof child === "string") check(table, child, `${pointer}/${key}`, rule);
      else if (
        table !== undefined &&
        Array.isArray(child) &&
        child.every((item) => typeof item === "string")
      ) {
        for (const [index, id] of child.entries()) check(table, id, `${pointer}/${key}/${index}`, rule);
      } else if (key !== "examples") visit(child, `${pointer}/${key}`, rule);
    }
  };
  for (const kind of ["rules", "pages"] as const) {
    const list = pack[kind];
    if (!Array.isArray(list)) continue;
    for (const [index, item] of list.entries()) {
      if (isRecord(item)) visit(item, `/${kind}/${index}`, String(item["id"]));
    }
  }
  for (const table of ["questions", "disputes", "remedies"]) {
    for (const id of tables.get(table) ?? []) {
      if (!used.has(`${table}/${id}`)) issues.push(unused(table, id));
    }
  }
  return issues;
}

function unused(table: string, id: string): Issue {
  return sourceIssue(
    "unused",
    { file: `${table}.yaml` },
    both(`"${id}" di ${table} tidak dipakai aturan mana pun.`, `"${id}" in ${table} is used by no rule.`),
    both("Yang tidak dipakai tidak pernah ditampilkan.", "What is not used is never shown."),
    both("Pakai di sebuah aturan, atau hapus.", "Use it in a rule, or take it out."),
  );
}
