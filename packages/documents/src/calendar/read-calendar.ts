import type { Issue, Outcome } from "@netral/engine/model";
import type { DocumentEvent, DocumentInput, ReadDocument } from "../contract.ts";
import { type DocumentIssueCode, documentIssue } from "../document-issue.ts";
import { decodeText } from "../text/decode-text.ts";
import { type EventTime, eventTime } from "./event-time.ts";
import type { Component, Ical, Property, Time } from "./ical-types.ts";
import { plainText } from "./plain-text.ts";

/** More events than this are a whole calendar, not an invitation. */
const MOST_EVENTS = 100;

/** Reads the events of an iCalendar file (RFC 5545). */
export async function readCalendar(input: DocumentInput): Promise<Outcome<ReadDocument>> {
  const { default: ical } = await import("ical.js");
  const calendars = calendarsOf(ical, decodeText(input.bytes));
  if (calendars === undefined) return refuse(input, "document/calendar-damaged");
  const events = calendars
    .flatMap((calendar) => eventsOf(ical, calendar))
    .slice(0, MOST_EVENTS)
    .sort((a, b) => orderOf(a) - orderOf(b));
  const [event] = events;
  if (event === undefined) return refuse(input, "document/calendar-no-event");
  const unread: Issue[] = [
    ...(events.length > 1 ? [documentIssue("document/calendar-several-events", input.name)] : []),
    ...(events.some(({ start }) => start?.zone === "unknown")
      ? [documentIssue("document/calendar-zone-unknown", input.name)]
      : []),
    ...(events.some(({ start }) => start === undefined)
      ? [documentIssue("document/calendar-no-time", input.name)]
      : []),
  ];
  const text = events.map(wordsOf).join("\n\n");
  return { ok: true, value: { kind: "calendar", text, event, ...(unread.length > 0 && { unread }) } };
}

function refuse(input: DocumentInput, code: DocumentIssueCode): Outcome<ReadDocument> {
  return { ok: false, issues: [documentIssue(code, input.name)] };
}

/** The calendars of a file; undefined where it is damaged. */
function calendarsOf(ical: Ical, text: string): Component[] | undefined {
  // The parser takes what came before a cut for the whole.
  if (!/\nEND:VCALENDAR\s*$/i.test(text)) return undefined;
  try {
    const parsed = ical.parse(text);
    const list: readonly unknown[][] = Array.isArray(parsed[0]) ? parsed : [parsed];
    return list.map((calendar) => new ical.Component(calendar));
  } catch {
    return undefined;
  }
}

function eventsOf(ical: Ical, calendar: Component): DocumentEvent[] {
  const isCalledOff = /^cancel$/i.test(textOf(calendar, "method") ?? "");
  const zones = zonesOf(calendar);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const start = timeOf(ical, component.getFirstProperty("dtstart"), zones);
    const end = endOf(ical, component, start, zones);
    const organizer = organizerOf(component.getFirstProperty("organizer"));
    const cancelled = isCalledOff || /^cancelled$/i.test(textOf(component, "status") ?? "");
    const title = textOf(component, "summary");
    const place = textOf(component, "location");
    const description = textOf(component, "description");
    return {
      ...(title !== undefined && { title }),
      ...(start !== undefined && { start: start.interval }),
      ...(end !== undefined && { end }),
      ...(place !== undefined && { place }),
      ...(organizer !== undefined && { organizer }),
      ...(description !== undefined && { description }),
      ...(cancelled && { cancelled }),
      ...((component.hasProperty("rrule") || component.hasProperty("rdate")) && { repeats: true }),
    };
  });
}

/**
 * Zones the calendar defines itself. One whose clocks change more often than monthly is left to its name: working
 * its rule out would take for ever.
 */
function zonesOf(calendar: Component): ReadonlySet<string> {
  const zones = new Set<string>();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    const rules = zone
      .getAllSubcomponents()
      .flatMap((part) => part.getAllProperties("rrule").map((rule) => String(valueIn(rule))));
    const name = textOf(zone, "tzid");
    if (name !== undefined && rules.every((rule) => /FREQ=(YEARLY|MONTHLY)/.test(rule))) zones.add(name);
  }
  return zones;
}

function timeOf(ical: Ical, property: Property | null, zones: ReadonlySet<string>): EventTime | undefined {
  if (!property) return undefined;
  const value = valueIn(property) ?? sloppyDay(ical, property);
  return value instanceof ical.Time ? eventTime(value, property, zones) : undefined;
}

/** A property's value; undefined where it is not of its type. */
function valueIn(property: Property): unknown {
  try {
    return property.getFirstValue();
  } catch {
    return undefined;
  }
}

/** A bare day without `VALUE=DATE`, as careless programs write it; the parser makes a time without hours of it. */
function sloppyDay(ical: Ical, property: Property): Time | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})T::$/.exec(String(property.toJSON()[3])) ?? [];
  if (year === undefined) return undefined;
  return ical.Time.fromData({ year: Number(year), month: Number(month), day: Number(day), isDate: true });
}

function endOf(
  ical: Ical,
  component: Component,
  start: EventTime | undefined,
  zones: ReadonlySet<string>,
): string | undefined {
  const end = timeOf(ical, component.getFirstProperty("dtend"), zones);
  if (end !== undefined) return end.instant;
  const duration = component.getFirstProperty("duration");
  const length = duration ? valueIn(duration) : undefined;
  if (start === undefined || !(length instanceof ical.Duration)) return undefined;
  const instant = Date.parse(start.instant) + length.toSeconds() * 1000;
  return new Date(instant).toISOString().replace(".000Z", "Z");
}

function organizerOf(property: Property | null): string | undefined {
  if (!property) return undefined;
  const name = property.getFirstParameter("cn");
  if (name) return name;
  const address = String(valueIn(property) ?? "").replace(/^mailto:/i, "");
  return address === "" ? undefined : address;
}

function textOf(component: Component, name: string): string | undefined {
  const value = component.getFirstPropertyValue(name);
  if (typeof value !== "string") return undefined;
  const text = plainText(value);
  return text === "" ? undefined : text;
}

function orderOf({ start, cancelled }: DocumentEvent): number {
  const time = start === undefined ? Number.MAX_SAFE_INTEGER / 4 : Date.parse(start.from);
  return cancelled === true ? time + Number.MAX_SAFE_INTEGER / 2 : time;
}

function wordsOf({ title, place, organizer, description }: DocumentEvent): string {
  return [title, place, organizer, description].filter((part) => part !== undefined).join("\n");
}
