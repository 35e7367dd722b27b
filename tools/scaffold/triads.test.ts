import { stripTypeScriptTypes } from "node:module";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { detectorTriad, readerTriad, ruleTriad } from "./triads.ts";

describe("a new triad", () => {
  it.each([
    ["rule", ruleTriad("ke-99", "ke-4"), ["rules/ke-99.yaml", "ke-99-contoh.json"]],
    ["detector", detectorTriad("uji-coba"), ["uji-coba.ts", "uji-coba.test.ts", "uji-coba.md"]],
    ["reader", readerTriad("contoh"), ["reader.ts", "reader.test.ts", "contoh.md"]],
  ])("of a %s holds what belongs together", (_, { files, next }, names) => {
    for (const name of names)
      expect(
        [...files.keys()].some((path) => path.endsWith(name)),
        name,
      ).toBe(true);
    expect(next.length).toBeGreaterThan(1);
    for (const [path, text] of files) {
      if (path.endsWith(".ts")) expect(stripTypeScriptTypes(text).length).toBeGreaterThan(50);
      if (path.endsWith(".json")) expect(JSON.parse(text)).toHaveProperty("expect");
      if (path.endsWith(".yaml")) expect(parse(text)).toMatchObject({ id: "ke-99", state: "trial" });
    }
  });
});
