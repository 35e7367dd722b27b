import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readAnExport } from "../examples/read-an-export.ts";
import { readChosenFiles } from "../examples/read-in-a-browser.ts";
import { countUpTo } from "../examples/watch-and-cancel.ts";
import { makeZip } from "./archive/zip.test-support.ts";
import * as core from "./index.ts";
import * as node from "./node/index.ts";
import * as web from "./web/index.ts";

const here = (path: string): URL => new URL(path, import.meta.url);
const readme = readFileSync(here("../README.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "netral-readme-"));
afterAll(() => rmSync(folder, { recursive: true }));

const likes = (count: number): string =>
  JSON.stringify({
    likes_media_likes: Array.from({ length: count }, (_, index) => ({
      title: "ayu",
      string_list_data: [
        { href: `https://www.instagram.com/p/C${index}/`, timestamp: 1_700_000_000 + index },
      ],
    })),
  });
const zip = (count: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    makeZip([
      { path: "likes/liked_posts.json", content: likes(count) },
      { path: "likes/liked_comments.json", content: '{"likes_comment_likes":[{"rahma":1}]}' },
    ]),
  );
const saved = (count: number): string => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `export-${count}.zip`);
  writeFileSync(path, zip(count));
  return path;
};

describe("the examples", () => {
  test("stand in the README as they are", () => {
    for (const name of readdirSync(here("../examples"))) {
      expect(readme, name).toContain(readFileSync(here(`../examples/${name}`), "utf8").trimEnd());
    }
  });

  test("in Node: acts with their places, and what was not read", async () => {
    expect(await readAnExport([saved(1)])).toEqual([
      "2023-11-14T22:13:20Z Like https://www.instagram.com/p/C0/ (likes/liked_posts.json /likes_media_likes/0)",
      "partial: likes/liked_comments.json (record-not-understood)",
      "1 acts, not everything was read",
    ]);
    expect(await readAnExport([join(folder, "nowhere.zip")])).toEqual([
      expect.stringContaining("Cannot open"),
    ]);
  });

  test("in a browser: likes and coverage of chosen files", async () => {
    const { acts, coverage } = await readChosenFiles([new File([zip(3)], "export.zip")]);
    expect(acts).toHaveLength(3);
    expect(coverage.totals.files).toBe(2);
    await expect(readChosenFiles([new File(["x"], "a.jpg")])).rejects.toThrow("No social-media export");
  });

  test("cancelling keeps what came before, and progress moves", async () => {
    const percents: number[] = [];
    const path = saved(20_000);
    const show = (percent: number): void => void percents.push(percent);
    expect(await countUpTo(Number.POSITIVE_INFINITY, [path], show)).toBe(20_000);
    expect(percents.at(-1)).toBe(100);
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
    const stopped = await countUpTo(500, [path], () => undefined);
    expect(stopped).toBeGreaterThanOrEqual(500);
    expect(stopped).toBeLessThan(20_000);
  });
});

describe("the tables of the README", () => {
  const named = (section: string): readonly string[] => {
    const start = readme.indexOf(`From \`${section}\`:`);
    const end = readme.indexOf("\n\n", readme.indexOf("| --- |", start));
    return [...readme.slice(start, end).matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell = ""]) =>
      [...cell.matchAll(/`(\w+)/g)].map(([, name = ""]) => name),
    );
  };
  const typesOf = (path: string): readonly string[] =>
    [...readFileSync(here(path), "utf8").matchAll(/export type \{([^}]*)\}|(?<=[{,] ?)type (\w+)/g)]
      .flatMap(([, list, one]) => one ?? (list ?? "").split(",").map((name) => name.trim()))
      .filter((name) => name !== "");

  test.each([
    ["@netral/readers", core, "./index.ts"],
    ["@netral/readers/node", node, "./node/index.ts"],
    ["@netral/readers/web", web, "./web/index.ts"],
  ])("name all that %s exports, and nothing else", (section, values, path) => {
    expect([...named(section)].sort()).toEqual([...Object.keys(values), ...typesOf(path)].sort());
  });

  test("name every option", () => {
    const contract = readFileSync(here("./contract.ts"), "utf8");
    const body = contract.slice(
      contract.indexOf("export interface ReadOptions"),
      contract.indexOf("export type ReadExport"),
    );
    const options = [...body.matchAll(/^ {2}readonly (\w+)/gm)].map(([, name = ""]) => name);
    const table = readme.slice(readme.indexOf("## Options of"));
    const shown = [...table.matchAll(/^\| `(\w+)/gm)].map(([, name = ""]) => name);
    expect(shown.sort()).toEqual(options.sort());
  });
});
