import { gzipSync } from "node:zlib";
import { packTar, type TarEntry } from "modern-tar";
import { describe, expect, test } from "vitest";
import { memoryInput, readAll } from "../memory-input.test-support.ts";
import { nodeInflate } from "../node/index.ts";
import { webInflate } from "../web/index.ts";
import { openInputs } from "./open-inputs.ts";

const LIKES = JSON.stringify({
  id: "likes.json",
  type: "OrderedCollection",
  orderedItems: ["https://contoh.example/users/dewi/statuses/1"],
});

async function tarGz(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const entries = Object.entries(files).map(
    ([name, body]): TarEntry => ({ header: { name, size: Buffer.byteLength(body), type: "file" }, body }),
  );
  return gzipSync(await packTar(entries));
}

async function contentOf(
  bytes: Uint8Array,
  inflate = nodeInflate,
): Promise<Readonly<Record<string, number>>> {
  const { entries } = await openInputs([memoryInput("archive-1.tar.gz", bytes)], inflate);
  const sizes: Record<string, number> = {};
  for (const entry of entries) {
    let size = 0;
    for await (const chunk of entry.open()) size += chunk.length;
    sizes[entry.path] = size;
  }
  return sizes;
}

describe("a gzipped tar", () => {
  test.each([
    ["Node", nodeInflate],
    ["browsers", webInflate],
  ])("gives each file, small or large, in %s", async (_name, inflate) => {
    const files = {
      "media/a.bin": "x".repeat(3_000_000),
      "outbox.json": "[1]".repeat(700_000),
      "likes.json": LIKES,
    };
    expect(await contentOf(await tarGz(files), inflate)).toEqual({
      "likes.json": LIKES.length,
      "media/a.bin": 3_000_000,
      "outbox.json": 2_100_000,
    });
  });

  test("that is cut gives what came before and says so", async () => {
    const noise = Array.from({ length: 60_000 }, (_, index) =>
      Math.imul(index, 2654435761).toString(36),
    ).join("");
    const bytes = await tarGz({ "likes.json": LIKES, "media/a.jpg": noise });
    const { activities, coverage } = await readAll([
      memoryInput("a.tar.gz", bytes.slice(0, bytes.length * 0.6)),
    ]);
    expect(activities).toHaveLength(1);
    expect(coverage.issues).toMatchObject([{ code: "archive/damaged-zip" }]);
    expect(coverage.complete).toBe(false);
  });

  test("whose check sum differs gives its files and says so", async () => {
    const bytes = new Uint8Array(await tarGz({ "likes.json": LIKES }));
    bytes.fill(0, bytes.length - 8, bytes.length - 4);
    const { activities, coverage } = await readAll([memoryInput("a.tar.gz", bytes)]);
    expect(activities).toHaveLength(1);
    expect(coverage.issues).toMatchObject([{ code: "archive/damaged-zip" }]);
    expect(coverage.complete).toBe(false);
  });

  test("with a name that climbs out of the folder is refused", async () => {
    const { entries, issues } = await openInputs(
      [memoryInput("a.tar.gz", await tarGz({ "../outbox.json": LIKES }))],
      nodeInflate,
    );
    expect(entries).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["archive/unsafe-path"]);
  });
});
