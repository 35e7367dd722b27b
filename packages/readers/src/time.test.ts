import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { between, civilToSeconds, isoSecond, isoToSeconds, secondInterval } from "./time.ts";
import { snowflakeSeconds, xTime } from "./x/x-time.ts";

const seconds = fc.integer({ min: 0, max: 4_000_000_000 });

describe("times", () => {
  test("agree with Date", () => {
    fc.assert(
      fc.property(seconds, (second) => {
        const date = new Date(second * 1000);
        expect(isoSecond(second)).toBe(date.toISOString().replace(".000", ""));
        const civil = civilToSeconds(
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
          date.getUTCHours(),
          date.getUTCMinutes(),
          date.getUTCSeconds(),
        );
        expect(civil).toBe(second);
      }),
    );
  });

  test("one second wide; milliseconds are understood; zero and nonsense are no time", () => {
    expect(secondInterval(1_700_000_000)).toEqual({
      from: "2023-11-14T22:13:20Z",
      to: "2023-11-14T22:13:21Z",
      zone: "exact",
    });
    expect(secondInterval(1_700_000_000_123)).toEqual(secondInterval(1_700_000_000));
    for (const none of [undefined, 0, -5, 1, 1e10, Number.NaN]) expect(secondInterval(none)).toBeUndefined();
    expect(between(1_700_000_000, 1_600_000_000)).toBeUndefined();
  });

  test("X's dates", () => {
    expect(xTime("Wed Feb 10 18:00:00 +0000 2021")).toBe(Date.UTC(2021, 1, 10, 18) / 1000);
    expect(xTime("Wed Feb 10 18:00:00 +0700 2021")).toBe(Date.UTC(2021, 1, 10, 11) / 1000);
    expect(xTime("2026-09-05T13:15:00.000Z")).toBe(Date.UTC(2026, 8, 5, 13, 15) / 1000);
    expect(xTime("2013-05-01 12:00:00 +0000")).toBe(Date.UTC(2013, 4, 1, 12) / 1000);
    expect(xTime("Wed Foo 10 18:00:00 +0000 2021")).toBeUndefined();
    expect(xTime("Wed Feb xx 18:00:00 +0000 2021")).toBeUndefined();
    expect(xTime("yesterday")).toBeUndefined();
    expect(isoToSeconds("2021-13-45T99:00:00Z")).toBeUndefined();
  });

  test("the time in the id of a post", () => {
    expect(Math.round(snowflakeSeconds("2094776033080246279") ?? 0)).toBe(
      Date.UTC(2026, 8, 1, 13, 15) / 1000,
    );
    expect(snowflakeSeconds("20")).toBeUndefined();
    expect(snowflakeSeconds("abc")).toBeUndefined();
  });
});
