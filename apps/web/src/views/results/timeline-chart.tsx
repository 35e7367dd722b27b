import { formatNumber, formatRegistryDate } from "@netral/engine/report";
import { useEffect, useRef, useState } from "preact/hooks";
import { messages } from "../../state/language.ts";
import { words } from "../../state/words.ts";
import { CHART_LEVELS, type Month, monthNumber } from "./months.ts";
import type { Period } from "./timeline.tsx";

const HEIGHT = 190;
const BASE = 160;
const TOP = 18;
/** Width that a label needs, in pixels. */
const LABEL = 84;

/** Bars by month over the fields of campaign periods. The table beside it says the same. */
export function TimelineChart({
  months,
  periods,
}: {
  readonly months: readonly Month[];
  readonly periods: readonly Period[];
}) {
  const say = words.value;
  const chart = useRef<SVGSVGElement>(null);
  // Drawn at the width it has, so that its words are as large as all others.
  const [width, setWidth] = useState(720);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    if (chart.current) watch.observe(chart.current);
    return () => watch.disconnect();
  }, []);
  const first = monthNumber(months[0]?.month ?? "2000-01") - 1;
  const last = monthNumber(months.at(-1)?.month ?? "2000-01") + 1;
  const step = width / (last - first + 1);
  const highest = Math.max(...months.map(({ total }) => total));
  const x = (month: number) => (month - first) * step;
  const shown = periods.filter(({ from, to }) => to >= first && from <= last);
  const years = [...new Set(months.map(({ month }) => Math.floor(monthNumber(month) / 12)))];
  const short = (month: string) =>
    `${say.date.months[Number(month.slice(5, 7)) - 1]?.slice(0, 3)} ${month.slice(0, 4)}`;
  const labels =
    step >= LABEL
      ? months.map(({ month }) => ({ text: short(month), at: x(monthNumber(month)) + step / 2 }))
      : years.map((year) => ({ text: String(year), at: Math.max(16, x(year * 12)) }));
  return (
    <svg
      ref={chart}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      height={HEIGHT}
      role="img"
      aria-label={messages.value.results.timeline}
      class="chart"
    >
      {shown.map(({ title, from, to }) => (
        <rect
          key={`${title} ${from}`}
          class="period"
          x={Math.max(0, x(from))}
          y={TOP}
          width={Math.min(width, x(to + 1)) - Math.max(0, x(from))}
          height={BASE - TOP}
        >
          <title>{`${title}: ${messages.value.calendar.stage.kampanye}`}</title>
        </rect>
      ))}
      <line class="axis" x1="0" x2={width} y1={BASE} y2={BASE} />
      <text x="2" y="13">
        {formatNumber(highest, say)}
      </text>
      {months.map(({ month, counts, total }) => {
        let y = BASE;
        return (
          <g key={month}>
            <title>{`${formatRegistryDate(month, say)}: ${formatNumber(total, say)}`}</title>
            {CHART_LEVELS.map((level) => {
              const height = ((BASE - TOP) * counts[level]) / highest;
              y -= height;
              const bar = Math.max(2, Math.min(32, step * 0.8));
              return (
                <rect
                  key={level}
                  class={level}
                  x={x(monthNumber(month)) + (step - bar) / 2}
                  y={y}
                  width={bar}
                  height={height}
                />
              );
            })}
          </g>
        );
      })}
      {labels.map(({ text, at }) => (
        <text key={text} x={at} y={BASE + 18} text-anchor="middle">
          {text}
        </text>
      ))}
    </svg>
  );
}
