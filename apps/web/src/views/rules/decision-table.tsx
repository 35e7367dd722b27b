import type { RulePage } from "@netral/engine/law";
import { messages } from "../../state/language.ts";

/** The rule as a table that is read from the top: the first row that fits decides. */
export function DecisionTable({ table }: { readonly table: RulePage["tableText"] }) {
  const t = messages.value.rules;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard.
    <section class="scroll" tabIndex={0} aria-label={t.tableTitle}>
      <table class="decision">
        <caption>{table.reading}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
            <th scope="col">{t.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ cells, result }) => (
            <tr key={`${cells.join()} ${result}`}>
              {cells.map((cell, at) => (
                <td key={table.columns[at]}>{cell}</td>
              ))}
              <td>
                <strong>{result}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
