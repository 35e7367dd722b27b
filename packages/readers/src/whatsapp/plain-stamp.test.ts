import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlainStamp } from "./plain-stamp.ts";
import { readAnyStamp } from "./stamp.ts";

test("the two usual ways", () => {
  expect(readPlainStamp("21/07/2026 03.15 - Dewi: pagi")).toMatchObject({
    date: [21, 7, 2026],
    hour: 3,
    dotTime: true,
    second: undefined,
    style: "dash",
    rest: "Dewi: pagi",
  });
  expect(readPlainStamp("[7/21/26, 3:15:42\u202fPM] Dewi: pagi")).toMatchObject({
    date: [7, 21, 26],
    shortYear: true,
    hour: 15,
    second: 42,
    style: "bracket",
    rest: "Dewi: pagi",
  });
});

test("says what the pattern for all ways says, or nothing", () => {
  const number = fc.oneof(
    fc.integer({ min: 0, max: 2100 }).map(String),
    fc.integer({ min: 0, max: 60 }).map((value) => String(value).padStart(2, "0")),
  );
  const line = fc
    .tuple(
      fc.constantFrom("", "[", "\u200e[", " "),
      number,
      fc.constantFrom("/", ".", "-", " "),
      number,
      fc.constantFrom("/", ".", "-"),
      number,
      fc.constantFrom(" ", ", ", ".", ",  ", " pukul "),
      number,
      fc.constantFrom(":", "."),
      number,
      fc.constantFrom("", ":07", ".59", ":7", ":61"),
      fc.constantFrom("", " AM", "\u202fPM", " pm", " a.m.", "PM", " pma"),
      fc.constantFrom("] ", "]", " - ", ": ", "- ", " -", "]\u200e"),
      fc.constantFrom("Dewi: pagi", " Dewi: pagi", "", "-", "\u200eDewi"),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(line, (text) => {
      const plain = readPlainStamp(text);
      if (plain !== undefined) expect(readAnyStamp(text)).toEqual(plain);
    }),
    { numRuns: 2000 },
  );
});
