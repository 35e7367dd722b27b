import type { JsonObject } from "../json/json.ts";
import { civilToSeconds } from "../time.ts";

const STAMP = /(\d{2})\.(\d{2})\.(\d{4}) (\d{2}):(\d{2}):(\d{2})(?: UTC([+-])(\d{2}):(\d{2}))?/;

/**
 * The time in a `title` of a page (`21.07.2026 10:15:23 UTC+07:00`) as the JSON export has it: exact since the pages
 * name the offset (2022), before that the local time of an unnamed zone.
 */
export function pageTime(title: string | undefined): JsonObject {
  const match = STAMP.exec(title ?? "");
  if (match === null) return {};
  const [day, month, year, hour, minute, second] = match.slice(1, 7).map(Number);
  if (day === undefined || month === undefined || year === undefined) return {};
  if (month < 1 || month > 12 || day < 1 || day > 31) return {};
  const date = `${match[3]}-${match[2]}-${match[1]}T${match[4]}:${match[5]}:${match[6]}`;
  if (match[7] === undefined) return { date };
  const ahead = (match[7] === "-" ? -1 : 1) * (Number(match[8]) * 3600 + Number(match[9]) * 60);
  const local = civilToSeconds(year, month, day, hour ?? 0, minute ?? 0, second ?? 0);
  return { date, date_unixtime: String(local - ahead) };
}
