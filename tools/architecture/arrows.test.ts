import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importsOf, sourceFiles } from "./imports.ts";

const repository = new URL("../..", import.meta.url).pathname;

/** Room -> rooms it may import. docs/architecture.md draws the same picture. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  "engine/model": [],
  "engine/logic": ["engine/model"],
  "engine/schema": ["engine/model", "engine/logic"],
  "engine/text": ["engine/model"],
  "engine/detect": ["engine/model", "engine/logic", "engine/text"],
  "engine/law": ["engine/model", "engine/logic", "engine/schema"],
  "engine/check": [
    "engine/model",
    "engine/logic",
    "engine/schema",
    "engine/text",
    "engine/detect",
    "engine/law",
  ],
  "engine/draft": ["engine/model", "engine/logic", "engine/text", "engine/detect", "engine/check"],
  "engine/report": ["engine/model", "engine/logic", "engine/law"],
  readers: ["engine/model"],
  documents: ["engine/model"],
  packs: [],
  registry: [],
};

function roomOf(path: string): string | undefined {
  const engine = /^packages\/engine\/src\/([^/]+)\//.exec(path) ?? /^@netral\/engine\/([^/]+)/.exec(path);
  if (engine) return `engine/${engine[1]}`;
  const other =
    /^packages\/([^/]+)\/src\//.exec(path) ?? /^@netral\/(readers|documents|packs|registry)\b/.exec(path);
  if (other) return other[1];
  return /^apps\/|^@netral\/(cli|web)\b/.test(path) ? "apps" : undefined;
}

const isTest = (path: string) => /\.(test|test-support|bench)\.ts$/.test(path);
const files = sourceFiles(`${repository}packages`).filter((file) => !isTest(file));

describe("the arrows of docs/architecture.md", () => {
  it("sees the code", () => {
    expect(files.length).toBeGreaterThan(30);
  });

  for (const [room, allowed] of Object.entries(ARROWS)) {
    it(`${room} imports only ${allowed.join(", ") || "nothing of ours"}`, () => {
      const wrong = files
        .flatMap((file) => importsOf(file, repository))
        .filter(({ from }) => roomOf(from) === room)
        .filter(({ to }) => {
          const target = roomOf(to);
          return target !== undefined && target !== room && !allowed.includes(target);
        });
      expect(wrong).toEqual([]);
    });
  }

  it("the engine touches no clock, network, file or environment", () => {
    const forbidden =
      /\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bprocess\.|\bfetch\(|\bMath\.random\b|from "node:/;
    const wrong = files
      .filter((file) => file.includes("/packages/engine/src/"))
      .filter((file) => forbidden.test(readFileSync(file, "utf8")));
    expect(wrong).toEqual([]);
  });
});
