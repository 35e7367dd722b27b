import { describe, expect, test } from "vitest";
import { readDocument } from "../index.ts";

const calendarOf = (lines: readonly string[]) =>
  new TextEncoder().encode(["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n"));
const eventOf = (...lines: readonly string[]) =>
  calendarOf(["BEGIN:VEVENT", "UID:uji-1", ...lines, "END:VEVENT"]);

async function read(bytes: Uint8Array) {
  const outcome = await readDocument({ name: "undangan.ics", bytes });
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code }) => code).join());
  return outcome.value;
}

async function refusal(bytes: Uint8Array): Promise<readonly string[]> {
  const outcome = await readDocument({ name: "undangan.ics", bytes });
  return outcome.ok ? [] : outcome.issues.map(({ code }) => code);
}

describe("when an event takes place", () => {
  const JAKARTA_ZONE = [
    "BEGIN:VTIMEZONE",
    "TZID:Waktu Kantor",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0800",
    "TZOFFSETTO:+0800",
    "END:STANDARD",
    "END:VTIMEZONE",
  ];

  test.each([
    ["in UTC", "DTSTART:20301012T120000Z", "2030-10-12T12:00:00Z", "exact"],
    ["without a zone, by Jakarta's clock", "DTSTART:20301012T190000", "2030-10-12T12:00:00Z", "assumed"],
    ["by a zone named only", "DTSTART;TZID=Asia/Jayapura:20301012T210000", "2030-10-12T12:00:00Z", "exact"],
    [
      "as Microsoft names Jakarta's",
      "DTSTART;TZID=SE Asia Standard Time:20301012T190000",
      "2030-10-12T12:00:00Z",
      "exact",
    ],
    ["as Indonesians name it", "DTSTART;TZID=WITA:20301012T200000", "2030-10-12T12:00:00Z", "exact"],
    ["with summer time", "DTSTART;TZID=Europe/Amsterdam:20300712T140000", "2030-07-12T12:00:00Z", "exact"],
  ])("%s", async (_, line, from, zone) => {
    expect((await read(eventOf("SUMMARY:Temu warga", line))).event?.start).toMatchObject({ from, zone });
  });

  test("by a zone the file defines, whatever its name", async () => {
    const file = calendarOf([
      ...JAKARTA_ZONE,
      "BEGIN:VEVENT",
      "SUMMARY:Temu warga",
      "DTSTART;TZID=Waktu Kantor:20301012T200000",
      "DURATION:PT2H",
      "END:VEVENT",
    ]);
    expect((await read(file)).event).toEqual({
      title: "Temu warga",
      start: { from: "2030-10-12T12:00:00Z", to: "2030-10-12T12:00:01Z", zone: "exact" },
      end: "2030-10-12T14:00:00Z",
    });
  });

  test("in a zone nobody knows: anywhere between WIT's and WIB's clock, and that is said", async () => {
    const { event, unread } = await read(
      eventOf("SUMMARY:Temu warga", "DTSTART;TZID=Antah Berantah:20301012T200000"),
    );
    expect(event?.start).toEqual({
      from: "2030-10-12T11:00:00Z",
      to: "2030-10-12T13:00:01Z",
      zone: "unknown",
    });
    expect(unread?.map(({ code }) => code)).toEqual(["document/calendar-zone-unknown"]);
  });

  test("on a whole day: Jakarta's day", async () => {
    const { event } = await read(eventOf("SUMMARY:Gotong royong", "DTSTART;VALUE=DATE:20301012"));
    expect(event?.start).toEqual({
      from: "2030-10-11T17:00:00Z",
      to: "2030-10-12T17:00:00Z",
      zone: "assumed",
    });
  });

  test("a zone whose clocks change every second is left to its name", async () => {
    const file = calendarOf([
      ...JAKARTA_ZONE.slice(0, 4),
      "RRULE:FREQ=SECONDLY",
      ...JAKARTA_ZONE.slice(4),
      "BEGIN:VEVENT",
      "SUMMARY:Temu warga",
      "DTSTART;TZID=Waktu Kantor:20301012T200000",
      "END:VEVENT",
    ]);
    expect((await read(file)).event?.start?.zone).toBe("unknown");
  });
});

describe("what an event says", () => {
  test("host, place and words; HTML of a mail program is taken off", async () => {
    const { event, text, kind } = await read(
      eventOf(
        "SUMMARY:Silaturahmi\\, doa bersama",
        "DTSTART:20301012T120000Z",
        "LOCATION:Balai Desa Sukamaju",
        "ORGANIZER;CN=Karang Taruna:mailto:karang@contoh.id",
        "DESCRIPTION:<p>Baju putih &amp; sopan</p><b>Bawa keluarga</b>",
      ),
    );
    expect(kind).toBe("calendar");
    expect(event).toMatchObject({ place: "Balai Desa Sukamaju", organizer: "Karang Taruna" });
    expect(text).toBe(
      "Silaturahmi, doa bersama\nBalai Desa Sukamaju\nKarang Taruna\nBaju putih & sopan\nBawa keluarga",
    );
  });

  test("the address stands for a host without a name; a bare day for a whole one", async () => {
    const { event } = await read(eventOf("SUMMARY:X", "DTSTART:20301012", "ORGANIZER:mailto:a@contoh.id"));
    expect(event?.organizer).toBe("a@contoh.id");
    expect(event?.start?.from).toBe("2030-10-11T17:00:00Z");
  });

  test("that it was called off, or comes again", async () => {
    expect(
      (await read(eventOf("SUMMARY:X", "STATUS:CANCELLED", "DTSTART:20301012T120000Z"))).event,
    ).toMatchObject({ cancelled: true });
    const weekly = await read(eventOf("SUMMARY:X", "RRULE:FREQ=WEEKLY", "DTSTART:20301012T120000Z"));
    expect(weekly.event).toMatchObject({ repeats: true, start: { from: "2030-10-12T12:00:00Z" } });
    const gone = calendarOf(["METHOD:CANCEL", "BEGIN:VEVENT", "SUMMARY:X", "END:VEVENT"]);
    expect((await read(gone)).event).toEqual({ title: "X", cancelled: true });
  });

  test("of several events the first that still takes place; the words of all", async () => {
    const { event, text, unread } = await read(
      calendarOf(
        [
          ["Ketiga", "20301014T120000Z", "CONFIRMED"],
          ["Batal", "20301012T120000Z", "CANCELLED"],
          ["Kedua", "20301013T120000Z", "TENTATIVE"],
        ].flatMap(([title, start, status]) => [
          "BEGIN:VEVENT",
          `SUMMARY:${title}`,
          `DTSTART:${start}`,
          `STATUS:${status}`,
          "END:VEVENT",
        ]),
      ),
    );
    expect(event?.title).toBe("Kedua");
    expect(text).toBe("Kedua\n\nKetiga\n\nBatal");
    expect(unread?.map(({ code }) => code)).toEqual(["document/calendar-several-events"]);
  });
});

describe("a calendar file that cannot be read", () => {
  test("cut off, garbled, or without an event", async () => {
    const whole = eventOf("SUMMARY:X", "DTSTART:20301012T120000Z");
    expect(await refusal(whole.subarray(0, 80))).toEqual(["document/calendar-damaged"]);
    expect(await refusal(calendarOf(["BEGIN:VEVENT", "tanpa titik dua", "END:VEVENT"]))).toEqual([
      "document/calendar-damaged",
    ]);
    expect(await refusal(calendarOf(["PRODID:kosong"]))).toEqual(["document/calendar-no-event"]);
  });

  test("a start that is no time leaves the event without one, and that is said", async () => {
    const { event, unread } = await read(eventOf("SUMMARY:X", "DTSTART:besok malam"));
    expect(event).toEqual({ title: "X" });
    expect(unread?.map(({ code }) => code)).toEqual(["document/calendar-no-time"]);
  });
});
