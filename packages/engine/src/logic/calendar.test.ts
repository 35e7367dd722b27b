import { describe, expect, it } from "vitest";
import { calendarFor, calendarToday } from "./calendar.ts";
import { TEST_REGISTRY } from "./registry.test-support.ts";
import { indexRegistry } from "./registry-index.ts";

const index = indexRegistry(TEST_REGISTRY);
const short = (area: string | undefined, today: string) =>
  calendarFor(index, area, today).map(({ title, stage, from, when }) =>
    [title, stage, from, when].join(" | "),
  );

describe("calendarFor", () => {
  it("holds the contests of the regency, its province and its district, in order", () => {
    expect(short("98.01", "2030-10-01")).toEqual([
      "Anggota DPR Nusa Contoh I | pemungutan | 2029-02-14 | past",
      "Bupati Melati | penetapan | 2030-09-22 | past",
      "Gubernur Nusa Contoh | penetapan | 2030-09-22 | past",
      "Bupati Melati | kampanye | 2030-09-25 | now",
      "Gubernur Nusa Contoh | kampanye | 2030-09-25 | now",
      "Bupati Melati | pemungutan | 2030-11-27 | next",
      "Gubernur Nusa Contoh | pemungutan | 2030-11-27 | next",
      "Pemilu 2034 | pemungutan |  | unknown",
    ]);
  });

  it("without an area shows the common dates of national elections", () => {
    expect(new Set(calendarFor(index, undefined, "2030-01-01").map(({ title }) => title))).toEqual(
      new Set(["DPR 2029", "Pilkada 2030", "Pemilu 2034"]),
    );
  });

  it("an area the registry does not have gets the common dates", () => {
    expect(short("55", "2030-01-01")).toEqual(short(undefined, "2030-01-01"));
  });

  it("carries bounds and the mark of weak sources", () => {
    const entries = calendarFor(index, "98", "2030-01-01");
    expect(entries.find(({ stage }) => stage === "kampanye")?.mark).toBe("weak");
    expect(entries.find(({ when }) => when === "unknown")).toMatchObject({
      precision: "unknown",
      notBefore: "2034",
    });
  });
});

describe("calendarToday", () => {
  it("tells today, what comes next and what is not known", () => {
    const today = calendarToday(calendarFor(index, "98", "2030-09-24"));
    expect(today.now).toEqual([]);
    expect(today.next.map(({ stage }) => stage)).toEqual(["kampanye"]);
    expect(today.unknown.map(({ election }) => election)).toEqual(["nasional-2034"]);
  });

  it("a date that was never found of a contest that is over is not something to come", () => {
    const { elections, ...rest } = TEST_REGISTRY;
    const gap = { stage: "hasil" as const, from: null, sources: ["uji"] };
    const withGap = elections.map((e) =>
      e.id === "pilkada-2030" ? { ...e, stages: [...e.stages, gap] } : e,
    );
    const calendar = (today: string) =>
      calendarToday(calendarFor(indexRegistry({ ...rest, elections: withGap }), "98", today)).unknown;
    expect(calendar("2030-10-01").map(({ stage }) => stage)).toContain("hasil");
    expect(calendar("2031-06-01").map(({ stage }) => stage)).toEqual(["pemungutan"]);
  });

  it("the last day of a stage still counts", () => {
    expect(calendarToday(calendarFor(index, "98", "2030-11-23")).now.map(({ stage }) => stage)).toEqual([
      "kampanye",
    ]);
    expect(calendarToday(calendarFor(index, "98", "2030-11-24")).now).toEqual([]);
  });
});
