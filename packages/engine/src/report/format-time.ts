import type { StageUse, TimeInterval } from "@netral/engine/model";
import type { Catalogue } from "./messages/catalogue.ts";

/** Indonesian zones and their offset from UTC in hours. */
const OFFSETS: Readonly<Record<StageUse["zone"], number>> = { WIB: 7, WITA: 8, WIT: 9, unknown: 7 };
const HOUR = 3_600_000;

function localDate(ms: number, zone: StageUse["zone"]): Date {
  return new Date(ms + OFFSETS[zone] * HOUR);
}

function dayOf(date: Date, words: Catalogue): string {
  const month = words.date.months[date.getUTCMonth()] ?? "";
  return words.date.day(date.getUTCDate(), month, date.getUTCFullYear());
}

const two = (value: number): string => String(value).padStart(2, "0");

/** The local day of an instant in an Indonesian zone (WIB when not known). */
export function formatDay(instant: string, words: Catalogue, zone: StageUse["zone"] = "WIB"): string {
  const ms = Date.parse(instant);
  return Number.isNaN(ms) ? instant : dayOf(localDate(ms, zone), words);
}

/** A registry date: `2024`, `2024-09`, `2024-09-22` or an instant with offset. */
export function formatRegistryDate(date: string, words: Catalogue): string {
  const [year, month, day] = date.slice(0, 10).split("-");
  const name = words.date.months[Number(month) - 1];
  if (year === undefined || month === undefined || name === undefined) return date;
  return day === undefined ? `${name} ${year}` : words.date.day(Number(day), name, Number(year));
}

/**
 * When something happened, no more exact than the export says: a clock time for a time stamp, a day for a date,
 * two days for anything wider. Times are shown in the zone of the contest's area.
 */
export function formatInterval(
  time: TimeInterval | undefined,
  words: Catalogue,
  zone: StageUse["zone"] = "WIB",
): string {
  if (!time) return words.date.unknown;
  const from = Date.parse(time.from);
  const to = Date.parse(time.to);
  if (Number.isNaN(from) || Number.isNaN(to)) return words.date.unknown;
  const start = localDate(from, zone);
  const first = dayOf(start, words);
  if (to - from <= 120_000 && time.zone !== "unknown") {
    const name = zone === "unknown" ? "WIB" : zone;
    return words.date.clock(first, two(start.getUTCHours()), two(start.getUTCMinutes()), name);
  }
  const last = dayOf(localDate(to - 1, zone), words);
  return first === last ? first : words.date.between(first, last);
}
