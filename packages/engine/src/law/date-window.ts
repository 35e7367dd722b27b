import { instantMs } from "@netral/engine/logic";
import type { Score } from "./score.ts";
import { MET, UNKNOWN, UNMET } from "./score.ts";

/** `[from, to)` in milliseconds; an open side is infinite. */
export interface DateWindow {
  readonly from: number;
  readonly to: number;
}

/** Local midnight of Western Indonesia Time (WIB, UTC+7; Keppres 41/1987), in which national law counts its days. */
function midnightWib(date: string | undefined, open: number): number {
  return date === undefined ? open : instantMs(`${date}T00:00:00+07:00`);
}

/** The window of two local dates (WIB): from the first's midnight to the second's; either may be left open. */
export function dateWindow(dates: { readonly from?: string; readonly to?: string }): DateWindow {
  return {
    from: midnightWib(dates.from, Number.NEGATIVE_INFINITY),
    to: midnightWib(dates.to, Number.POSITIVE_INFINITY),
  };
}

/** Met when the whole act lies in the window, unmet when none of it does, unknown across a border. */
export function withinWindow(window: DateWindow, from: number, to: number): Score {
  if (to <= window.from || from >= window.to) return UNMET;
  return from >= window.from && to <= window.to ? MET : UNKNOWN;
}
