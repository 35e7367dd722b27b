import type { TimeInterval } from "@netral/engine/model";
import { civilToSeconds, spanFrom } from "../time.ts";

const STAMP = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.\d+)?\s*(Z|UTC|GMT|[+-]00:?00)?$/i;

/**
 * TikTok's times are UTC; some generations say so (`2026-08-16 18:18:02 UTC`, `…T18:18:02Z`), others leave it out,
 * and then the zone is the platform's convention only.
 */
export function tiktokTime(text: string | undefined): TimeInterval | undefined {
  const match = STAMP.exec(text?.trim() ?? "");
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60)
    return undefined;
  const seconds = civilToSeconds(year, month, day, hour, minute, second);
  return spanFrom(seconds, 1, match[7] === undefined ? "assumed" : "exact");
}
