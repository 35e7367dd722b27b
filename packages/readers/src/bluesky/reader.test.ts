import { createHash } from "node:crypto";
import { BytesWrapper, CidLinkWrapper, encode } from "@atcute/cbor";
import { describe, expect, test } from "vitest";
import { memoryInput, readAll } from "../memory-input.test-support.ts";
import { keySeconds, recordTime } from "./bluesky-time.ts";

const ME = "did:plc:rahma";
const OTHER = "at://did:plc:dewi/app.bsky.feed.post/3k5rgfiifs42u";
const CREATED = "2023-08-25T08:25:39.000Z";

function block(value: unknown) {
  const bytes = encode(value);
  const cid = Uint8Array.from([1, 0x71, 0x12, 0x20, ...createHash("sha256").update(bytes).digest()]);
  const length = cid.length + bytes.length;
  const varint = length < 128 ? [length] : [(length & 127) | 128, length >> 7];
  return { bytes: [...varint, ...cid, ...bytes], link: new CidLinkWrapper(cid) };
}

/** A repository of these records; keys are written as the tree writes them, each shortened by the one before. */
function repo(records: Readonly<Record<string, object>>): Uint8Array {
  const blocks = Object.values(records).map((record) => block(record));
  let before = "";
  const entries = Object.keys(records).map((key, index) => {
    let shared = 0;
    while (shared < before.length && before[shared] === key[shared]) shared++;
    before = key;
    return {
      p: shared,
      k: new BytesWrapper(new TextEncoder().encode(key.slice(shared))),
      v: blocks[index]?.link,
      t: null,
    };
  });
  const tree = block({ e: entries, l: null });
  const commit = block({ did: ME, version: 3, data: tree.link, rev: "a", prev: null });
  const header = encode({ version: 1, roots: [commit.link] });
  return Uint8Array.from([
    header.length,
    ...header,
    ...commit.bytes,
    ...tree.bytes,
    ...blocks.flatMap(({ bytes }) => bytes),
  ]);
}

const read = async (records: Readonly<Record<string, object>>) =>
  readAll([memoryInput("repo.car", repo(records))]);
const one = async (collection: string, rest: object) =>
  (await read({ [`${collection}/3k5rgfiifs42u`]: { $type: collection, createdAt: CREATED, ...rest } }))
    .activities[0];

describe("records", () => {
  test("a post with marked words, a card, a picture and its own address", async () => {
    const post = await one("app.bsky.feed.post", {
      text: "é @dewi.example #contoh lihat",
      facets: [
        {
          index: { byteStart: 3, byteEnd: 16 },
          features: [{ $type: "app.bsky.richtext.facet#mention", did: "did:plc:dewi" }],
        },
        {
          index: { byteStart: 17, byteEnd: 24 },
          features: [{ $type: "app.bsky.richtext.facet#tag", tag: "contoh" }],
        },
        {
          index: { byteStart: 25, byteEnd: 30 },
          features: [{ $type: "app.bsky.richtext.facet#link", uri: "https://a.example/1" }],
        },
      ],
      embed: { $type: "app.bsky.embed.images", images: [{ alt: "Baliho", image: { ref: block("x").link } }] },
    });
    expect(post).toMatchObject({
      kind: "post",
      object: {
        type: "Image",
        text: "é @dewi.example #contoh lihat\nhttps://a.example/1",
        url: `https://bsky.app/profile/${ME}/post/3k5rgfiifs42u`,
        tags: [
          { type: "Mention", name: "@dewi.example", href: "https://bsky.app/profile/did:plc:dewi" },
          { type: "Hashtag", name: "#contoh" },
        ],
        media: [{ type: "Image", name: "Baliho" }],
      },
      source: { pointer: "/app.bsky.feed.post/3k5rgfiifs42u" },
    });
  });

  test("a reply, and a quotation", async () => {
    const reply = { root: { uri: OTHER }, parent: { uri: OTHER } };
    expect(await one("app.bsky.feed.post", { text: "setuju", reply })).toMatchObject({
      kind: "comment",
      target: { id: "did:plc:dewi" },
      inReplyTo: { url: "https://bsky.app/profile/did:plc:dewi/post/3k5rgfiifs42u" },
    });
    const embed = { $type: "app.bsky.embed.record", record: { uri: OTHER, cid: "x" } };
    expect(await one("app.bsky.feed.post", { text: "lihat", embed })).toMatchObject({
      kind: "share",
      quoteOf: { url: "https://bsky.app/profile/did:plc:dewi/post/3k5rgfiifs42u" },
    });
  });

  test.each([
    [
      "app.bsky.feed.like",
      { subject: { uri: OTHER } },
      { type: "Like", missing: ["text"], target: { id: "did:plc:dewi" } },
    ],
    ["app.bsky.feed.repost", { subject: { uri: OTHER } }, { type: "Announce", kind: "share" }],
    [
      "app.bsky.graph.follow",
      { subject: "did:plc:dewi" },
      { type: "Follow", target: { url: "https://bsky.app/profile/did:plc:dewi" } },
    ],
    [
      "app.bsky.actor.profile",
      { displayName: "Rahma", description: "ASN" },
      { type: "Update", object: { text: "Rahma\nASN" } },
    ],
    [
      "app.bsky.graph.list",
      { name: "Warga", purpose: "app.bsky.graph.defs#curatelist" },
      { type: "Create", object: { text: "Warga" } },
    ],
  ])("%s", async (collection, rest, expected) => {
    expect(await one(collection, rest)).toMatchObject(expected);
  });

  test("blocks, settings and other apps' records are none; an unknown record of Bluesky's is said", async () => {
    const { activities, coverage } = await read({
      "app.bsky.feed.threadgate/1": { $type: "app.bsky.feed.threadgate", post: OTHER },
      "app.bsky.graph.block/1": { $type: "app.bsky.graph.block", subject: "did:plc:dewi" },
      "example.app.thing/1": { $type: "example.app.thing" },
      "app.bsky.feed.novelty/1": { $type: "app.bsky.feed.novelty" },
    });
    expect(activities).toEqual([]);
    expect(coverage.files[0]?.state).toBe("partial");
    expect(coverage.files[0]?.issues.map(({ code }) => code).sort()).toEqual([
      "ignored-other-app",
      "ignored-private-lists",
      "ignored-settings",
      "record-not-understood",
    ]);
  });
});

describe("time", () => {
  test("a key holds the clock of its making", () => {
    expect(keySeconds("3k5rgfiifs42u")).toBeCloseTo(Date.parse("2023-08-25T08:25:39Z") / 1000, -1);
    expect(keySeconds("self")).toBeUndefined();
  });

  test("a date far from the key's clock gives an interval that covers both", () => {
    expect(recordTime(CREATED, "3k5rgfiifs42u")).toMatchObject({
      from: "2023-08-25T08:25:39Z",
      zone: "exact",
    });
    expect(recordTime("2019-01-01T00:00:00Z", "3k5rgfiifs42u")?.from).toBe("2019-01-01T00:00:00Z");
    expect(recordTime("2019-01-01T00:00:00Z", "3k5rgfiifs42u")?.to.slice(0, 10)).toBe("2023-08-25");
    expect(recordTime(undefined, "3k5rgfiifs42u")?.from.slice(0, 10)).toBe("2023-08-25");
  });
});

test("the owner is the repository's account; a file that is cut gives what came before", async () => {
  const bytes = repo({
    "app.bsky.graph.follow/1": { $type: "app.bsky.graph.follow", subject: "did:plc:a", createdAt: CREATED },
    "app.bsky.graph.follow/2": { $type: "app.bsky.graph.follow", subject: "did:plc:b", createdAt: CREATED },
  });
  const { activities, coverage } = await readAll([
    memoryInput("repo.car", bytes.subarray(0, bytes.length - 20)),
  ]);
  expect(coverage.owners).toEqual([{ platform: "bluesky", id: ME }]);
  expect(activities.map(({ target }) => target?.id)).toEqual(["did:plc:a"]);
  expect(coverage.files[0]).toMatchObject({ state: "partial", issues: [{ code: "truncated" }] });
});
