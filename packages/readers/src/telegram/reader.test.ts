import { describe, expect, test } from "vitest";
import { folder, readAll } from "../memory-input.test-support.ts";

const ME = { from: "Rahma Khayal", from_id: "user800" };
const OTHER = { from: "Bagas Misal", from_id: "user222" };
const WHEN = { date: "2026-07-21T03:16:00", date_unixtime: "1784578560" };
const message = (id: number, rest: object) => ({ id, type: "message", ...WHEN, ...ME, text: "", ...rest });
const service = (action: string, actor: { from: string; from_id: string }, rest: object = {}) => ({
  id: 1,
  type: "service",
  ...WHEN,
  actor: actor.from,
  actor_id: actor.from_id,
  action,
  ...rest,
});
const chat = (type: string, ...messages: readonly unknown[]) => ({ name: "Warga", type, id: 15, messages });
const account = (...chats: readonly unknown[]) => ({
  about: "",
  personal_information: { user_id: 800, first_name: "Rahma", last_name: "Khayal", username: "@rahmakhayal" },
  chats: { about: "", list: chats },
});
const read = (json: unknown, options = {}) => readAll(folder({ "result.json": json }), options);
/** The acts inside of conversations: without the profile and without being a member. */
const acts = async (...messages: readonly unknown[]) => {
  const { activities } = await read(account(chat("private_supergroup", ...messages)));
  return activities.filter(({ source }) => source.pointer.includes("messages"));
};

describe("an account", () => {
  test("names its owner, tells the bio, groups and channels, and what was left", async () => {
    const { activities, coverage } = await read({
      ...account(chat("private_group"), chat("public_channel")),
      left_chats: { list: [chat("public_supergroup"), chat("private_channel")] },
    });
    expect(coverage.owners).toEqual([
      { platform: "telegram", id: "800", handle: "rahmakhayal", name: "Rahma Khayal" },
    ]);
    expect(activities.map(({ type, kind, audience }) => [kind, type, audience])).toEqual([
      ["profile", "Update", "public"],
      ["group", "Join", "group"],
      ["follow", "Follow", "public"],
      ["group", "Leave", "public"],
      ["follow", "Undo", "group"],
    ]);
    expect(activities[2]).toMatchObject({
      target: { id: "15", name: "Warga", url: "https://t.me/c/15" },
      missing: ["time"],
    });
    expect(coverage.complete).toBe(true);
  });
});

test("profile pictures are changes of the profile", async () => {
  const picture = {
    date: "2026-01-02T10:00:00",
    date_unixtime: "1767322800",
    photo: "profile_pictures/a.jpg",
  };
  const { activities } = await read({ ...account(), profile_pictures: [picture] });
  expect(activities[1]).toMatchObject({
    type: "Update",
    kind: "profile",
    object: { media: [{ url: "profile_pictures/a.jpg" }] },
    published: { from: "2026-01-02T03:00:00Z" },
  });
});

describe("messages", () => {
  test("the owner's own, with address, tags and what they answer", async () => {
    const [own, ...rest] = await acts(
      message(5, {
        reply_to_message_id: 4,
        text: [
          "Ayo ",
          { type: "hashtag", text: "#coblos9" },
          " ",
          { type: "text_link", text: "baca", href: "https://a.example" },
        ],
      }),
      message(6, { ...OTHER, text: "pilih 9" }),
    );
    expect(rest).toEqual([]);
    expect(own).toMatchObject({
      object: {
        text: "Ayo #coblos9 baca (https://a.example)",
        url: "https://t.me/c/15/5",
        tags: [{ name: "#coblos9" }],
      },
      inReplyTo: { url: "https://t.me/c/15/4" },
      published: { from: "2026-07-20T20:16:00Z", zone: "exact" },
      audience: "group",
    });
  });

  test("before 2021-12 the time is local, of an unnamed zone", async () => {
    const [own] = await acts(message(5, { text: "a", date_unixtime: undefined }));
    expect(own?.published).toEqual({
      from: "2026-07-20T13:16:00Z",
      to: "2026-07-21T15:16:01Z",
      zone: "unknown",
    });
  });

  test("what is passed on is a share from where it came", async () => {
    const [share] = await acts(message(5, { text: "Jadwal", forwarded_from: "Kanal Rekaan" }));
    expect(share).toMatchObject({
      type: "Announce",
      kind: "share",
      target: { name: "Kanal Rekaan" },
      context: { kind: "group", id: "15" },
    });
  });

  test("pictures that were left out of the export are said, not named", async () => {
    const [photo] = await acts(
      message(5, { photo: "(File not included. Change data exporting settings to download.)" }),
    );
    expect(photo).toMatchObject({ object: { type: "Image" }, missing: ["text"] });
    expect(photo?.object.media).toBeUndefined();
  });
});

describe("reactions and votes", () => {
  test("only the owner's own reaction counts, in the zone of the message", async () => {
    const recent = [
      { ...OTHER, date: "2026-07-21T03:18:00" },
      { ...ME, date: "2026-07-21T03:19:00" },
    ];
    const [like, ...rest] = await acts(
      message(5, { ...OTHER, text: "a", reactions: [{ type: "emoji", emoji: "❤", count: 2, recent }] }),
      message(6, { ...OTHER, text: "b", reactions: [{ type: "emoji", emoji: "👍", count: 9 }] }),
    );
    expect(rest).toEqual([]);
    expect(like).toMatchObject({
      type: "Like",
      reaction: "love",
      target: { id: "222", name: "Bagas Misal" },
      published: { from: "2026-07-20T20:19:00Z", zone: "assumed" },
      source: { pointer: "/chats/list/0/messages/0/reactions/0/recent/1" },
    });
  });

  test("a vote is the owner's, whoever asked; its time is not known", async () => {
    const answers = [
      { text: "Satu", voters: 1, chosen: true },
      { text: "Dua", voters: 0, chosen: false },
    ];
    const [vote] = await acts(message(5, { ...OTHER, poll: { question: "Siapa?", answers } }));
    expect(vote).toMatchObject({
      kind: "poll",
      object: { type: "Question", text: "Siapa?\nSatu" },
      missing: ["time"],
    });
  });
});

describe("what was done to a group", () => {
  test.each([
    ["join_group_by_link", {}, "Join"],
    ["invite_members", { members: ["Rahma Khayal"] }, "Join"],
    ["invite_members", { members: ["Dewi Misal"] }, "Invite"],
    ["remove_members", { members: ["Rahma Khayal"] }, "Leave"],
    ["create_group", { title: "Baru" }, "Create"],
  ])("%s %j", async (action, rest, type) => {
    expect((await acts(service(action, ME, rest))).map((act) => act.type)).toEqual([type]);
  });

  test.each([
    ["invite_members", OTHER, { members: ["Rahma Khayal"] }],
    ["remove_members", ME, { members: ["Dewi Misal"] }],
    ["pin_message", ME, {}],
  ])("%s by %j is none", async (action, actor, rest) => {
    expect(await acts(service(action, actor, rest))).toEqual([]);
  });
});

describe("a single chat", () => {
  test("does not say who the owner is: nothing is guessed", async () => {
    const json = chat("private_supergroup", message(5, { text: "a" }));
    const { activities, coverage } = await read(json);
    expect(activities).toEqual([]);
    expect(coverage.files[0]).toMatchObject({ state: "partial" });
    expect((await read(json, { owner: "rahma khayal" })).activities).toHaveLength(1);
    expect((await read(json, { owner: "user800" })).activities).toHaveLength(1);
  });

  test("two people under the name that was given: nothing is said of either", async () => {
    const json = chat(
      "private_supergroup",
      message(5, { text: "a" }),
      message(6, { text: "b", from_id: "user801" }),
    );
    const { activities, coverage } = await read(json, { owner: "Rahma Khayal" });
    expect(activities).toEqual([]);
    expect(coverage.files[0]?.issues).toContainEqual({ code: "owner-unknown", count: 2 });
    expect((await read(json, { owner: "user801" })).activities).toHaveLength(1);
  });

  test("until 2021 ids were bare numbers", async () => {
    const old = account(
      chat(
        "private_supergroup",
        message(5, { text: "a", from_id: 800 }),
        message(6, { ...OTHER, text: "b", from_id: 222 }),
        message(7, { text: "c", from: "Warga", from_id: 2 ** 33 + 15 }),
      ),
    );
    const { activities, coverage } = await read(old);
    expect(activities.map(({ object }) => object.text)).toEqual(["Rahma Khayal", "Warga", "a"]);
    expect(coverage.files[0]?.issues).toContainEqual({ code: "ignored-post-of-a-channel", count: 1 });
    expect(coverage.complete).toBe(true);
  });

  test("next to a full export the owner is known", async () => {
    const { activities } = await readAll(
      folder({
        "a/result.json": chat("private_supergroup", message(5, { text: "a" })),
        "b/result.json": account(),
      }),
    );
    expect(activities.map(({ kind }) => kind)).toEqual(["message", "profile"]);
  });

  test("private chats are left alone unless the owner asks", async () => {
    const json = account(chat("personal_chat", message(5, { text: "a" })));
    expect((await read(json)).activities.map(({ kind }) => kind)).toEqual(["profile"]);
    expect((await read(json, { messages: true })).activities).toMatchObject([
      {},
      { kind: "message", audience: "direct" },
    ]);
  });
});
