import type { TimeInterval } from "@netral/engine/model";
import { civilToSeconds, spanFrom } from "../time.ts";

const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

/** `2026-09-01 10:00:00`, `2016/03/01 15:22:13 UTC`, `2026-09-01` */
const NUMBERS = /^(\d{4})[-/](\d\d)[-/](\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?\s*(Z|UTC|GMT)?$/i;
/** `Tue Sep 01 10:00:00 UTC 2026` */
const UNIX = /^[A-Za-z]{3} ([A-Za-z]{3}) (\d\d?) (\d\d):(\d\d):(\d\d) (UTC|GMT) (\d{4})$/;
/** `03 Oct 2023` */
const DAY_MONTH = /^(\d\d?) ([A-Za-z]{3})[a-z]* (\d{4})$/;
/** `10/3/23, 1:04 PM`: month before day, as in the United States. */
const SLASHES = /^(\d\d?)\/(\d\d?)\/(\d{2}|\d{4}),? (\d\d?):(\d\d)\s?([AP]M)$/i;
/** `April 12, 2026`, `April 12, 2026 at 8:03 AM (GMT)` */
const WORDS =
  /^([A-Za-z]{3})[a-z]* (\d\d?), (\d{4})(?:,? (?:at )?(\d\d?):(\d\d)\s?([AP]M)?(?: \(?(GMT|UTC)\)?)?)?$/i;

const SECOND = 1;
const MINUTE = 60;
const DAY = 86_400;

/**
 * A time of a LinkedIn table. All are UTC: some say so, else it is LinkedIn's convention (`assumed`). The width is
 * what was written: second, minute or day.
 */
export function linkedinTime(text: string | undefined): TimeInterval | undefined {
  const shown = text?.trim() ?? "";
  return numbers(shown) ?? unix(shown) ?? dayMonth(shown) ?? slashes(shown) ?? words(shown);
}

function numbers(text: string): TimeInterval | undefined {
  const [all, year, month, day, hour, minute, second, zone] = NUMBERS.exec(text) ?? [];
  if (all === undefined) return undefined;
  const width = hour === undefined ? DAY : second === undefined ? MINUTE : SECOND;
  return span([year, month, day, hour, minute, second], width, zone !== undefined);
}

function unix(text: string): TimeInterval | undefined {
  const [all, month = "", day, hour, minute, second, , year] = UNIX.exec(text) ?? [];
  return all === undefined
    ? undefined
    : span([year, monthOf(month), day, hour, minute, second], SECOND, true);
}

function dayMonth(text: string): TimeInterval | undefined {
  const [all, day, month = "", year] = DAY_MONTH.exec(text) ?? [];
  return all === undefined ? undefined : span([year, monthOf(month), day], DAY, false);
}

function slashes(text: string): TimeInterval | undefined {
  const [all, month, day, year = "", hour, minute, half] = SLASHES.exec(text) ?? [];
  if (all === undefined) return undefined;
  const full = year.length === 2 ? `20${year}` : year;
  return span([full, month, day, of24(hour, half), minute], MINUTE, false);
}

function words(text: string): TimeInterval | undefined {
  const [all, month = "", day, year, hour, minute, half, zone] = WORDS.exec(text) ?? [];
  if (all === undefined) return undefined;
  const width = hour === undefined ? DAY : MINUTE;
  return span([year, monthOf(month), day, of24(hour, half), minute], width, zone !== undefined);
}

/** Indonesian names that begin otherwise; LinkedIn writes English, spreadsheets that save a table again may not. */
const INDONESIAN: Readonly<Record<string, string>> = {
  mei: "may",
  agu: "aug",
  agt: "aug",
  okt: "oct",
  des: "dec",
};

function monthOf(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  const at = MONTHS.indexOf(INDONESIAN[start] ?? start);
  return at < 0 || at % 3 !== 0 ? 0 : at / 3 + 1;
}

function of24(hour: string | undefined, half: string | undefined): number {
  const number = Number(hour ?? 0);
  if (half === undefined) return number;
  return (number % 12) + (/^p/i.test(half) ? 12 : 0);
}

function span(
  parts: readonly (string | number | undefined)[],
  width: number,
  stated: boolean,
): TimeInterval | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60)
    return undefined;
  return spanFrom(
    civilToSeconds(year, month, day, hour, minute, second),
    width,
    stated ? "exact" : "assumed",
  );
}
