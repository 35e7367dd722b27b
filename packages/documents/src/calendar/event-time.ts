import type { TimeInterval } from "@netral/engine/model";
import type { Property, Time } from "./ical-types.ts";
import { zoneOffset } from "./zone-offset.ts";

const HOUR = 3_600_000;
/** Where a file names no zone, the clock is Jakarta's: WIB, the zone of national contests. */
const JAKARTA = 7 * HOUR;
/** Indonesia's last zone, WIT. */
const LAST = 9 * HOUR;

/** A time of an event: the interval its start means, and the instant it means as an end. */
export interface EventTime {
  readonly interval: TimeInterval;
  readonly instant: string;
}

/** Reads a time of an event by the zone the file defines, else by the zone's name, else as Jakarta's. */
export function eventTime(time: Time, property: Property, zones: ReadonlySet<string>): EventTime {
  const local = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
  if (time.isDate) {
    return timed(local - JAKARTA, local - JAKARTA + 24 * HOUR, "assumed");
  }
  if (time.zone?.tzid === "UTC") return timed(local, local + 1000, "exact");
  const name = property.getFirstParameter("tzid");
  if (name === undefined || name === "") return timed(local - JAKARTA, local - JAKARTA + 1000, "assumed");
  const offset = zones.has(name) ? time.utcOffset() * 1000 : zoneOffset(name, local);
  if (offset === undefined) return timed(local - LAST, local - JAKARTA + 1000, "unknown");
  return timed(local - offset, local - offset + 1000, "exact");
}

function timed(from: number, to: number, zone: TimeInterval["zone"]): EventTime {
  return { interval: { from: text(from), to: text(to), zone }, instant: text(from) };
}

function text(instant: number): string {
  return new Date(instant).toISOString().replace(".000Z", "Z");
}
