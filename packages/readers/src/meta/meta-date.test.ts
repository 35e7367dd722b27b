import { expect, test } from "vitest";
import { metaDate } from "./meta-date.ts";

const utc = (text: string): number => Date.parse(text) / 1000;

test.each([
  ["Aug 09, 2026 9:49 am", "2026-08-09T09:49:00Z", 60],
  ["Sep 8, 2016, 4:36 PM", "2016-09-08T16:36:00Z", 60],
  ["Jun 04, 2025 6:46:10\u202fpm", "2025-06-04T18:46:10Z", 1],
  ["12 Oktober 2024 pukul 10.04.05 WIB", "2024-10-12T10:04:05Z", 1],
  ["Dec 31, 2024 12:05 am", "2024-12-31T00:05:00Z", 60],
  ["9 Agustus 2026 09.49", "2026-08-09T09:49:00Z", 60],
  ["Mei 02, 2026 21:05:07", "2026-05-02T21:05:07Z", 1],
  ["2 Okt 2026 pukul 21.05", "2026-10-02T21:05:00Z", 60],
])("%s", (text, iso, width) => {
  expect(metaDate(text)).toEqual({ seconds: utc(iso), width });
});

test.each([
  "",
  "Sep 2026",
  "Surya 12, 2026 9:49 am",
  "Aug 09, 2026 13:49 am",
  "see you Aug 09, 2026 9:49 am",
])("%j is no date", (text) => expect(metaDate(text)).toBeUndefined());
