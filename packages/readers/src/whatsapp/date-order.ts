import { civilToSeconds } from "../time.ts";
import type { Stamp } from "./make-stamp.ts";

/** Which number of a date is what. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/** First year of WhatsApp, and a year that no export of today reaches. */
const YEARS = { first: 2009, last: 2060 } as const;
/** How far back a message may lie behind the one before: clocks are set, phones travel. */
const SLACK_DAYS = 1;
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The day of a stamp, counted from 1970-01-01, when its date is read in this order; undefined when there is no such day. */
export function dayOf(stamp: Stamp, order: DateOrder): number | undefined {
  const [a, b, c] = stamp.date;
  const [year, month, day] = order === "ymd" ? [a, b, c] : order === "dmy" ? [c, b, a] : [c, a, b];
  const full = year < 100 ? year + 2000 : year;
  if (full < YEARS.first || full > YEARS.last || day < 1 || day > (LENGTHS[month - 1] ?? 0)) return undefined;
  const days = civilToSeconds(full, month, day, 0, 0, 0) / 86_400;
  // 29 February of a common year.
  if (month === 2 && day === 29 && civilToSeconds(full, 3, 1, 0, 0, 0) / 86_400 === days) return undefined;
  return days;
}

/** Messages come in days: what the last date could mean is remembered. */
let last: { readonly stamp: Stamp; readonly orders: readonly DateOrder[] } | undefined;

/** The orders in which this date could be meant, by its form alone. */
export function possibleOrders(stamp: Stamp): readonly DateOrder[] {
  if (last === undefined || !isSameDate(last.stamp, stamp)) last = { stamp, orders: ordersOf(stamp) };
  return last.orders;
}

function isSameDate(one: Stamp, other: Stamp): boolean {
  const [a, b, c] = one.date;
  const [x, y, z] = other.date;
  return (
    a === x && b === y && c === z && one.yearFirst === other.yearFirst && one.shortYear === other.shortYear
  );
}

function ordersOf(stamp: Stamp): readonly DateOrder[] {
  const named: readonly DateOrder[] = stamp.yearFirst
    ? ["ymd"]
    : stamp.shortYear
      ? ["dmy", "mdy", "ymd"]
      : ["dmy", "mdy"];
  return named.filter((order) => dayOf(stamp, order) !== undefined);
}

/** Finds the order of the dates of one file. */
export interface OrderFinder {
  see(stamp: Stamp): void;
  /** The orders that remain: one when it is decided. */
  decide(): readonly DateOrder[];
}

interface Candidate {
  readonly order: DateOrder;
  impossible: boolean;
  last: number;
  /** How often time ran backwards. */
  descents: number;
}

/**
 * Looks at all dates of a file: a day above 12 decides; else a chat runs forwards, so the order in which time runs
 * back least decides when it is clearly least; else a dot between day and month, or in the clock, is the way of
 * countries that write the day first. What is left undecided stays so.
 */
export function orderFinder(): OrderFinder {
  const candidates = (["dmy", "mdy", "ymd"] as const).map(
    (order): Candidate => ({ order, impossible: false, last: -1, descents: 0 }),
  );
  let ambiguous = 0;
  let dotted = true;
  let dashed = true;
  return {
    see(stamp) {
      if (stamp.yearFirst) return;
      ambiguous++;
      if (!(stamp.separator === "." || stamp.dotTime)) dotted = false;
      if (stamp.separator !== "-") dashed = false;
      for (const candidate of candidates) see(candidate, stamp);
    },
    decide() {
      if (ambiguous === 0) return ["ymd"];
      const possible = candidates.filter((candidate) => !candidate.impossible);
      const usual = possible.filter((candidate) => candidate.order !== "ymd");
      // Two-digit years in front are written with dashes only.
      const considered = usual.length > 0 && !dashed ? usual : possible;
      const ranked = clearlyLeast(considered).map((candidate) => candidate.order);
      return ranked.length > 1 && dotted && ranked.includes("dmy") ? ["dmy"] : ranked;
    },
  };
}

function see(candidate: Candidate, stamp: Stamp): void {
  const usable = candidate.order !== "ymd" || stamp.shortYear;
  const day = usable ? dayOf(stamp, candidate.order) : undefined;
  if (day === undefined) {
    candidate.impossible = true;
    return;
  }
  if (day < candidate.last - SLACK_DAYS) candidate.descents++;
  candidate.last = day;
}

function clearlyLeast(candidates: readonly Candidate[]): readonly Candidate[] {
  const least = Math.min(...candidates.map((candidate) => candidate.descents));
  const near = candidates.filter((candidate) => candidate.descents <= least * 10);
  return near.length > 0 ? near : candidates;
}
