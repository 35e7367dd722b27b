import { formatNumber, formatRegistryDate } from "@netral/engine/report";
import { useEffect, useState } from "preact/hooks";
import { ask } from "../../state/engine.ts";
import { messages } from "../../state/language.ts";
import { shownReport } from "../../state/results.ts";
import { today } from "../../state/today.ts";
import { words } from "../../state/words.ts";
import { CHART_LEVELS, monthNumber, monthsOf } from "./months.ts";
import { TimelineChart } from "./timeline-chart.tsx";

/** A campaign or quiet period, in months. */
export interface Period {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** When the acts happened, against the election's stages; the same as a table. */
export function Timeline() {
  const t = messages.value.results;
  const say = words.value;
  const [periods, setPeriods] = useState<readonly Period[]>([]);
  const where = shownReport.value?.profile.area;
  useEffect(() => {
    void ask("calendar", where, today()).then((entries) => {
      const campaigns = entries.filter(({ stage, from }) => stage === "kampanye" && from !== null);
      setPeriods(
        campaigns.map(({ title, from, to }) => ({
          title,
          from: monthNumber(from ?? ""),
          to: monthNumber(to ?? from ?? ""),
        })),
      );
    });
  }, [where]);
  const { months, undated } = monthsOf(shownReport.value?.groups ?? []);
  return (
    <section class="card timeline" aria-labelledby="timeline">
      <h2 id="timeline">{t.timeline}</h2>
      {months.length > 0 && (
        <>
          <p class="help">{t.timelineHelp}</p>
          <TimelineChart months={months} periods={periods} />
          <ul class="legend" aria-hidden="true">
            {CHART_LEVELS.filter((level) => months.some(({ counts }) => counts[level] > 0)).map((level) => (
              <li key={level} class={level}>
                {say.level[level]}
              </li>
            ))}
          </ul>
          <details>
            <summary>{t.timelineTable}</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard. */}
            <section class="scroll" tabIndex={0} aria-label={t.timelineTable}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t.month}</th>
                    {CHART_LEVELS.map((level) => (
                      <th scope="col" key={level}>
                        {say.level[level]}
                      </th>
                    ))}
                    <th scope="col">{t.total}</th>
                  </tr>
                </thead>
                <tbody>
                  {months.map(({ month, counts, total }) => (
                    <tr key={month}>
                      <th scope="row">{formatRegistryDate(month, say)}</th>
                      {CHART_LEVELS.map((level) => (
                        <td class="number" key={level}>
                          {formatNumber(counts[level], say)}
                        </td>
                      ))}
                      <td class="number">{formatNumber(total, say)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          </details>
        </>
      )}
      {undated > 0 && <p>{t.noTime(formatNumber(undated, say))}</p>}
    </section>
  );
}
