import { describe, expect, test } from "vitest";
import { folder, memoryInput, readAll } from "../memory-input.test-support.ts";
import { makeZip, type TestEntry } from "./zip.test-support.ts";

const record = (code: string) => ({
  title: "ayu",
  string_list_data: [{ href: `https://www.instagram.com/p/${code}/`, timestamp: 1_700_000_000 }],
});
const likesFile = (...codes: readonly string[]): string =>
  JSON.stringify({ likes_media_likes: codes.map(record) });
const likes: TestEntry = { path: "likes/liked_posts.json", content: likesFile("C1") };
const read = (entries: readonly TestEntry[], zip64?: boolean) =>
  readAll([memoryInput("a.zip", makeZip(entries, zip64))]);

describe("habits of those who made the zip", () => {
  test("macOS: resource forks and folder notes beside each file, decomposed names", async () => {
    const { activities, coverage } = await read([
      { path: "Ekspor Saya/likes/liked_posts.json", content: likesFile("C1") },
      { path: "__MACOSX/Ekspor Saya/likes/._liked_posts.json", content: "\0\u0005\u0016\u0007Mac OS X" },
      { path: "__MACOSX/._in.zip", content: "\0\u0005\u0016\u0007Mac OS X" },
      { path: "Ekspor Saya/.DS_Store", content: "Bud1" },
      { path: "Ekspor Saya/re\u0301sume\u0301/a.jpg", content: "x" },
    ]);
    expect(activities).toHaveLength(1);
    expect(coverage.complete).toBe(true);
    expect(coverage.files.map(({ file }) => file)).toContain("Ekspor Saya/résumé/a.jpg");
  });

  test("Windows: backslashes, and names in the old code page", async () => {
    const cp437 = new Uint8Array([
      ...Buffer.from("likes/r"),
      0x82,
      ...Buffer.from("sum"),
      0x82,
      ...Buffer.from(".txt"),
    ]);
    const { activities, coverage } = await read([
      { path: "export\\likes\\liked_posts.json", content: likesFile("C1") },
      { path: cp437, content: "catatan" },
      { path: new Uint8Array(Buffer.from("likes/foto ’24.txt")), content: "catatan" },
    ]);
    expect(activities[0]?.source.file).toBe("export/likes/liked_posts.json");
    expect(coverage.files.map(({ file }) => file).sort()).toEqual([
      "export/likes/liked_posts.json",
      "likes/foto ’24.txt",
      "likes/résumé.txt",
    ]);
  });

  test("with a folder around it, with several, or with none", async () => {
    for (const root of ["", "ekspor/", "Unduhan/ekspor (1)/"]) {
      const { activities } = await read([{ ...likes, path: `${root}likes/liked_posts.json` }]);
      expect(activities, root).toHaveLength(1);
    }
  });

  test("an apostrophe in three spellings is one", async () => {
    const groups = JSON.stringify({
      groups_joined_v2: [{ timestamp: 1_700_000_000, title: "Dewi joined Kebun Kita.", data: [] }],
    });
    const base = "your_facebook_activity/groups/your_group_membership_activity.json";
    const plain = (await readAll(folder({ [base]: groups }))).activities.map(({ id }) => id);
    for (const mark of ["'", "’", "_"]) {
      const posts = JSON.stringify([{ timestamp: 1_700_000_000, data: [{ post: "Pagi" }] }]);
      const path = `your_facebook_activity/posts/dewi${mark}s_posts_1.json`;
      const { coverage } = await readAll(folder({ [base]: groups, [path]: posts }));
      const states = coverage.files.map(({ shape, state }) => [shape, state]);
      expect(states, mark).toEqual(
        (await readAll(folder({ [base]: groups, [path.replace(mark, "’")]: posts }))).coverage.files.map(
          ({ shape, state }) => [shape, state],
        ),
      );
    }
    expect(plain).toHaveLength(1);
  });

  test("parts that overlap, in any order: each act once, numbers as numbers", async () => {
    const part = (name: string, files: Readonly<Record<string, string>>) =>
      memoryInput(name, makeZip(Object.entries(files).map(([path, content]) => ({ path, content }))));
    const parts = [
      part("a-1.zip", { "likes/liked_posts_10.json": likesFile("C10"), "media/x.jpg": "x" }),
      part("a-2.zip", { "likes/liked_posts_2.json": likesFile("C2", "C1") }),
      part("a-10.zip", { "likes/liked_posts_1.json": likesFile("C1"), "media/x.jpg": "x" }),
    ];
    const urls = async (inputs: typeof parts) => {
      const { activities, coverage } = await readAll(inputs);
      return [coverage.totals.duplicates, ...activities.map(({ object }) => object.url?.slice(-4, -1))];
    };
    const expected = [1, "/C1", "/C2", "C10"];
    const [a, b, c] = parts as [(typeof parts)[0], (typeof parts)[0], (typeof parts)[0]];
    for (const order of [
      [a, b, c],
      [a, c, b],
      [b, a, c],
      [b, c, a],
      [c, a, b],
      [c, b, a],
    ]) {
      expect(await urls(order)).toEqual(expected);
    }
  });

  test("two files of one name, size and place are told apart by their check sums", async () => {
    const entries = ["C1", "C2"].map((code) => ({ ...likes, content: likesFile(code), stored: true }));
    const forth = await read(entries);
    const back = await read(entries.toReversed());
    expect(forth.activities).toHaveLength(2);
    expect(back.activities).toEqual(forth.activities);
  });
});

describe("large and odd zips", () => {
  test("a zip64 directory", async () => {
    const { activities, coverage } = await read([likes, { path: "media/a.jpg", content: "x" }], true);
    expect(activities).toHaveLength(1);
    expect(coverage.totals.files).toBe(2);
  });

  test("more than 65,535 entries", async () => {
    const many = Array.from(
      { length: 66_000 },
      (_, index): TestEntry => ({ path: `media/${index}.jpg`, content: "", stored: true }),
    );
    const { activities, coverage } = await read([...many, likes]);
    expect(activities).toHaveLength(1);
    expect(coverage.totals.files).toBe(66_001);
    expect(coverage.complete).toBe(true);
  });

  test("an export of which only other things were chosen says what it is, and what it lacks", async () => {
    const ads = JSON.stringify({ ig_custom_audiences_all_types: [{ advertiser_name: "Toko" }] });
    const path = "instagram_ads_and_businesses/advertisers.json";
    const failed = read([
      { path, content: ads },
      { path: "media/a.jpg", content: "x" },
    ]).catch((error: unknown) => error);
    expect(await failed).toMatchObject({
      issues: [
        {
          code: "read/nothing-of-the-owner",
          what: { en: expect.stringMatching(/instagram.*settings \(1\)/) },
        },
      ],
    });
  });

  test("a folder of pictures is no export", async () => {
    await expect(read([{ path: "a.jpg", content: "x" }])).rejects.toThrow("read/not-an-export");
  });
});
