import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "./json/json.ts";
import { isStructural, maskPath } from "./mask-words.ts";
import { folder, readAll } from "./memory-input.test-support.ts";
import { skeleton } from "./skeleton.ts";
import type { UnknownLayout } from "./unknown-layout.ts";

test("a skeleton keeps keys and types and loses every value", () => {
  const value = {
    likes: [
      { who: "Ayu", at: 1700000000, url: "https://example.org" },
      { who: "Budi", at: 1, url: null },
      { who: "Citra", at: 2, url: "x" },
    ],
    "628123456789": { read: true },
  };
  const shape = skeleton(value);
  expect(shape).toEqual({
    likes: [
      { who: "string", at: "number", url: "string" },
      { who: "string", at: "number", url: "null" },
    ],
    "*": [{ read: "boolean" }],
  });
  expect(JSON.stringify(shape)).not.toMatch(/Ayu|1700000000|example|6281/);
});

test.each([
  "ayu.khayal",
  "budi",
  "2024-09-22",
  "22 Sep 2024",
  "+62 812",
  "Kebun Kita",
  "rahma_fiktif",
  "@dewi",
  "Ayu",
])("the key %s may be a value and is masked", (key) => {
  expect(isStructural(key)).toBe(false);
  expect(skeleton({ liked: { [key]: 1 } })).toEqual({ liked: { "*": ["number"] } });
});

test.each([
  "string_list_data",
  "createdAt",
  "likes_media_likes",
  "Profile And Settings",
  "posts_v2",
  "isOwner",
  "cross_post_source",
])("the key %s names structure", (key) => expect(isStructural(key)).toBe(true));

test("a path keeps its structure and loses names", () => {
  expect(maskPath("messages/inbox/rahmakhayal_10203/message_1.json")).toBe(
    "messages/inbox/*_*/message_1.json",
  );
  expect(maskPath("instagram-rahma.fiktif-2026-10-03/likes/liked_posts.json")).toBe(
    "instagram-*.*-*-10-03/likes/liked_posts.json",
  );
});

/** Whatever was said in values, and in keys that are no structure. */
const secret = fc.stringMatching(/^q[b-df-hj-np-tv-z]{6,12}$/);
const strange: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    secret,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(secret, fc.constantFrom("likes", "data", "created_at")), tie("value"), {
      maxKeys: 4,
    }),
  ),
})).value;

test("no value and no strange key is ever in a skeleton", () => {
  fc.assert(
    fc.property(strange, (value) => {
      expect(JSON.stringify(skeleton(value))).not.toMatch(/q[b-df-hj-np-tv-z]{6}/);
    }),
  );
});

describe("what a read tells of unknown layouts", () => {
  const read = async (files: Readonly<Record<string, unknown>>): Promise<readonly UnknownLayout[]> => {
    const unknown: UnknownLayout[] = [];
    await readAll(folder({ "likes/liked_posts.json": LIKES, ...files }), {
      onUnknown: (one) => unknown.push(one),
    });
    return unknown;
  };
  const LIKES = {
    likes_media_likes: [
      {
        title: "ayu",
        string_list_data: [{ href: "https://www.instagram.com/p/C1/", timestamp: 1_700_000_000 }],
      },
    ],
  };

  test("is nothing when all is known", async () => {
    expect(await read({})).toEqual([]);
  });

  test("is keys and types of JSON", async () => {
    const acts = { qwx_rahma: [{ created_at: "2026-09-01T10:00:00Z", text: "Rahasia" }] };
    expect(await read({ "your_instagram_activity/likes/rahma.json": acts })).toEqual([
      {
        file: "your_instagram_activity/likes/*.json",
        platform: "instagram",
        reason: "unknown-layout",
        form: "json",
        skeleton: { "*": [[{ created_at: "string", text: "string" }]] },
      },
    ]);
  });

  test("is tags and classes of a page, kinds of lines of a text, columns of a table", async () => {
    const unknown = await read({
      "catatan.txt":
        "2026-07-21 03:15 Rahma Khayal: halo semua\n2026-07-21 03:16 Rahma: siap\n2026-07-21 03:17 B: a\n",
      "your_instagram_activity/likes/liked_pages.html":
        '<html><body><div class="_zz9 r1234">Rahma, Sep 1, 2026</div></body></html>',
      "linkedin/Baru.csv":
        "Date,Rahma\n2026-09-01 10:00:00,Rahasia\n2026-09-01 10:00:00,Rahasia\n2026-09-02 10:00:00,x\n",
    });
    const text = JSON.stringify(unknown);
    expect(text).not.toMatch(/Rahma|Rahasia|Khayal|halo|2026|1234/);
    expect(unknown.map(({ form }) => form).sort()).toEqual(expect.arrayContaining(["page", "text"]));
    expect(unknown.find(({ form }) => form === "text")?.skeleton).toEqual(["0000-00-00 00:00 a: a"]);
    expect(unknown.find(({ form }) => form === "page")?.skeleton).toEqual(["body", "div._zz9", "html"]);
  });

  test("is a few records of a known file that are not understood", async () => {
    const strangers = Array.from({ length: 9 }, (_, index) => ({ rahma: { text: `Rahasia ${index}` } }));
    const unknown = await read({
      "your_instagram_activity/likes/liked_posts.json": {
        likes_media_likes: [...LIKES.likes_media_likes, ...strangers],
      },
    });
    expect(unknown).toHaveLength(3);
    expect(unknown[0]).toMatchObject({
      shape: "instagram/likes",
      reason: "record-not-understood",
      skeleton: { "*": [{ text: "string" }] },
    });
  });
});
