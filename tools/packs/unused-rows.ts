import type { Issue, Pack, Rule } from "@netral/engine/model";
import { both, sourceIssue } from "./issue.ts";

/** Every string value under one of these keys, however deep. */
function valuesOf(node: unknown, keys: readonly string[]): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) =>
    typeof child === "string" && keys.includes(key) ? [child] : valuesOf(child, keys),
  );
}

/** Questions, disputes and remedies that no rule uses: nobody would ever see them. */
export function unusedRows({ rules, questions, disputes, remedies }: Pack): readonly Issue[] {
  const law = rules.map(({ examples: _, ...rule }: Rule) => rule);
  const asked = new Set(valuesOf(law, ["ask", "answer"]));
  const disputed = new Set(valuesOf(law, ["dispute"]));
  const advised = new Set(rules.flatMap((rule) => rule.remedies));
  return [
    ...questions.filter(({ id }) => !asked.has(id)).map(({ id }) => unused("questions", id)),
    ...disputes.filter(({ id }) => !disputed.has(id)).map(({ id }) => unused("disputes", id)),
    ...Object.keys(remedies)
      .filter((id) => !advised.has(id))
      .map((id) => unused("remedies", id)),
  ];
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
