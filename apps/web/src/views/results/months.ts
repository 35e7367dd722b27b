import type { FindingGroup } from "@netral/engine/model";

/** The levels of the chart, from the calmest. */
export const CHART_LEVELS = ["not-assessed", "advice", "risk", "violation"] as const;
type ChartLevel = (typeof CHART_LEVELS)[number];

/** The acts of one month, by level. */
export interface Month {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly counts: Readonly<Record<ChartLevel, number>>;
  readonly total: number;
}

/** Counts the acts of all findings by month; each act once, at its highest level. Acts without a time are `undated`. */
export function monthsOf(groups: readonly FindingGroup[]): {
  readonly months: readonly Month[];
  readonly undated: number;
} {
  const acts = new Map<string, { readonly month: string | undefined; readonly level: ChartLevel }>();
  for (const { result, findings } of groups) {
    for (const { activity, level } of findings) {
      const found: ChartLevel = result === "not-assessed" ? "not-assessed" : level;
      const known = acts.get(activity.id)?.level;
      if (known && CHART_LEVELS.indexOf(known) >= CHART_LEVELS.indexOf(found)) continue;
      acts.set(activity.id, { month: activity.published?.from.slice(0, 7), level: found });
    }
  }
  const byMonth = new Map<string, Record<ChartLevel, number>>();
  let undated = 0;
  for (const { month, level } of acts.values()) {
    if (month === undefined) {
      undated++;
      continue;
    }
    const counts = byMonth.get(month) ?? { "not-assessed": 0, advice: 0, risk: 0, violation: 0 };
    counts[level]++;
    byMonth.set(month, counts);
  }
  const months = [...byMonth]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, counts]) => ({ month, counts, total: Object.values(counts).reduce((a, b) => a + b, 0) }));
  return { months, undated };
}

/** Months since year 0, so that months can be placed on a line. */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
