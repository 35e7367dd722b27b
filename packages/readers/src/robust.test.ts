import { describe, expect, test } from "vitest";
import { folder, memoryInput, readAll } from "./memory-input.test-support.ts";

const PATH = "likes/liked_posts.json";

const like = (code: string, title = "ayu"): string =>
  JSON.stringify({
    title,
    string_list_data: [{ href: `https://www.instagram.com/p/${code}/`, timestamp: 1_700_000_000 }],
  });
const file = (...records: readonly string[]): string => `{"likes_media_likes":[${records.join(",")}]}`;

async function read(content: string | Uint8Array) {
  const { activities, coverage } = await readAll(folder({ [PATH]: content }));
  return {
    found: activities.map(({ object }) => object.url?.slice(28, -1)),
    activities,
    file: coverage.files[0],
  };
}

/** A file that exists only while it is read: a beginning, one byte many times, an end. */
function virtualInput(name: string, before: string, times: number, after: string) {
  const [head, tail] = [new TextEncoder().encode(before), new TextEncoder().encode(after)];
  const size = head.length + times + tail.length;
  return {
    name,
    size,
    read(offset: number, length: number): Promise<Uint8Array> {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset))).fill(0x78);
      const put = (part: Uint8Array, at: number): void => {
        const from = Math.max(0, offset - at);
        const piece = part.subarray(from, Math.max(from, offset + bytes.length - at));
        if (piece.length > 0) bytes.set(piece, at + from - offset);
      };
      put(head, 0);
      put(tail, head.length + times);
      return Promise.resolve(bytes);
    },
  };
}

describe("JSON that is not as it should be", () => {
  test("nested 10,000 deep: the record is passed over and said, its neighbours are read", async () => {
    const deep = `{"title":${"[".repeat(10_000)}${"]".repeat(10_000)}}`;
    const { found, file: seen } = await read(file(like("C1"), deep, like("C2")));
    expect(found).toEqual(["C1", "C2"]);
    expect(seen).toMatchObject({ state: "partial", issues: [{ code: "too-deep", count: 1 }] });
  });

  test("nested 10,000 deep from the top: the file is said not to be read", async () => {
    const { coverage } = await readAll(
      folder({ [PATH]: file(like("C1")), "likes/liked_comments.json": "[".repeat(10_000) }),
    );
    expect(coverage.complete).toBe(false);
  });

  test("a string longer than any string may be: passed over, said, and never held", async () => {
    const before = process.memoryUsage.rss();
    const input = virtualInput(
      PATH,
      `{"likes_media_likes":[${like("C1")},{"title":"`,
      560 * 1024 * 1024,
      `"},${like("C2")}]}`,
    );
    const { activities, coverage } = await readAll([input]);
    expect(activities).toHaveLength(2);
    expect(coverage.files[0]).toMatchObject({
      state: "partial",
      issues: [{ code: "oversized-record", count: 1 }],
    });
    expect(process.memoryUsage.rss() - before).toBeLessThan(350 * 1024 * 1024);
  });

  test("a string without an end: what came before is read", async () => {
    const input = virtualInput(PATH, `{"likes_media_likes":[${like("C1")},{"title":"`, 64 * 1024 * 1024, "");
    const { activities, coverage } = await readAll([input]);
    expect(activities).toHaveLength(1);
    expect(coverage.files[0]?.state).toBe("partial");
  });

  test("half a character pair: the act is there, and its id is the same every time", async () => {
    const strange = like("C1").replace('"ayu"', '"ayu \\ud83d"');
    const [one, two] = [await read(file(strange)), await read(file(strange))];
    expect(one.found).toEqual(["C1"]);
    expect(two.activities).toEqual(one.activities);
    expect(JSON.parse(JSON.stringify(one.activities))).toEqual(one.activities);
  });

  test("bytes of another encoding: the acts are read, and the letters are said to be damaged", async () => {
    const bytes = new Uint8Array(Buffer.from(file(like("C1", "é"), like("C2")), "latin1"));
    const { found, file: seen } = await read(bytes);
    expect(found).toEqual(["C1", "C2"]);
    expect(seen?.issues).toMatchObject([{ code: "invalid-utf8" }]);
  });

  test("a key twice in a record, and a list twice in a file", async () => {
    const twice = like("C1").replace('"title"', '"title":"budi","title"');
    const lists = `{"likes_media_likes":[${twice}],"likes_media_likes":[${like("C2")}]}`;
    const { activities, found } = await read(lists);
    expect(found).toEqual(["C1", "C2"]);
    expect(activities[0]?.target?.handle).toBe("ayu");
  });

  test("a zero byte, a control character, a broken record: each costs itself only", async () => {
    const broken = ['{"title":"a\0b"}', '{"title":"a\u0001"}', '{"title":}'];
    const { found, file: seen } = await read(file(like("C1"), ...broken, like("C2")));
    expect(found).toEqual(["C1", "C2"]);
    expect(seen).toMatchObject({ state: "partial", issues: [{ code: "bad-record", count: 3 }] });
  });

  test("values of other types than they should have", async () => {
    const odd = [
      "null",
      "7",
      '"x"',
      "[]",
      "{}",
      '{"title":7,"string_list_data":{"href":[]}}',
      '{"title":null}',
    ];
    const { found, file: seen } = await read(file(like("C1"), ...odd, like("C2")));
    expect(found).toEqual(["C1", "C2"]);
    expect(seen?.records).toBe(9);
    expect(seen?.state).toBe("partial");
  });

  test("a file that breaks in the middle gives what came before", async () => {
    const whole = file(like("C1"), like("C2"), like("C3"));
    for (let cut = whole.indexOf("C3"); cut > 40; cut -= 37) {
      const { found, file: seen } = await read(whole.slice(0, cut));
      expect(["C1", "C2"].slice(0, found.length)).toEqual(found);
      expect(seen?.state, `cut at ${cut}`).not.toBe("read");
    }
  });
});

describe("files that are not what their name says", () => {
  test.each<[string, string | Uint8Array]>([
    ["a picture", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1])],
    ["a page", "<!doctype html><html><body>Masuk</body></html>"],
    ["zeros", new Uint8Array(100_000)],
    ["nothing", ""],
    ["one bracket", "{"],
    ["random bytes", new Uint8Array(5000).map((_, index) => Math.imul(index + 1, 2_654_435_761) >>> 24)],
  ])("%s under the name of a list of likes is not called read", async (_, content) => {
    const { coverage } = await readAll([
      memoryInput("your_instagram_activity/likes/liked_posts.json", content),
      memoryInput("likes/liked_comments.json", `{"likes_comment_likes":[${like("C1")}]}`),
    ]);
    expect(coverage.files.find(({ file: path }) => path.endsWith("liked_posts.json"))?.state).toMatch(
      /^(failed|unknown)$/,
    );
    expect(coverage.complete).toBe(false);
  });
});
