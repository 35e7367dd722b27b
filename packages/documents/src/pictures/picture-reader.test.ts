import { readFileSync } from "node:fs";
import type { Activity } from "@netral/engine/model";
import { describe, expect, test } from "vitest";
import { withExif } from "../image/with-exif.test-support.ts";
import { createPictureReader, type PictureReaderOptions } from "./picture-reader.ts";

const poster = new Uint8Array(readFileSync(new URL("../image/poster.jpg", import.meta.url)));

function post(urls: readonly string[], over: Partial<Activity> = {}): Activity {
  return {
    id: "a1",
    type: "Create",
    platform: "instagram",
    kind: "post",
    object: { type: "Image", media: urls.map((url) => ({ type: "Image" as const, url })) },
    audience: "unknown",
    source: { file: "posts_1.json", pointer: "/0" },
    ...over,
  };
}

function readerOf(over: Partial<PictureReaderOptions> = {}) {
  const opened: string[] = [];
  const reader = createPictureReader({
    open: async (url) => {
      opened.push(url);
      if (url === "hilang.jpg") return undefined;
      if (url === "rusak.jpg") return poster.slice(0, 20);
      return withExif(poster, { original: "2019:03:12 09:30:00", offset: "+07:00" });
    },
    recognise: async () => ({ text: "Coblos nomor 2", confidence: 0.9 }),
    ...over,
  });
  return { ...reader, opened };
}

describe("the pictures of the owner's own posts", () => {
  test("gain their words and the day they were taken; what could not be read is counted", async () => {
    const { read, coverage } = readerOf();
    const [activity] = await read([post(["1.jpg", "hilang.jpg", "rusak.jpg"])]);
    expect(activity?.object.media).toEqual([
      {
        type: "Image",
        url: "1.jpg",
        text: "Coblos nomor 2",
        confidence: 0.9,
        taken: { from: "2019-03-12T02:30:00Z", to: "2019-03-12T02:30:01Z", zone: "exact" },
      },
      { type: "Image", url: "hilang.jpg" },
      { type: "Image", url: "rusak.jpg" },
    ]);
    expect(coverage()).toEqual({ read: 1, wordless: 0, unreadable: 1, missing: 1 });
  });

  test("without words keep their day", async () => {
    const { read, coverage } = readerOf({ recognise: async () => ({ text: "", confidence: 0 }) });
    const [activity] = await read([post(["1.jpg"])]);
    expect(Object.keys(activity?.object.media?.[0] ?? {})).toEqual(["type", "url", "taken"]);
    expect(coverage()).toMatchObject({ read: 0, wordless: 1 });
  });

  test("are the only ones that are opened", async () => {
    const { read, opened } = readerOf();
    const video = post([], { object: { type: "Video", media: [{ type: "Video", url: "1.mp4" }] } });
    const others = [
      post(["suka.jpg"], { type: "Like", kind: "reaction" }),
      post(["bagi.jpg"], { type: "Announce", kind: "share" }),
      post(["pesan.jpg"], { kind: "message" }),
      video,
    ];
    expect(await read(others)).toEqual(others);
    expect(opened).toEqual([]);
  });

  test("of posts outside the days asked for stay closed", async () => {
    const { read, opened } = readerOf({ since: "2030-10-01", until: "2030-10-31" });
    const on = (day: string) =>
      post([`${day}.jpg`], {
        published: { from: `${day}T05:00:00Z`, to: `${day}T05:00:01Z`, zone: "exact" },
      });
    await read([on("2030-09-01"), on("2030-10-15"), on("2030-11-15"), post(["kapan.jpg"])]);
    expect(opened).toEqual(["2030-10-15.jpg", "kapan.jpg"]);
  });

  test("are left alone once the run was stopped", async () => {
    const stop = new AbortController();
    const { read, opened } = readerOf({ signal: stop.signal });
    stop.abort();
    expect(await read([post(["1.jpg"])])).toEqual([post(["1.jpg"])]);
    expect(opened).toEqual([]);
  });
});
