import type { TimeInterval } from "@netral/engine/model";

/** First instant that any platform here existed, with room; earlier times are zero values or nonsense. */
const EARLIEST = Date.UTC(2003, 0, 1) / 1000;
const LATEST = Date.UTC(2100, 0, 1) / 1000;

/** `YYYY-MM-DDT` for each day and `HH:MM:SSZ` for each second of a day, filled as they are met. */
const DAYS = new Map<number, string>();
const CLOCK: string[] = [];

/** ISO 8601 in UTC for whole epoch seconds, by arithmetic: a `Date` per record costs more than parsing it. */
export function isoSecond(seconds: number): string {
  const day = Math.floor(seconds / 86_400);
  return dayText(day) + clock(seconds - day * 86_400);
}

function dayText(day: number): string {
  const known = DAYS.get(day);
  if (known !== undefined) return known;
  const text = `${isoDay(day)}T`;
  DAYS.set(day, text);
  return text;
}

function clock(second: number): string {
  const known = CLOCK[second];
  if (known !== undefined) return known;
  const hour = Math.floor(second / 3600);
  const minute = Math.floor(second / 60) - hour * 60;
  const text = `${two(hour)}:${two(minute)}:${two(second % 60)}Z`;
  CLOCK[second] = text;
  return text;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** `YYYY-MM-DD` of a day counted from 1970-01-01 (civil-from-days, Howard Hinnant). */
function isoDay(day: number): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return `${year + era * 400 + (month <= 2 ? 1 : 0)}-${two(month)}-${two(date)}`;
}

/** True for an epoch second at which an act on a platform can have happened. */
export function isPlausible(seconds: number): boolean {
  return seconds >= EARLIEST && seconds < LATEST;
}

/** The one-second interval that begins at these epoch seconds; undefined for zero and impossible values. */
export function secondInterval(seconds: number | undefined): TimeInterval | undefined {
  if (seconds === undefined) return undefined;
  const whole = Math.floor(seconds > 100_000_000_000 ? seconds / 1000 : seconds);
  if (!isPlausible(whole)) return undefined;
  return { from: isoSecond(whole), to: isoSecond(whole + 1), zone: "exact" };
}

/** The interval between two epoch seconds, the second one excluded. */
export function between(from: number, to: number): TimeInterval | undefined {
  const start = Math.floor(from);
  const end = Math.ceil(to);
  if (!isPlausible(start) || !isPlausible(end) || end <= start) return undefined;
  return { from: isoSecond(start), to: isoSecond(end), zone: "exact" };
}

/** Epoch seconds of an ISO 8601 text with `Z` or an offset; undefined when it is none. */
export function isoToSeconds(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) return undefined;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000;
}

/** Epoch seconds of a civil date and time in UTC (days-from-civil). */
export function civilToSeconds(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const days =
    era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
  return days * 86_400 + hour * 3600 + minute * 60 + second;
}

/** The interval of `width` seconds that begins at these epoch seconds, with how far its zone is known. */
export function spanFrom(
  seconds: number | undefined,
  width: number,
  zone: TimeInterval["zone"],
): TimeInterval | undefined {
  if (seconds === undefined) return undefined;
  const span = between(seconds, Math.floor(seconds) + width);
  return span === undefined ? undefined : { ...span, zone };
}

/** The zones in use lie between UTC-12 and UTC+14. */
const ZONES = { west: 12 * 3600, east: 14 * 3600 } as const;

/** The interval of a local time of an unnamed zone, `[from, to)` on its clock, widened to cover all zones. */
export function anyZoneSpan(from: number, to: number): TimeInterval | undefined {
  const span = between(from - ZONES.east, to + ZONES.west);
  return span === undefined ? undefined : { ...span, zone: "unknown" };
}
