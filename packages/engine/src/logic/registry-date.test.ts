import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  datePrecision,
  eventMoment,
  windowEnd,
  windowStart,
  yearBefore,
  type Zone,
} from "./registry-date.ts";

const utc = (text: string) => Date.parse(text);

describe("datePrecision", () => {
  it.each([
    ["2024", "year"],
    ["2024-09", "month"],
    ["2024-09-22", "day"],
    ["2024-09-22T14:00+07:00", "instant"],
    ["2024-09-22T07:00:00Z", "instant"],
    ["2024-02-29", "day"],
    ["2023-02-29", undefined],
    ["2024-13", undefined],
    ["2024-00-10", undefined],
    ["2024-09-00", undefined],
    ["22-09-2024", undefined],
    ["2024-09-22T14:00", undefined],
    [null, undefined],
  ])("%s is %s", (date, precision) => {
    expect(datePrecision(date)).toBe(precision);
  });
});

describe("a day", () => {
  it("opens and closes at local midnight", () => {
    expect(windowStart("2024-09-25", "WIB")).toEqual({
      lo: utc("2024-09-24T17:00Z"),
      hi: utc("2024-09-24T17:00Z"),
    });
    expect(windowEnd("2024-11-23", "WIT")).toEqual({
      lo: utc("2024-11-23T15:00Z"),
      hi: utc("2024-11-23T15:00Z"),
    });
  });
  it("lets an event happen anywhere in it", () => {
    expect(eventMoment("2024-09-22", "WITA")).toEqual({
      lo: utc("2024-09-21T16:00Z"),
      hi: utc("2024-09-22T16:00Z"),
    });
  });
  it("of an unknown zone begins between the midnights of WIT and WIB", () => {
    expect(windowStart("2024-09-25", "unknown")).toEqual({
      lo: utc("2024-09-24T15:00Z"),
      hi: utc("2024-09-24T17:00Z"),
    });
  });
});

it("a month lets a window open and close on any of its days", () => {
  expect(windowStart("2024-09", "WIB")).toEqual({
    lo: utc("2024-08-31T17:00Z"),
    hi: utc("2024-09-29T17:00Z"),
  });
  expect(windowEnd("2024-09", "WIB")).toEqual({ lo: utc("2024-09-01T17:00Z"), hi: utc("2024-09-30T17:00Z") });
});

it("an hour is exact, whatever the zone", () => {
  const exact = { lo: utc("2024-09-22T07:00Z"), hi: utc("2024-09-22T07:00Z") };
  for (const moment of [eventMoment, windowStart, windowEnd]) {
    expect(moment("2024-09-22T14:00+07:00", "unknown")).toEqual(exact);
  }
});

it("null and nonsense have no moment", () => {
  for (const moment of [eventMoment, windowStart, windowEnd]) {
    expect(moment(null, "WIB")).toBeUndefined();
    expect(moment("kemarin", "WIB")).toBeUndefined();
  }
});

it("a coarser date never says more than a finer one", () => {
  const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom<Zone>("WIB", "WITA", "WIT", "unknown"), (date, zone) => {
      const text = date.toISOString().slice(0, 10);
      for (const moment of [eventMoment, windowStart, windowEnd]) {
        const fine = moment(text, zone);
        for (const coarse of [moment(text.slice(0, 7), zone), moment(text.slice(0, 4), zone)]) {
          expect(coarse?.lo).toBeLessThanOrEqual(fine?.lo ?? 0);
          expect(coarse?.hi).toBeGreaterThanOrEqual(fine?.hi ?? 0);
        }
      }
    }),
  );
});

it("a year earlier keeps the precision", () => {
  expect(["2024", "2024-05", "2024-02-29", "2024-09-22T14:00+07:00", null].map(yearBefore)).toEqual([
    "2023",
    "2023-05",
    "2023-02-28",
    "2023-09-22",
    null,
  ]);
});
