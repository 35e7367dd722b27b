import { view } from "../../state/results.ts";
import { words } from "../../state/words.ts";

/** What became of every file. */
export function FilesTable() {
  const say = words.value;
  const rows = view.value?.files ?? [];
  if (rows.length === 0) return null;
  return (
    <details class="card">
      <summary>
        <h2>{say.heading.coverage}</h2>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard. */}
      <section class="scroll" tabIndex={0} aria-label={say.heading.coverage}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.column.file}</th>
              <th scope="col">{say.column.state}</th>
              <th scope="col">{say.column.records}</th>
              <th scope="col">{say.column.issue}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ file, state, records, notes }, at) => (
              <tr key={`${file} ${at}`}>
                <th scope="row">{file}</th>
                <td>{state}</td>
                <td class="number">{records}</td>
                <td>{notes.join("; ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
