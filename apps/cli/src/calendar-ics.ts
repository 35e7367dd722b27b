import type { CalendarEntry } from "@netral/engine/logic";
import ical, { ICalCalendarMethod } from "ical-generator";

/** Words of a calendar's entries, in one language. */
export interface IcsWords {
  readonly name: string;
  readonly summary: (entry: CalendarEntry) => string;
  readonly description: (entry: CalendarEntry) => string;
}

/** The dated stages as iCalendar (RFC 5545), all-day events with stable ids; stages without a date are left out. */
export function calendarIcs(entries: readonly CalendarEntry[], today: string, words: IcsWords): string {
  const calendar = ical({
    name: words.name,
    prodId: { company: "netral", product: "calendar" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries) {
    if (
      entry.from === null ||
      entry.precision === "unknown" ||
      entry.precision === "year" ||
      entry.precision === "month"
    )
      continue;
    const first = entry.from.slice(0, 10);
    const last = (entry.to ?? entry.from).slice(0, 10);
    calendar.createEvent({
      id: `${entry.contest ?? entry.election}-${entry.stage}-${first}@netral`.replace(/[^\w@.-]/g, "-"),
      start: noon(first),
      end: noon(dayAfter(last)),
      allDay: true,
      stamp: noon(today),
      summary: words.summary(entry),
      description: words.description(entry),
    });
  }
  return calendar.toString();
}

/** Local noon of a day: far enough from midnight that no zone of this machine moves an all-day event. */
function noon(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date, 12);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
