import fc from "fast-check";
import { expect, test } from "vitest";
import { act, detectorFor, line } from "./detect.test-support.ts";

const SHORTHANDS = [
  'post "Ayo pilih Wira-Lestari!"',
  "like to=@wira.lestari",
  'post "selamat pagi"',
  'bio "Kader Partai Mawar Merah"',
  'post photo "Foto tahun 2019 bersama Wirabrata Kusumadjaya"',
  'post "Lanjutkan!"',
  'post "coblos nomor 1"',
];

test("acts that concern nobody share one frozen empty list", () => {
  const detector = detectorFor();
  const first = detector.detect(act('post "selamat pagi"'));
  expect(first).toBe(detector.detect(act("like to=@teman")));
  expect(Object.isFrozen(first)).toBe(true);
});

test("what was seen before makes no difference", () => {
  const alone = new Map(SHORTHANDS.map((one) => [one, detectorFor().detect(act(one)).map(line)]));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SHORTHANDS), { maxLength: 12 }), (order) => {
      const detector = detectorFor();
      for (const one of order) expect(detector.detect(act(one)).map(line)).toEqual(alone.get(one));
    }),
    { numRuns: 30 },
  );
});

test("spans lie in the text and facts name subjects of the registry", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          "Wira-Lestari",
          "ayo pilih",
          "PMM",
          "kader",
          "nomor 2",
          "coblos",
          "Surti",
          "di Kenanga",
          "😀",
          "!",
          "2019",
          "foto",
        ),
        { maxLength: 9 },
      ),
      (parts) => {
        const text = parts.join(" ");
        for (const fact of detectorFor().detect(act(`post photo "${text}"`))) {
          const { field, start = 0, end = 0 } = fact.evidence;
          if (field === "text") expect(text.slice(start, end).length).toBe(end - start);
          if (fact.subject !== undefined) expect(fact.subject).toMatch(/^(?:t|org)\//);
        }
      },
    ),
  );
});
