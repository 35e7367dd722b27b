import { describe, expect, it } from "vitest";
import { formatNumber } from "./format-number.ts";
import { formatDay, formatInterval, formatRegistryDate } from "./format-time.ts";
import { catalogueOf } from "./messages/catalogue-of.ts";

const id = catalogueOf("id");
const en = catalogueOf("en");
const interval = (from: string, to: string, zone: "exact" | "assumed" | "unknown" = "exact") => ({
  from,
  to,
  zone,
});

describe("dates in words", () => {
  it("shows a time stamp with its clock time in the zone of the area", () => {
    const stamp = interval("2024-09-21T17:30:00Z", "2024-09-21T17:30:01Z");
    expect(formatInterval(stamp, id)).toBe("22 September 2024 pukul 00.30 WIB");
    expect(formatInterval(stamp, en, "WIT")).toBe("22 September 2024, 02:30 WIT");
  });

  it("says a day as a day, a month as its days, and nothing where nothing is known", () => {
    expect(formatInterval(interval("2019-03-11T17:00:00Z", "2019-03-12T17:00:00Z"), id)).toBe(
      "12 Maret 2019",
    );
    expect(formatInterval(interval("2019-02-28T17:00:00Z", "2019-03-31T17:00:00Z"), id)).toBe(
      "antara 1 Maret 2019 dan 31 Maret 2019",
    );
    expect(formatInterval(undefined, id)).toBe("waktu tidak tercatat di ekspor");
  });

  it("claims no clock time where the zone is not known", () => {
    expect(formatInterval(interval("2024-09-22T03:00:00Z", "2024-09-22T03:00:01Z", "unknown"), id)).toBe(
      "22 September 2024",
    );
  });

  it.each([
    ["2024", "2024"],
    ["2024-09", "September 2024"],
    ["2024-09-22", "22 September 2024"],
    ["2024-09-22T14:00+07:00", "22 September 2024"],
  ])("writes the registry date %s as %s", (date, said) => {
    expect(formatRegistryDate(date, id)).toBe(said);
  });

  it("moves an instant to the day it was there", () => {
    expect(formatDay("2024-12-31T18:00:00Z", en)).toBe("1 January 2025");
  });

  it("groups thousands as the language does", () => {
    expect([formatNumber(1557, id), formatNumber(1557, en), formatNumber(12, id)]).toEqual([
      "1.557",
      "1,557",
      "12",
    ]);
  });
});
