import type { Area, RegistryDate } from "@netral/engine/model";
import { daysFromCivil, instantMs } from "./time.ts";

/** Indonesian time zones; `unknown` where the area, and so its midnight, is not known. */
export type Zone = NonNullable<Area["zone"]> | "unknown";

/** Where a moment lies: not before `lo`, not after `hi` (milliseconds); equal when it is exact. */
export interface Moment {
  readonly lo: number;
  readonly hi: number;
}

/** How exact a registry date is. */
export type DatePrecision = "year" | "month" | "day" | "instant";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Hours ahead of UTC of the eastern-most and western-most midnight that is possible (Keppres 41/1987). */
const OFFSETS: Readonly<Record<Zone, readonly [east: number, west: number]>> = {
  WIB: [7, 7],
  WITA: [8, 8],
  WIT: [9, 9],
  unknown: [9, 7],
};
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

interface Days {
  readonly precision: DatePrecision;
  /** First day, and the day after the last, since 1970. */
  readonly first: number;
  readonly end: number;
}

function daysOf(date: string): Days | undefined {
  const match = DATE.exec(date);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) {
    return { precision: "year", first: daysFromCivil(year, 1, 1), end: daysFromCivil(year + 1, 1, 1) };
  }
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  const monthEnd = month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1);
  if (match[3] === undefined)
    return { precision: "month", first: daysFromCivil(year, month, 1), end: monthEnd };
  const first = daysFromCivil(year, month, Number(match[3]));
  if (match[3] === "00" || first >= monthEnd) return undefined;
  return { precision: "day", first, end: first + 1 };
}

function midnight(day: number, zone: Zone): Moment {
  const [east, west] = OFFSETS[zone];
  return { lo: day * DAY_MS - east * HOUR_MS, hi: day * DAY_MS - west * HOUR_MS };
}

function instantOf(date: string): Moment | undefined {
  if (!INSTANT.test(date)) return undefined;
  const ms = instantMs(date);
  return Number.isNaN(ms) ? undefined : { lo: ms, hi: ms };
}

/** The precision of a registry date; undefined for null and for what is no date. */
export function datePrecision(date: RegistryDate | undefined): DatePrecision | undefined {
  if (date === null || date === undefined) return undefined;
  return instantOf(date) ? "instant" : daysOf(date)?.precision;
}

/** When an event happened that is dated to an hour, a day, a month or a year: anywhere in it. */
export function eventMoment(date: RegistryDate | undefined, zone: Zone): Moment | undefined {
  if (date === null || date === undefined) return undefined;
  const days = daysOf(date);
  if (!days) return instantOf(date);
  return { lo: midnight(days.first, zone).lo, hi: midnight(days.end, zone).hi };
}

/** When a window opens whose first day is `date`: at local midnight; anywhere in a month or year. */
export function windowStart(date: RegistryDate | undefined, zone: Zone): Moment | undefined {
  if (date === null || date === undefined) return undefined;
  const days = daysOf(date);
  if (!days) return instantOf(date);
  const lastStart = days.precision === "day" ? days.first : days.end - 1;
  return { lo: midnight(days.first, zone).lo, hi: midnight(lastStart, zone).hi };
}

/** When a window closes whose last day, inclusive, is `date`: at the midnight that ends the day. */
export function windowEnd(date: RegistryDate | undefined, zone: Zone): Moment | undefined {
  if (date === null || date === undefined) return undefined;
  const days = daysOf(date);
  if (!days) return instantOf(date);
  return { lo: midnight(days.first + 1, zone).lo, hi: midnight(days.end, zone).hi };
}

/** The same registry date a year earlier (29 February becomes 28 February). */
export function yearBefore(date: RegistryDate | undefined): RegistryDate {
  if (date === null || date === undefined || !/^\d{4}/.test(date)) return null;
  const earlier = `${String(Number(date.slice(0, 4)) - 1).padStart(4, "0")}${date.slice(4, 10)}`;
  return earlier.endsWith("-02-29") ? earlier.replace(/29$/, "28") : earlier;
}
