import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { type RecogniseText, readDocument } from "../index.ts";
import { nodeRecogniser } from "../node/index.ts";
import { type ExifTags, withExif } from "./with-exif.test-support.ts";

const poster = new Uint8Array(readFileSync(new URL("poster.jpg", import.meta.url)));

async function read(bytes: Uint8Array, recognise?: RecogniseText) {
  const outcome = await readDocument({ name: "foto.jpg", bytes }, recognise && { recognise });
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code }) => code).join());
  return outcome.value;
}
const unreadOf = async (recognise?: RecogniseText) =>
  (await read(poster, recognise)).unread?.map(({ code }) => code);

describe("when a photo was taken", () => {
  const takenOf = async (tags: ExifTags) => (await read(withExif(poster, tags))).taken;

  test("with the camera's offset it is exact", async () => {
    expect(await takenOf({ original: "2019:03:12 09:30:00", offset: "+07:00" })).toEqual({
      from: "2019-03-12T02:30:00Z",
      to: "2019-03-12T02:30:01Z",
      zone: "exact",
    });
  });

  test("without one anywhere between WIT's and WIB's clock", async () => {
    expect(await takenOf({ original: "2019:03:12 09:30:00" })).toEqual({
      from: "2019-03-12T00:30:00Z",
      to: "2019-03-12T02:30:01Z",
      zone: "assumed",
    });
  });

  test.each<[string, ExifTags]>([
    ["a scanned print: the day of the scan", { digitized: "2019:03:12 09:30:00" }],
    ["a clock that was never set", { original: "2015:01:01 00:00:42" }],
    ["a clock of before digital cameras", { original: "1980:05:01 10:00:00" }],
    ["no day of any calendar", { original: "2019:02:31 10:00:00" }],
    ["zeros", { original: "0000:00:00 00:00:00" }],
    ["blanks", { original: "    :  :     :  :  " }],
  ])("says nothing: %s", async (_, tags) => {
    expect(await takenOf(tags)).toBeUndefined();
  });

  test("where it was taken is never read", async () => {
    const found = await read(withExif(poster, { original: "2019:03:12 09:30:00", latitude: 6 }));
    expect(Object.keys(found).sort()).toEqual(["kind", "taken", "text", "unread"]);
    expect(JSON.stringify(found.taken)).not.toMatch(/latitude|gps/i);
  });
});

describe("the words in a picture", () => {
  test("are left alone, and that is said, where nobody asked", async () => {
    expect(await unreadOf()).toEqual(["document/picture-not-asked"]);
  });

  test("that are too unsure, or none, are not passed on", async () => {
    expect(await unreadOf(async () => ({ text: "Wm 1", confidence: 0.3 }))).toEqual([
      "document/picture-not-read",
    ]);
    expect(await unreadOf(async () => ({ text: " ", confidence: 0 }))).toEqual(["document/picture-no-words"]);
  });

  test("a recogniser that breaks down is an issue, not an exception", async () => {
    expect(await unreadOf(async () => Promise.reject(new Error("abort")))).toEqual([
      "document/recogniser-failed",
    ]);
  });
});

describe("the recogniser of this machine", () => {
  const recogniser = nodeRecogniser();
  afterAll(recogniser.close);

  test("reads a poster", async () => {
    const { text, confidence } = await read(poster, recogniser.recognise);
    expect(text.split("\n")).toEqual([
      "PARTAI MAWAR MERAH",
      "Coblos nomor 2",
      "Wirabrata Kencana, 12 Oktober 2030",
    ]);
    expect(confidence).toBeGreaterThan(0.8);
  });

  test("survives a picture that cannot be decoded, and reads the next", async () => {
    const broken = poster.slice(0, 700);
    const outcome = await readDocument({ name: "rusak.jpg", bytes: broken }, recogniser);
    expect(outcome.ok && outcome.value.text).toBe("");
    expect((await read(poster, recogniser.recognise)).text).toContain("Coblos nomor 2");
  });
});
