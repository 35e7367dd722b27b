import type { TimeInterval } from "@netral/engine/model";
import { asNumber, asText, type JsonObject } from "../json/json.ts";
import { anyZoneSpan, isoToSeconds, secondInterval, spanFrom } from "../time.ts";

/** When a message was: exact since 2021-12 (`date_unixtime`), before that the local time of an unnamed zone. */
export function messageTime(message: JsonObject): TimeInterval | undefined {
  const exact = secondInterval(asNumber(message["date_unixtime"]));
  if (exact !== undefined) return exact;
  const local = localSeconds(message["date"]);
  return local === undefined ? undefined : anyZoneSpan(local, local + 1);
}

/** A reaction's local time, in the zone that the message's two clocks show. */
export function reactionTime(date: JsonObject, message: JsonObject): TimeInterval | undefined {
  const exact = secondInterval(asNumber(date["date_unixtime"]));
  const local = localSeconds(date["date"]);
  if (exact !== undefined || local === undefined) return exact;
  const here = localSeconds(message["date"]);
  const there = asNumber(message["date_unixtime"]);
  if (here === undefined || there === undefined) return anyZoneSpan(local, local + 1);
  return spanFrom(local - (here - there), 1, "assumed");
}

function localSeconds(value: JsonObject[string]): number | undefined {
  const text = asText(value);
  return text === undefined || /[Z+]/.test(text) ? undefined : isoToSeconds(`${text}Z`);
}
