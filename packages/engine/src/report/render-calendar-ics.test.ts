import type { CalendarEntry } from "@netral/engine/logic";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { renderCalendarIcs } from "./render-calendar-ics.ts";

const entry = (over: Partial<CalendarEntry>): CalendarEntry => ({
  election: "pilkada-contoh",
  electionName: "Pilkada Contoh",
  contest: "pilkada-contoh/98.01",
  title: "Wali Kota Contoh",
  area: "id-98.01",
  stage: "kampanye",
  from: "2025-09-25",
  to: "2025-11-23",
  precision: "day",
  when: "past",
  sources: [],
  mark: "sourced",
  ...over,
});
const ics = (...entries: readonly CalendarEntry[]) => renderCalendarIcs(entries, "2026-11-21", "id");

describe("the calendar file", () => {
  it("holds a stage as whole days, the last one included", () => {
    const lines = ics(entry({})).split("\r\n");
    expect(lines).toContain("DTSTART;VALUE=DATE:20250925");
    expect(lines).toContain("DTEND;VALUE=DATE:20251124");
    expect(lines).toContain("SUMMARY:masa kampanye: Wali Kota Contoh");
  });

  it("leaves out what has no day yet", () => {
    expect(ics(entry({ from: null }), entry({ from: "2029" }))).not.toContain("VEVENT");
  });

  it("escapes and folds so that another program reads the same words, in lines of at most 75 octets", () => {
    const title = `Pemilihan A, B; C ${"é".repeat(60)}🗳`;
    const text = ics(entry({ title }));
    expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent");
    expect(event?.getFirstPropertyValue("summary")).toBe(`masa kampanye: ${title}`);
  });

  it("says where the source of a date is weak", () => {
    expect(ics(entry({ mark: "weak" }))).toContain("DESCRIPTION:");
    expect(ics(entry({}))).not.toContain("DESCRIPTION:");
  });
});
