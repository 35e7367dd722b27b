import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "./app.test-support.ts";

/** House rule: at most this much, gzipped, before the data; readers and model arrive beside the registry. */
const FIRST_LOAD = 200_000;
/** Page, worker and readers together, without the model's weights. */
const ALL_CODE = 330_000;

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const digests = (folder: string) =>
  filesOf(folder).map(
    (path) =>
      `${path} ${createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex")}`,
  );

describe("the built folder", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await buildApp();
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is the same every time", async () => {
    const again = await buildApp();
    expect(digests(again)).toEqual(digests(folder));
    rmSync(again, { recursive: true });
  });

  /** A file and all that it imports before it runs. */
  const withImports = (path: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(path)) return seen;
    seen.add(path);
    const code = path.endsWith(".js") ? readFileSync(join(folder, path), "utf8") : "";
    for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      withImports(`assets/${name}`, seen);
    return seen;
  };

  const gzipped = (...starts: readonly RegExp[]) => {
    const first = filesOf(folder).filter((path) => starts.some((start) => start.test(path)));
    const all = new Set(first.flatMap((path) => [...withImports(path)]));
    return [...all].reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
  };

  it("stays within the budgets", () => {
    const page = [/^index\.html$/, /^assets\/index-/, /^assets\/worker-/, /^assets\/serve-/];
    expect(gzipped(...page)).toBeLessThanOrEqual(FIRST_LOAD);
    expect(gzipped(...page, /^assets\/reading-/)).toBeLessThanOrEqual(ALL_CODE);
  });

  it("lets nothing import the worker's own script, which WebKit would run a second time", () => {
    const code = filesOf(folder).filter((path) => /^assets\/.*\.js$/.test(path));
    const importers = code.filter((path) =>
      /(?:from|import)\s*["`]\.\/worker-/.test(readFileSync(join(folder, path), "utf8")),
    );
    expect(importers).toEqual([]);
  });

  it("seals every script and style, and has none inline", () => {
    const page = readFileSync(join(folder, "index.html"), "utf8");
    const loaded = [...page.matchAll(/<(?:script|link)\b[^>]*assets[^>]*>/g)].map(([tag]) => tag);
    expect(loaded.length).toBe(2);
    for (const tag of loaded) expect(tag).toMatch(/integrity="sha384-/);
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=/);
    expect(page).toMatch(/default-src 'none'; script-src 'self' 'wasm-unsafe-eval'/);
  });

  it("names no address of anybody else in its code, apart from what the law's sources and platforms need", () => {
    const code = filesOf(folder).filter((path) => /assets.*\.js$/.test(path));
    for (const path of code) {
      const text = readFileSync(join(folder, path), "utf8");
      const foreign = /https?:\/\/[^\s"'`]*(google-analytics|googletagmanager|cdn\.|sentry|unpkg|jsdelivr)/;
      expect([path, foreign.exec(text)?.[0]]).toEqual([path, undefined]);
    }
  });

  it("lets the service worker keep every file", () => {
    const worker = readFileSync(join(folder, "service-worker.js"), "utf8");
    for (const path of filesOf(folder)) {
      if (path !== "service-worker.js") expect(worker).toContain(`"${path.replaceAll("\\", "/")}"`);
    }
  });
});
