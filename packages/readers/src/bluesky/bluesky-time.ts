import type { TimeInterval } from "@netral/engine/model";
import { between, isoToSeconds, isPlausible, secondInterval } from "../time.ts";

const DIGITS = "234567abcdefghijklmnopqrstuvwxyz";
const DAY = 86_400;

/** The clock inside a record key (TID: 53 bits of microseconds, 10 of a clock id), in epoch seconds. */
export function keySeconds(rkey: string | undefined): number | undefined {
  if (rkey === undefined || !/^[234567a-j][2-7a-z]{12}$/.test(rkey)) return undefined;
  let value = 0n;
  for (const digit of rkey) value = value * 32n + BigInt(DIGITS.indexOf(digit));
  const seconds = Number(value >> 10n) / 1_000_000;
  return isPlausible(seconds) ? seconds : undefined;
}

/**
 * When a record was made: as it says, or by its key where it says nothing. Apps may write any `createdAt`; where it is
 * more than a day away from the key's clock, the interval covers both.
 */
export function recordTime(created: string | undefined, rkey: string | undefined): TimeInterval | undefined {
  const said = isoToSeconds(created);
  const clock = keySeconds(rkey);
  if (said === undefined || clock === undefined) return secondInterval(said ?? clock);
  if (Math.abs(said - clock) <= DAY) return secondInterval(said);
  return between(Math.min(said, clock), Math.max(said, clock) + 1) ?? secondInterval(clock);
}
