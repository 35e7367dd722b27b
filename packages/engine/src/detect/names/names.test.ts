import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectorFor, detectorWith, lines, TABLES } from "../detect.test-support.ts";

/** Labels that must never count by themselves. */
const WEAK = ["Lanjutkan", "ASRI", "Niken", "Wirabrata", "Surti", "PMM", "2", "nomor 2"];
const SENTENCES = [
  "{}",
  "Hari ini {} sekali",
  "Pak {} datang",
  "aku suka {}!",
  "{} ya rabbal alamin",
  "foto {}",
  "#{}",
];

describe("weak labels never count alone", () => {
  for (const weak of WEAK) {
    for (const sentence of SENTENCES) {
      const text = sentence.replace("{}", weak);
      test.each(["2019-01-01", "2030-07-01", "2030-10-15"])(`${text} @%s`, (day) => {
        expect(lines(`post @${day} photo "${text}"`)).toEqual([]);
      });
    }
  }
});

describe("a first name in a national race", () => {
  test.each([
    "Arjunadi capres kita",
    "debat tadi Arjunadi tenang sekali",
    "Arjunadi dan Niken sama-sama dari sini",
    "#arjunadiunggul",
    "#SahabatArjunadi",
    "#bersamaarjunadiuntukindonesia",
    "semua dukung Niken",
  ])("counts with a sign of the race: %s", (text) => {
    expect(lines(`post "${text}"`, "names").some((line) => line.endsWith("t/nas/1 probable"))).toBe(true);
  });
  test.each([
    "Arjunadi makan siang",
    "Pak Arjunadi sudah pulang",
    "#arjunadiwedding",
    "#arjunadisayangbunda",
    "dukung tim basket, salam untuk Niken",
    "#nikenjuaramenyanyi",
    "semua dukung niken",
  ])("never counts by itself: %s", (text) => {
    expect(lines(`post "${text}"`, "names")).toEqual([]);
  });
  test("never counts outside its time", () => {
    expect(lines('post @2019-01-01 "debat tadi Arjunadi tenang sekali"', "names")).toEqual([]);
  });
});

test("two namesakes who fit equally are both unknown", () => {
  const anywhere = detectorFor({});
  expect(
    lines('post "calon Danurejo Wicaksana di Kota Kenanga dan Kabupaten Melati"', "names", anywhere),
  ).toEqual([
    'mention "Danurejo Wicaksana" t/98.71/1 unknown',
    'mention "Danurejo Wicaksana" t/97.01/3 unknown',
  ]);
});

test.each([
  ["the title", 'post "calon bupati Danurejo Wicaksana di Kota Kenanga dan Kabupaten Melati"', "t/97.01/3"],
  [
    "the running mate",
    'post "Danurejo Wicaksana dan Mirasari Kencana di Kabupaten Melati dan Kota Kenanga"',
    "t/98.71/1",
  ],
  ["the area in the text", 'post "Danurejo Wicaksana di Kabupaten Melati"', "t/97.01/3"],
])("%s settles which namesake is meant", (_, shorthand, subject) => {
  const mentions = lines(shorthand, "names", detectorFor({})).filter((one) => one.includes("Danurejo"));
  expect(mentions).toEqual([`mention "Danurejo Wicaksana" ${subject} probable`]);
});

test("a mocking nickname is recognised but not repeated", () => {
  const silent = detectorWith({
    labels: [
      {
        id: "l/ejekan",
        of: "p/wira",
        text: "Si Bayang Senja",
        kind: "nickname",
        match: "phrase",
        ambiguity: "low",
        needs: [],
        grade: "unofficial",
        silent: true,
        sources: ["rekaan"],
      },
    ],
  });
  expect(lines('post "dasar si bayang senja"', "names", silent)).toEqual([
    'mention "Wirabrata Kusumadjaya" t/98/1 probable',
  ]);
});

test("a label of the worst-alias list needs company whatever its own grade says", () => {
  const labels = TABLES.labels.map((label) =>
    label.id === "l/slogan" ? { ...label, text: "Kenanga Baru" } : label,
  );
  const aliases = [{ alias: "Kenanga Baru", rules: ["A"], hits: 9 }] as const;
  const measured = detectorWith({
    labels,
    ambiguity: { aliases, commonNames: [], sharedNames: [], sources: ["rekaan"] },
  });
  expect(lines('post "Kenanga Baru!"', undefined, detectorWith({ labels }))).not.toEqual([]);
  expect(lines('post "Kenanga Baru!"', undefined, measured)).toEqual([]);
});

test("words that name nobody add no mention", () => {
  const word = fc.stringMatching(/^[bcdfghjk][aiueo][lmnpqrs][aiueo]$/);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), fc.array(word, { maxLength: 8 }), (before, after) => {
      const text = `${before.join(" ")}, Wirabrata Kusumadjaya, ${after.join(" ")}`;
      expect(lines(`post "${text}"`, "names")).toEqual(['mention "Wirabrata Kusumadjaya" t/98/1 probable']);
      expect(lines(`post "${before.join(" ")} ${after.join(" ")}"`)).toEqual([]);
    }),
  );
});
