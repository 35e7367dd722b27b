import type { Rule } from "@netral/engine/model";
import { language, messages } from "../../state/language.ts";
import { words } from "../../state/words.ts";

/** How elements and exceptions add up, as a table that an officer can follow. */
export function DecisionTable({ rule }: { readonly rule: Rule }) {
  const t = messages.value.rules;
  const say = words.value.resultName;
  const lang = language.value;
  const rows: readonly (readonly [situation: string, state: string, outcome: string])[] = [
    [t.anyone, t.no, say.unmet],
    ...rule.exceptions.map(({ label, then }) => [t.exceptionRow(label[lang]), t.yes, say[then]] as const),
    [t.anyone, t.unclear, say.unknown],
    [t.every, t.yes, say.met],
  ];
  return (
    <table>
      <caption>{t.tableHelp}</caption>
      <tbody>
        {rows.map(([situation, state, outcome]) => (
          <tr key={`${situation} ${state}`}>
            <th scope="row">{situation}</th>
            <td>{state}</td>
            <td>
              <strong>{outcome}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
