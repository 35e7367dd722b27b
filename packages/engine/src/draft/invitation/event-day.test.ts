import { describe, expect, it } from "vitest";
import { eventDays } from "./event-day.ts";

/** From Thursday, 10 October 2024. */
const days = (text: string) => {
  const found = eventDays(text, "2024-10-10");
  return found && (found.from === found.to ? found.from : `${found.from}..${found.to}`);
};

describe("the day of an event in Indonesian wording", () => {
  it.each([
    ["Hari/tanggal: Sabtu, 12 Oktober 2024, pukul 09.00 WIB", "2024-10-12"],
    ["pada tanggal 12/10/2024 jam 9", "2024-10-12"],
    ["Minggu 13 Oktober jam 6 pagi di alun-alun", "2024-10-13"],
    ["12 s.d. 14 November 2024 di hotel", "2024-11-12..2024-11-14"],
    ["tgl 5-7 Nopember", "2024-11-05..2024-11-07"],
    ["Tanggal 3 Januari pukul 10.00", "2025-01-03"],
    ["Kumpul besok jam 7", "2024-10-11"],
    ["lusa sore ya", "2024-10-12"],
    ["Sabtu besok, pukul 09.00", "2024-10-12"],
    ["Sabtu ini di lapangan", "2024-10-12"],
    ["Sabtu depan di lapangan", "2024-10-12..2024-10-19"],
    ["malam ini kita kumpul", "2024-10-10"],
  ])("%s", (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  it("takes the event's date, not the letter's", () => {
    expect(
      days("Kota Contoh, 1 Oktober 2024\nNomor: 005/1/2024\nKami mengundang pada hari Rabu, 16 Oktober 2024"),
    ).toBe("2024-10-16");
  });

  it("finds none where none is said", () => {
    expect(days("Hadirilah acara kami")).toBeUndefined();
    expect(days("Tahun 2024 adalah tahun pemilu")).toBeUndefined();
  });
});
