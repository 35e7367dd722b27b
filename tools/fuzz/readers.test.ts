import { describe, expect, test } from "vitest";
import { makeZip } from "../../packages/readers/src/archive/zip.test-support.ts";
import { MADE_PLATFORMS, type MadePlatformName } from "../generate/platforms.ts";
import { renderAll } from "../generate/render.ts";
import { fuzzReaders } from "./fuzz-readers.ts";
import { fuzzZip } from "./fuzz-zip.ts";

const names = Object.keys(MADE_PLATFORMS) as MadePlatformName[];

describe("readers on spoilt exports", () => {
  test.each(names)("%s: no crash, no hang, no silent zero", async (platform) => {
    expect(await fuzzReaders(platform, 150, 1)).toEqual([]);
  });

  test("damaged zips", async () => {
    const { files } = renderAll(MADE_PLATFORMS.instagram.make(3), 3);
    const zip = makeZip(Object.entries(files).map(([path, content]) => ({ path, content })));
    expect(await fuzzZip(zip, 150, 1)).toEqual([]);
  });
});
