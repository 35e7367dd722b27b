import type { CalendarEntry } from "@netral/engine/logic";
import { describe, expect, it } from "vitest";
import { calendarId } from "../../messages/calendar-id.ts";
import { icsText } from "./ics-text.ts";

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
const words = { name: "Tahapan", stage: calendarId.stage, today: "2026-11-21" };

describe("the calendar file", () => {
  it("holds a stage as whole days, the last one included", () => {
    const lines = icsText([entry({})], words).split("\r\n");
    expect(lines).toContain("DTSTART;VALUE=DATE:20250925");
    expect(lines).toContain("DTEND;VALUE=DATE:20251124");
    expect(lines).toContain("SUMMARY:Masa kampanye: Wali Kota Contoh");
  });

  it("leaves out what has no day yet", () => {
    expect(icsText([entry({ from: null }), entry({ from: "2029" })], words)).not.toContain("VEVENT");
  });

  it("escapes and folds as RFC 5545 asks", () => {
    const title = `Pemilihan A, B; C ${"é".repeat(60)}`;
    const text = icsText([entry({ title })], words);
    expect(text.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(text.replaceAll("\r\n ", "")).toContain(`A\\, B\\; C ${"é".repeat(60)}`);
  });
});
