import { describe, expect, test } from "vitest";
import type { ExportInput } from "../contract.ts";
import { folder, memoryInput, ReadFailed, readAll } from "../memory-input.test-support.ts";
import { nodeInflate } from "../node/index.ts";
import { openInputs } from "./open-inputs.ts";
import { makeZip, type TestEntry } from "./zip.test-support.ts";

const LIKES = JSON.stringify({
  likes_media_likes: [
    { title: "ayu", string_list_data: [{ href: "https://www.instagram.com/p/C1/", timestamp: 1700000000 }] },
  ],
});
const likes: TestEntry = { path: "likes/liked_posts.json", content: LIKES };

const zip = (name: string, entries: readonly TestEntry[]): ExportInput => memoryInput(name, makeZip(entries));

async function issuesOf(inputs: readonly ExportInput[]): Promise<readonly string[]> {
  try {
    await readAll(inputs);
    return [];
  } catch (error) {
    if (error instanceof ReadFailed) return error.issues.map((issue) => issue.code);
    throw error;
  }
}

describe("opening what the user chose", () => {
  test("a zip, stored or deflated, with junk in front, renamed, or inside another zip", async () => {
    const plain = makeZip([likes]);
    const junk = new Uint8Array([...new TextEncoder().encode("junk".repeat(300)), ...plain]);
    const inputs: Readonly<Record<string, ExportInput>> = {
      deflated: memoryInput("a.zip", plain),
      stored: zip("a.zip", [{ ...likes, stored: true }]),
      junk: memoryInput("a.zip", junk),
      renamed: memoryInput("ekspor saya", plain),
      nested: zip("b.zip", [{ path: "in/a.zip", content: plain }]),
    };
    for (const [name, input] of Object.entries(inputs)) {
      const { activities } = await readAll([input]);
      expect(activities, name).toHaveLength(1);
    }
  });

  test("lists files by path with numbers as numbers, whatever the order of the inputs", async () => {
    const a = zip("a.zip", [
      { path: "f/p_10.json", content: "[]" },
      { path: "f/p_2.json", content: "[]" },
    ]);
    const b = zip("b.zip", [{ path: "f/p_1.json", content: "[]" }]);
    for (const inputs of [
      [a, b],
      [b, a],
    ]) {
      const { entries } = await openInputs(inputs, nodeInflate);
      expect(entries.map((entry) => entry.path)).toEqual(["f/p_1.json", "f/p_2.json", "f/p_10.json"]);
    }
  });

  test.each(["../../evil.json", "/etc/evil.json", "C:\\evil.json", "a/../../evil.json", "..\\evil.json"])(
    "refuses an archive with the name %s",
    async (path) => {
      expect(await issuesOf([zip("a.zip", [likes, { path, content: "[]" }])])).toEqual([
        "archive/unsafe-path",
      ]);
    },
  );

  test("refuses an archive whose directory promises a bomb", async () => {
    const bomb = { path: "likes/a.json", content: "[]", declared: 2_000_000_000 };
    expect(await issuesOf([zip("a.zip", [likes, bomb])])).toEqual(["archive/bomb"]);
  });

  test("an entry that grows beyond what it declares is stopped there", async () => {
    const { coverage } = await readAll([
      zip("a.zip", [
        likes,
        { path: "x/likes/liked_comments.json", content: LIKES.repeat(50_000), declared: 1000 },
      ]),
    ]);
    expect(coverage.files.find((file) => file.file.startsWith("x/"))).toMatchObject({
      issues: expect.arrayContaining([expect.objectContaining({ code: "larger-than-declared" })]),
    });
    expect(coverage.complete).toBe(false);
  });

  test("encrypted and exotic entries are in the coverage as failed", async () => {
    const { coverage } = await readAll([
      zip("a.zip", [
        likes,
        { path: "likes/a.json", content: "[]", encrypted: true },
        { path: "likes/b.json", content: "[]", method: 12 },
      ]),
    ]);
    const codes = coverage.files.map((file) => [file.file, file.state, file.issues[0]?.code]);
    expect(codes).toEqual([
      ["likes/a.json", "failed", "encrypted"],
      ["likes/b.json", "failed", "unsupported-compression"],
      ["likes/liked_posts.json", "read", undefined],
    ]);
  });

  test("a truncated zip fails alone, and is said beside one that can be read", async () => {
    const whole = makeZip([likes]);
    const cut = memoryInput("cut.zip", whole.slice(0, whole.length - 30));
    expect(await issuesOf([cut])).toEqual(["archive/damaged-zip"]);
    const { coverage } = await readAll([cut, ...folder({ "likes/liked_posts.json": LIKES })]);
    expect(coverage.issues).toEqual([{ code: "archive/damaged-zip", detail: "cut.zip" }]);
    expect(coverage.complete).toBe(false);
  });

  test("a damaged entry does not take the others with it", async () => {
    const bytes = makeZip([{ path: "a/likes/liked_posts.json", content: LIKES.repeat(20) }, likes]);
    bytes.fill(0xff, 70, 110);
    const { activities, coverage } = await readAll([memoryInput("a.zip", bytes)]);
    expect(activities).toHaveLength(1);
    expect(coverage.files[0]?.state).toBe("failed");
  });

  test("two files of one name are both read and said", async () => {
    const other = LIKES.replace("C1", "C2");
    const { activities, coverage } = await readAll([zip("a.zip", [likes, { ...likes, content: other }])]);
    expect(activities).toHaveLength(2);
    expect(coverage.files.every((file) => file.issues.some((issue) => issue.code === "duplicate-name"))).toBe(
      true,
    );
  });

  test("media are never inflated", async () => {
    const { coverage } = await readAll([
      zip("a.zip", [likes, { path: "media/a.jpg", content: "x", encrypted: true }]),
    ]);
    expect(coverage.files.find((file) => file.file === "media/a.jpg")).toMatchObject({
      state: "ignored",
      issues: [{ code: "media" }],
    });
  });

  test("lists thousands of entries", async () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({
      path: `media/${index}.jpg`,
      content: "",
      stored: true,
    }));
    const { coverage } = await readAll([zip("a.zip", [likes, ...many])]);
    expect(coverage.totals.files).toBe(many.length + 1);
  });
});
