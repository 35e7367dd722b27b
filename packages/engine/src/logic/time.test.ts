import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALWAYS, daysFromCivil, instantMs, instantText, spanOf } from "./time.ts";

describe("instantMs", () => {
  it("agrees with Date.parse on every second of four centuries", () => {
    const seconds = fc.integer({ min: Date.UTC(1800, 0, 1) / 1000, max: Date.UTC(2200, 0, 1) / 1000 });
    fc.assert(
      fc.property(seconds, (s) => {
        const text = instantText(s * 1000);
        expect(text).toHaveLength(20);
        expect(instantMs(text)).toBe(s * 1000);
      }),
    );
  });

  it("reads offsets and fractions, and says NaN for what is no instant", () => {
    expect(instantMs("2024-09-22T14:00+07:00")).toBe(Date.UTC(2024, 8, 22, 7));
    expect(instantMs("2024-09-22T07:00:00.250Z")).toBe(Date.UTC(2024, 8, 22, 7) + 250);
    for (const bad of [
      "",
      "kemarin",
      "2024-13-01T00:00:00Z",
      "2024-01-01T25:00:00Z",
      "2024-01-0aT00:00:00Z",
    ]) {
      expect(instantMs(bad)).toBeNaN();
    }
  });
});

describe("daysFromCivil", () => {
  it("counts leap days", () => {
    expect(daysFromCivil(1970, 1, 1)).toBe(0);
    expect(daysFromCivil(2024, 3, 1) - daysFromCivil(2024, 2, 28)).toBe(2);
  });
});

describe("spanOf", () => {
  it("is always when the export gives no time", () => {
    expect(spanOf(undefined)).toBe(ALWAYS);
  });

  it("opens the side that cannot be read", () => {
    expect(spanOf({ from: "?", to: "2024-01-01T00:00:00Z", zone: "exact" })).toEqual({
      from: Number.NEGATIVE_INFINITY,
      to: Date.UTC(2024, 0, 1),
    });
  });
});
