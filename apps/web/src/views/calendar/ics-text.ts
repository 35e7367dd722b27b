import type { CalendarEntry } from "@netral/engine/logic";
import type { ElectionStageName } from "@netral/engine/model";

/** Words of the calendar file. */
export interface IcsWords {
  readonly name: string;
  readonly stage: Readonly<Record<ElectionStageName, string>>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

const compact = (day: string): string => day.slice(0, 10).replaceAll("-", "");

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + 86_400_000).toISOString();

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line breaks are escaped. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n");

/** RFC 5545, 3.1: lines of at most 75 octets, the rest folded with a blank. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
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

/** The stages with a day as iCalendar all-day events with stable ids; those without a day are left out. */
export function icsText(entries: readonly CalendarEntry[], { name, stage, today }: IcsWords): string {
  const events = entries.flatMap(({ contest, election, stage: what, title, from, to }) => {
    if (from === null || from.length < 10) return [];
    const last = to !== null && to.length >= 10 ? to : from;
    return [
      "BEGIN:VEVENT",
      `UID:${`${contest ?? election}-${what}-${compact(from)}`.replace(/[^\w.-]/g, "-")}@netral`,
      `DTSTAMP:${compact(today)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(from)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(last))}`,
      `SUMMARY:${escaped(`${stage[what]}: ${title}`)}`,
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
