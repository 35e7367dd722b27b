import { describe, expect, test } from "vitest";
import type { Spill } from "../contract.ts";
import { memoryInput, readAll } from "../memory-input.test-support.ts";
import { nodeInflate, nodeSpill } from "../node/index.ts";
import { webInflate, webSpill } from "../web/index.ts";
import { ARCHIVE_LIMITS } from "./limits.ts";
import { makeZip, type TestEntry } from "./zip.test-support.ts";

const likes = (code: string): TestEntry => ({
  path: "likes/liked_posts.json",
  content: JSON.stringify({
    likes_media_likes: [
      {
        title: "ayu",
        string_list_data: [{ href: `https://www.instagram.com/p/${code}/`, timestamp: 1_700_000_000 }],
      },
    ],
  }),
});

/** A zip that is larger than what is held in memory: mostly a film. */
const large = makeZip([
  likes("C1"),
  { path: "media/a.mp4", content: new Uint8Array(ARCHIVE_LIMITS.nestedBytes), stored: true },
]);
const outer = memoryInput("outer.zip", makeZip([{ path: "in/a.zip", content: large }]));

describe("a zip in a zip", () => {
  test.each([
    ["a file", nodeSpill, nodeInflate],
    ["a blob", webSpill, webInflate],
  ])("that does not fit in memory is put aside, into %s, and let go", async (_, spill, inflate) => {
    let released = 0;
    const watched: Spill = async (content) => {
      const spilled = await spill(content);
      return {
        ...spilled,
        async release() {
          released++;
          await spilled.release();
        },
      };
    };
    const { activities, coverage } = await readAll([outer], { spill: watched, inflate });
    expect(activities).toHaveLength(1);
    expect(coverage.complete).toBe(true);
    expect(released).toBe(1);
  });

  test("that does not fit is reported with what to do, where nothing can be put aside", async () => {
    const refuse: Spill = () => Promise.reject(Object.assign(new Error("full"), { code: "ENOSPC" }));
    const plain = memoryInput("b.zip", makeZip([likes("C2")]));
    for (const options of [{}, { spill: refuse }]) {
      const { activities, coverage } = await readAll([outer, plain], options);
      expect(activities).toHaveLength(1);
      expect(coverage.complete).toBe(false);
      expect(coverage.files.find(({ file }) => file === "in/a.zip")).toMatchObject({
        state: "failed",
        issues: [{ code: "nested-zip-too-large" }],
      });
    }
  });

  test("that was stored as it is, is read where it lies, whatever its size", async () => {
    const input = memoryInput("outer.zip", makeZip([{ path: "a.zip", content: large, stored: true }]));
    const { activities, coverage } = await readAll([input]);
    expect(activities).toHaveLength(1);
    expect(coverage.complete).toBe(true);
  });

  test("that is damaged says so, and does not take the others with it", async () => {
    const bytes = makeZip([{ path: "a.zip", content: makeZip([likes("C1")]) }, likes("C2")]);
    bytes.fill(0xff, 40, 60);
    const { activities, coverage } = await readAll([memoryInput("outer.zip", bytes)]);
    expect(activities).toHaveLength(1);
    expect(coverage.files.find(({ file }) => file === "a.zip")).toMatchObject({
      state: "failed",
      issues: [{ code: "damaged-entry" }],
    });
  });

  test("may lie in a zip in a zip, and no deeper", async () => {
    const packed = (depth: number): Uint8Array =>
      depth === 0 ? makeZip([likes("C1")]) : makeZip([{ path: "in.zip", content: packed(depth - 1) }]);
    const { activities } = await readAll([memoryInput("two.zip", packed(2))]);
    expect(activities).toHaveLength(1);
    const { coverage } = await readAll([
      memoryInput("three.zip", packed(3)),
      memoryInput("b.zip", makeZip([likes("C2")])),
    ]);
    expect(coverage.files.find(({ file }) => file === "in.zip")).toMatchObject({
      state: "failed",
      issues: [{ code: "nested-too-deep" }],
    });
  });

  test("a cancelled read does not go on unpacking", async () => {
    const controller = new AbortController();
    const spill: Spill = async (content) => {
      controller.abort();
      return nodeSpill(content);
    };
    await expect(readAll([outer], { spill, signal: controller.signal })).rejects.toThrow("read/cancelled");
  });
});

describe("the check sum of an entry", () => {
  test.each([
    ["Node", nodeInflate],
    ["browsers", webInflate],
  ])("that differs makes the file partial; its acts are kept (%s)", async (_, inflate) => {
    const changed = memoryInput("a.zip", makeZip([{ ...likes("C1"), checkSum: 1 }]));
    const { activities, coverage } = await readAll([changed], { inflate });
    expect(activities).toHaveLength(1);
    expect(coverage.files[0]).toMatchObject({
      state: "partial",
      issues: [{ code: "checksum-mismatch", count: 1 }],
    });
    expect(coverage.complete).toBe(false);
  });

  test("that was left out is not asked for", async () => {
    const { coverage } = await readAll([memoryInput("a.zip", makeZip([{ ...likes("C1"), checkSum: 0 }]))]);
    expect(coverage.complete).toBe(true);
  });
});
