import type { TimeInterval } from "@netral/engine/model";

/** A half-open interval `[from, to)` in milliseconds since 1970-01-01T00:00Z; either side may be infinite. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The span of something whose time is not known at all. */
export const ALWAYS: Span = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

const DAY_MS = 86_400_000;

/**
 * Days from 1970-01-01 to a proleptic Gregorian date, without a Date object.
 * Algorithm: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Two decimal digits at `at`; NaN when they are none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** The last date read and its first millisecond: records of an export stand together by day. */
let lastDate = Number.NaN;
let lastMidnight = Number.NaN;

/** `YYYY-MM-DDTHH:MM:SSZ` by arithmetic; NaN when a field is no number or out of range. */
function fixedInstant(text: string): number {
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  const inRange =
    month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour < 24 && minute < 60 && second < 60;
  if (!inRange) return Number.NaN;
  const date = (year * 100 + month) * 100 + day;
  if (date !== lastDate) {
    lastDate = date;
    lastMidnight = daysFromCivil(year, month, day) * DAY_MS;
  }
  return lastMidnight + ((hour * 60 + minute) * 60 + second) * 1000;
}

/** Milliseconds since 1970 of an ISO 8601 instant; NaN when it is none. Fast for `YYYY-MM-DDTHH:MM:SSZ`. */
export function instantMs(text: string): number {
  const isFixed =
    text.length === 20 &&
    text.charCodeAt(19) === 90 &&
    text.charCodeAt(10) === 84 &&
    text.charCodeAt(4) === 45 &&
    text.charCodeAt(7) === 45 &&
    text.charCodeAt(13) === 58 &&
    text.charCodeAt(16) === 58;
  return isFixed ? fixedInstant(text) : Date.parse(text);
}

/**
 * The span of an interval of the export; {@link ALWAYS} when there is none. A bound that is no instant opens
 * that side, since a time that cannot be read is a time that is not known.
 */
export function spanOf(interval: TimeInterval | undefined): Span {
  if (interval === undefined) return ALWAYS;
  const from = instantMs(interval.from);
  const to = instantMs(interval.to);
  return {
    from: Number.isNaN(from) ? Number.NEGATIVE_INFINITY : from,
    to: Number.isNaN(to) ? Number.POSITIVE_INFINITY : to,
  };
}

/** The ISO 8601 instant of a time in milliseconds, whole seconds without fraction. */
export function instantText(ms: number): string {
  return new Date(ms).toISOString().replace(".000Z", "Z");
}
