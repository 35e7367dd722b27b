import { describe, expect, test } from "vitest";
import { folder, readAll } from "../memory-input.test-support.ts";

const ACTOR = "https://sosial.contoh.example/users/rahma";
const PUBLIC = "https://www.w3.org/ns/activitystreams#Public";
const FOLLOWERS = `${ACTOR}/followers`;
const actor = {
  id: ACTOR,
  type: "Person",
  preferredUsername: "rahma",
  name: "Rahma Khayal",
  outbox: "outbox.json",
};
const note = (rest: object) => ({
  type: "Create",
  actor: ACTOR,
  published: "2026-09-01T13:00:00Z",
  object: { id: `${ACTOR}/statuses/1`, type: "Note", to: [PUBLIC], cc: [], content: "<p>Halo</p>", ...rest },
});
const outbox = (...items: readonly unknown[]) => ({
  id: "outbox.json",
  type: "OrderedCollection",
  orderedItems: items,
});
const read = (...items: readonly unknown[]) =>
  readAll(folder({ "actor.json": actor, "outbox.json": outbox(...items) })).then(({ activities }) =>
    activities.filter(({ source }) => source.file === "outbox.json"),
  );

describe("posts", () => {
  test("text, tags, media and address", async () => {
    const [post] = await read(
      note({
        summary: "Pemilu",
        content: "<p>Satu &amp; dua<br />tiga</p><p>empat <a href='https://a.example'>lima</a></p>",
        url: "https://sosial.contoh.example/@rahma/1",
        attachment: [
          { type: "Document", mediaType: "image/png", url: "/media_attachments/a.png", name: "Baliho" },
        ],
        tag: [{ type: "Mention", name: "@dewi@lain.example", href: "https://lain.example/users/dewi" }],
      }),
    );
    expect(post).toMatchObject({
      kind: "post",
      object: {
        type: "Image",
        text: "Pemilu\nSatu & dua\ntiga\n\nempat lima",
        url: "https://sosial.contoh.example/@rahma/1",
        media: [{ type: "Image", url: "media_attachments/a.png", name: "Baliho" }],
        tags: [{ type: "Mention", name: "@dewi@lain.example" }],
      },
      published: { from: "2026-09-01T13:00:00Z", zone: "exact" },
    });
  });

  test.each([
    [{ to: [PUBLIC] }, "public"],
    [{ to: [FOLLOWERS], cc: [PUBLIC] }, "public"],
    [{ to: [FOLLOWERS], cc: ["https://lain.example/users/dewi"] }, "followers"],
  ])("%j is seen by: %s", async (to, audience) => {
    expect((await read(note(to)))[0]?.audience).toBe(audience);
  });

  test("a post to named people is private and left alone unless asked for", async () => {
    const files = folder({
      "outbox.json": outbox(note({ to: ["https://lain.example/users/dewi"], cc: [] })),
    });
    expect((await readAll(files)).activities).toEqual([]);
    expect((await readAll(files, { messages: true })).activities).toMatchObject([
      { kind: "message", audience: "direct" },
    ]);
  });

  test("replies know whom they answer; replies to oneself are posts", async () => {
    const [reply, thread] = await read(
      note({ inReplyTo: "https://lain.example/users/dewi/statuses/5" }),
      note({ inReplyTo: `${ACTOR}/statuses/1`, content: "lanjut" }),
    );
    expect(reply).toMatchObject({
      kind: "comment",
      inReplyTo: { url: "https://lain.example/users/dewi/statuses/5" },
      target: { handle: "dewi@lain.example", url: "https://lain.example/users/dewi" },
    });
    expect(thread).toMatchObject({ kind: "post" });
    expect(thread?.target).toBeUndefined();
  });

  test("a poll with its choices", async () => {
    const [poll] = await read(
      note({ type: "Question", content: "<p>Siapa?</p>", oneOf: [{ name: "Satu" }, { name: "Dua" }] }),
    );
    expect(poll).toMatchObject({ kind: "poll", object: { type: "Question", text: "Siapa?\nSatu\nDua" } });
  });
});

test("a boost names the author, not the text", async () => {
  const [boost] = await read({
    type: "Announce",
    published: "2026-09-02T13:00:00Z",
    to: [PUBLIC],
    object: "https://lain.example/users/dewi/statuses/5",
  });
  expect(boost).toMatchObject({
    type: "Announce",
    kind: "share",
    target: { handle: "dewi@lain.example" },
    missing: ["text"],
  });
});

test("likes, bookmarks and follows", async () => {
  const list = (id: string) => ({
    id,
    type: "OrderedCollection",
    orderedItems: ["https://lain.example/@dewi/5"],
  });
  const { activities, coverage } = await readAll(
    folder({
      "likes.json": list("likes.json"),
      "bookmarks.json": list("bookmarks.json"),
      "following_accounts.csv": "Account address,Show boosts\ndewi@lain.example,true\n",
      "muted_accounts.csv": "Account address,Hide notifications\nsiti@lain.example,true\n",
    }),
  );
  expect(activities.map(({ type, target }) => [type, target?.handle])).toEqual([
    ["Add", "dewi@lain.example"],
    ["Follow", "dewi@lain.example"],
    ["Like", "dewi@lain.example"],
  ]);
  expect(coverage.complete).toBe(true);
});

test("the actor is the owner", async () => {
  const { coverage, activities } = await readAll(
    folder({ "actor.json": { ...actor, summary: "<p>ASN</p>" } }),
  );
  expect(coverage.owners).toEqual([
    { platform: "mastodon", id: ACTOR, handle: "rahma@sosial.contoh.example", name: "Rahma Khayal" },
  ]);
  expect(activities).toMatchObject([
    { type: "Update", object: { text: "Rahma Khayal\nASN" }, missing: ["time"] },
  ]);
});
