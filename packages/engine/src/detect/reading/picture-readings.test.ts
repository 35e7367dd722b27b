import { describe, expect, test } from "vitest";
import { act, detectorFor, lines } from "../detect.test-support.ts";

const POSTER = "WIRABRATA KUSUMADJAYA\nCoblos nomor 1";

describe("words read in a picture", () => {
  test("name who stands on a poster, and its campaign's number; whether its call is the owner's is open", () => {
    expect(lines(`post photo seen="${POSTER}" "Semangat pagi"`)).toEqual([
      'mention "Wirabrata Kusumadjaya" t/98/1 probable',
      'mention "nomor 1" t/98/1 probable',
      "campaign-content number t/98/1 probable",
      "campaign-content call t/98/1 unknown",
    ]);
  });

  test("say where they stand: in which picture, and where in its words", () => {
    const poster = act(`post photo seen="${POSTER}"`);
    const [medium] = poster.object.media ?? [];
    const second = { ...poster.object, media: [{ type: "Image" as const, url: "0.jpg" }, medium] };
    const object = { ...second, media: second.media.filter((one) => one !== undefined) };
    const [fact] = detectorFor().detect({ ...poster, object });
    expect(fact?.evidence).toMatchObject({ field: "picture", medium: 1, start: 0, end: 21 });
  });

  test("that were read with little certainty are only something to look at", () => {
    expect(lines(`post photo sure=0.6 seen="${POSTER}"`).every((fact) => fact.endsWith("unknown"))).toBe(
      true,
    );
    expect(lines(`post photo sure=0.6 seen="${POSTER}"`)).not.toEqual([]);
  });

  test("are no words of the owner's: no stance, no appeal, no company", () => {
    const facts = lines('post photo seen="Ayo dukung dan menangkan Wirabrata Kusumadjaya bersama kami!"');
    expect(facts).toEqual([
      'mention "Wirabrata Kusumadjaya" t/98/1 probable',
      "campaign-content call t/98/1 unknown",
    ]);
  });

  test("never confirm an account, since a letter read wrong makes another", () => {
    expect(lines('post photo seen="Ikuti @wirabrata.k"')).toEqual(['mention "@wirabrata.k" t/98/1 probable']);
  });

  test("of nobody say nothing", () => {
    expect(lines('post photo seen="UNDANGAN RAPAT WARGA\n12 Oktober 2030"')).toEqual([]);
  });
});
