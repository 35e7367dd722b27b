import type { CalendarEntry } from "@netral/engine/logic";
import { formatRegistryDate } from "@netral/engine/report";
import { messages } from "../../state/language.ts";
import { words } from "../../state/words.ts";

/** Stages with their dates. */
export function StageTable({
  title,
  entries,
  isOpen,
}: {
  readonly title: string;
  readonly entries: readonly CalendarEntry[];
  readonly isOpen: boolean;
}) {
  const t = messages.value.calendar;
  const say = words.value;
  return (
    <details class="card" open={isOpen}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard. */}
      <section class="scroll" tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.stageName}</th>
              <th scope="col">{t.election}</th>
              <th scope="col">{t.from}</th>
              <th scope="col">{t.to}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ contest, election, stage, title: name, from, to, notBefore, mark }) => (
              <tr key={`${contest ?? election} ${stage} ${from}`}>
                <th scope="row">{t.stage[stage]}</th>
                <td>
                  {name} {mark === "weak" && <span class="quiet">({t.weak})</span>}
                </td>
                <td>
                  {from
                    ? formatRegistryDate(from, say)
                    : notBefore
                      ? t.notBefore(formatRegistryDate(notBefore, say))
                      : t.noDate}
                </td>
                <td>{to ? formatRegistryDate(to, say) : ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
