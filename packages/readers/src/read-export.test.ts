import { describe, expect, test } from "vitest";
import { folder, ReadFailed, readAll } from "./memory-input.test-support.ts";

const LIKES = {
  likes_media_likes: [
    {
      title: "ayu.contoh",
      string_list_data: [{ href: "https://www.instagram.com/p/Cabc/", value: "👍", timestamp: 1700000000 }],
    },
  ],
};

const profile = (handle: string) => ({
  profile_user: [{ string_map_data: { Username: { value: handle }, Name: { value: handle } } }],
});

describe("reading an export", () => {
  test("gives activities with a pointer, a time and a target", async () => {
    const { activities, coverage } = await readAll(folder({ "likes/liked_posts.json": LIKES }));
    expect(activities).toHaveLength(1);
    expect(activities[0]).toMatchObject({
      type: "Like",
      platform: "instagram",
      kind: "reaction",
      published: { from: "2023-11-14T22:13:20Z", to: "2023-11-14T22:13:21Z", zone: "exact" },
      target: { handle: "ayu.contoh", kind: "account" },
      source: { file: "likes/liked_posts.json", pointer: "/likes_media_likes/0" },
      missing: ["text"],
    });
    expect(coverage.complete).toBe(true);
  });

  test("emits an act once and says where it was seen again", async () => {
    const { activities, duplicates, coverage } = await readAll(
      folder({ "a/likes/liked_posts.json": LIKES, "b/likes/liked_posts.json": LIKES }),
    );
    expect(activities).toHaveLength(1);
    expect(duplicates).toEqual([activities[0]?.id]);
    expect(coverage.totals.duplicates).toBe(1);
  });

  test("an unknown layout of a known platform is never 'nothing found'", async () => {
    const { coverage } = await readAll(
      folder({
        "your_instagram_activity/likes/liked_posts.json": { likes_new_layout: [{ who: "x", time: 1 }] },
      }),
    );
    expect(coverage.files[0]?.state).toBe("unknown");
    expect(coverage.complete).toBe(false);
  });

  test("an HTML export says that it was not read", async () => {
    const { coverage } = await readAll(
      folder({ "your_instagram_activity/likes/liked_posts.html": "<html><body></body></html>" }),
    );
    expect(coverage.files[0]).toMatchObject({
      state: "unknown",
      issues: [{ code: "html-export-not-readable" }],
    });
  });

  test("a file that breaks off gives what came before and says so", async () => {
    const whole = JSON.stringify({
      likes_media_likes: [...LIKES.likes_media_likes, ...LIKES.likes_media_likes],
    });
    const { activities, coverage } = await readAll(folder({ "likes/liked_posts.json": whole.slice(0, -40) }));
    expect(activities).toHaveLength(1);
    expect(coverage.files[0]).toMatchObject({ state: "partial", issues: [{ code: "truncated" }] });
  });

  test("refuses exports of two people, unless both accounts are said to be one's own", async () => {
    const inputs = folder({
      "a/personal_information/personal_information.json": profile("ayu"),
      "b/personal_information/personal_information.json": profile("budi"),
      "likes/liked_posts.json": LIKES,
    });
    await expect(readAll(inputs)).rejects.toThrow("read/two-owners");
    const { coverage } = await readAll(inputs, { sameOwner: true });
    expect(coverage.owners.map((owner) => owner.handle)).toEqual(["ayu", "budi"]);
  });

  test("says that something is no export at all", async () => {
    await expect(readAll(folder({ "notes.txt": "hello" }))).rejects.toThrow(ReadFailed);
  });

  test("stops when asked to", async () => {
    const signal = AbortSignal.abort();
    await expect(readAll(folder({ "likes/liked_posts.json": LIKES }), { signal })).rejects.toThrow(
      "read/cancelled",
    );
  });
});
