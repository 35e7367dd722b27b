import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rulePages } from "./rule-pages.ts";

const root = new URL("../../docs/rules/", import.meta.url);

describe("docs/rules", () => {
  const pages = rulePages();

  it("is what the pack says today (npm run build:docs)", () => {
    const there = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".md"),
    );
    expect(there.sort()).toEqual([...pages.keys()].sort());
    for (const [path, text] of pages) expect(readFileSync(new URL(path, root), "utf8"), path).toBe(text);
  });

  it("puts the law first and never leaves a placeholder", () => {
    for (const [path, text] of pages) {
      expect(text.startsWith("# "), path).toBe(true);
      expect(text, path).not.toMatch(/undefined|\[object|\{[a-z]+\}/);
    }
  });
});
