import type { CalendarEntry } from "@netral/engine/logic";
import type { Language } from "@netral/engine/model";
import { calendarWords } from "./render-calendar.ts";

const DAY_MS = 86_400_000;

const compact = (day: string): string => day.replaceAll("-", "");

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line breaks are escaped. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n");

function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** RFC 5545, 3.1: lines of at most 75 octets, the rest folded with a blank. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = "";
      octets = 0;
    }
    part += sign;
    octets += size;
  }
  return [...parts, part].join("\r\n ");
}

/** The stages with a day as iCalendar (RFC 5545): all-day events with stable ids; those without a day are left out. */
export function renderCalendarIcs(
  entries: readonly CalendarEntry[],
  today: string,
  language: Language,
): string {
  const { name, summary, description } = calendarWords(language);
  const events = entries.flatMap((entry) => {
    const { contest, election, stage, from, to } = entry;
    if (from === null || from.length < 10) return [];
    const first = from.slice(0, 10);
    const last = to !== null && to.length >= 10 ? to.slice(0, 10) : first;
    const note = description(entry);
    return [
      "BEGIN:VEVENT",
      `UID:${`${contest ?? election}-${stage}-${first}`.replace(/[^\w.-]/g, "-")}@netral`,
      `DTSTAMP:${compact(today)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(first)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(last))}`,
      `SUMMARY:${escaped(summary(entry))}`,
      ...(note === "" ? [] : [`DESCRIPTION:${escaped(note)}`]),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ];
  });
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//netral//calendar//ID",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events,
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
