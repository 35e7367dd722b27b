import { instantText, spanOf } from "@netral/engine/logic";
import fc from "fast-check";
import { expect, test } from "vitest";
import { captionDates } from "./caption-date.ts";

const POSTED = spanOf({ from: "2024-10-15T03:00:00Z", to: "2024-10-15T03:00:01Z", zone: "exact" });

/** First and last local day (UTC+9 to UTC+7) that a caption's dates may mean. */
function dates(text: string): string[] {
  return captionDates(text, POSTED).map(({ from, to, cued }) => {
    const first = instantText(from + 9 * 3_600_000).slice(0, 10);
    const last = instantText(to + 7 * 3_600_000 - 1).slice(0, 10);
    return `${first}..${last}${cued ? " cued" : ""}`;
  });
}

test.each([
  ["12 Maret 2019", ["2019-03-12..2019-03-12"]],
  ["12 Maret '19", ["2019-03-12..2019-03-12"]],
  ["12 mar 2019", ["2019-03-12..2019-03-12"]],
  ["12/03/2019", ["2019-03-12..2019-03-12"]],
  ["12-03-19", ["2019-03-12..2019-03-12"]],
  ["2019-03-12", ["2019-03-12..2019-03-12"]],
  ["Bandung, 5 Agustus 2017", ["2017-08-05..2017-08-05"]],
  ["kenangan Maret 2017", ["2017-03-01..2017-03-31 cued"]],
  ["foto tahun 2019", ["2019-01-01..2019-12-31 cued"]],
  ["throwback 2018", ["2018-01-01..2018-12-31 cued"]],
  ["#tbt 2018", ["2018-01-01..2018-12-31 cued"]],
  ["Foto ini diambil 2 Mei 2023.", ["2023-05-02..2023-05-02 cued"]],
  ["taken in May 2019", ["2019-05-01..2019-05-31 cued"]],
  ["tahun lalu", ["2023-01-01..2023-12-31"]],
  ["dua tahun yang lalu", ["2022-01-01..2022-12-31"]],
  ["bulan lalu", ["2024-09-01..2024-09-30"]],
  ["Pilkada 2024", []],
  ["Pemilu tahun 2024", []],
  ["Rp 12.500.000 untuk 2019 orang", []],
  ["31/02/2019", []],
  ["45 Maret 2019", []],
  ["0812-3456-7890", []],
])("%s", (text, expected) => {
  expect(dates(text)).toEqual(expected);
});

test("a day written in any of the usual ways is that day", () => {
  const day = fc.date({ min: new Date("2005-01-01"), max: new Date("2024-10-01"), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom("long", "slash", "iso"), (date, style) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = iso.split("-");
      const long = date.toLocaleDateString("id-ID", {
        day: "numeric",
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      });
      const text = style === "iso" ? iso : style === "slash" ? `${dayOfMonth}/${month}/${year}` : long;
      expect(dates(text)).toEqual([`${iso}..${iso}`]);
    }),
  );
});
