import { describe, expect, test } from "vitest";
import { folder, readAll } from "../memory-input.test-support.ts";

const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html><head><title>Exported Data</title></head><body><div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">\n${title}\n</div></div></div><div class="page_body chat_page"><div class="history">${body}</div></div></div></body></html>`;
const picture = (colour: number): string =>
  `<div class="pull_left userpic_wrap"><div class="userpic userpic${colour}"></div></div>`;
const message = (name: string, inside: string, colour = 3, time = "21.07.2026 10:16:00 UTC+07:00"): string =>
  `<div class="message default clearfix" id="message5">${picture(colour)}<div class="body"><div class="pull_right date details" title="${time}">10:16</div><div class="from_name">\n${name}\n</div>${inside}</div></div>`;
const joined = (inside: string): string =>
  `<div class="message default clearfix joined" id="message6"><div class="body"><div class="pull_right date details" title="21.07.2026 10:16:30 UTC+07:00">10:16</div>${inside}</div></div>`;
const text = (words: string): string => `<div class="text">\n${words}\n</div>`;
const service = (words: string): string =>
  `<div class="message service" id="message1"><div class="body details">\n${words}\n</div></div>`;
const OTHERS = message("Dewi Misal", text("a"), 1) + message("Bagas Misal", text("b"), 2);

const SUMMARY = page(
  "Exported Data",
  `<div class="personal_info clearfix">${picture(3)}<div class="row"><div class="label details">First name</div><div class="value bold">Rahma</div></div><div class="row"><div class="label details">Last name</div><div class="value bold">Khayal</div></div><div class="row"><div class="label details">Bio</div><div class="value bold">ASN</div></div></div>`,
);

const read = (body: string, options = {}) =>
  readAll(folder({ "ChatExport_2026-07-22/messages.html": page("Warga", OTHERS + body) }), options);
const ask = { owner: "rahma khayal" };

describe("a single conversation", () => {
  test("does not say who the owner is: nothing is guessed", async () => {
    const { activities, coverage } = await read(message("Rahma Khayal", text("halo")));
    expect(activities).toEqual([]);
    expect(coverage.files[0]).toMatchObject({
      platform: "telegram",
      state: "partial",
      issues: [{ code: "owner-unknown", count: 3 }],
    });
  });

  test("the owner's own words, to the second, where the page names the offset", async () => {
    const { activities, coverage } = await read(
      message("Rahma Khayal", text("Ayo <a>#coblos9</a><br>ya")),
      ask,
    );
    expect(activities).toMatchObject([
      {
        kind: "message",
        object: { text: "Ayo #coblos9\nya", tags: [{ type: "Hashtag", name: "#coblos9" }] },
        target: { name: "Warga", kind: "group" },
        published: { from: "2026-07-21T03:16:00Z", to: "2026-07-21T03:16:01Z", zone: "exact" },
        audience: "group",
        missing: ["url"],
        source: { pointer: "record:3" },
      },
    ]);
    expect(coverage.complete).toBe(true);
  });

  test("pages before 2022 show the clock of a zone that is not named", async () => {
    const { activities } = await read(message("Rahma Khayal", text("a"), 3, "21.07.2020 10:16:00"), ask);
    expect(activities[0]?.published).toEqual({
      from: "2020-07-20T20:16:00Z",
      to: "2020-07-21T22:16:01Z",
      zone: "unknown",
    });
  });

  test("a message without a name is by whoever wrote the one before it", async () => {
    const { activities } = await read(
      message("Rahma Khayal", text("satu")) +
        joined(text("dua")) +
        message("Dewi Misal", text("tiga"), 1) +
        joined(text("empat")),
      ask,
    );
    expect(activities.map(({ object }) => object.text)).toEqual(["satu", "dua"]);
  });

  test("nobody's name is carried past a line between messages", async () => {
    const { activities, coverage } = await read(
      message("Rahma Khayal", text("satu")) + service("22 July 2026") + joined(text("dua")),
      ask,
    );
    expect(activities.map(({ object }) => object.text)).toEqual(["satu"]);
    expect(coverage.files[0]?.state).toBe("partial");
  });

  test("a page that begins without a name says so", async () => {
    const { activities, coverage } = await readAll(
      folder({
        "messages2.html": page("Warga", joined(text("a")) + OTHERS + message("Rahma Khayal", text("b"))),
      }),
      ask,
    );
    expect(activities).toHaveLength(1);
    expect(coverage.files[0]).toMatchObject({
      state: "partial",
      issues: [{ code: "record-not-understood" }, {}],
    });
  });

  test("two people under the owner's name: nothing is said of either", async () => {
    const { activities, coverage } = await read(
      message("Rahma Khayal", text("a"), 3) + message("Rahma Khayal", text("b"), 6),
      ask,
    );
    expect(activities).toEqual([]);
    expect(coverage.files[0]?.issues).toContainEqual({ code: "owner-unknown", count: 2 });
  });

  test("a private chat is called after the other person, and left alone unless the owner asks", async () => {
    const files = folder({
      "messages.html": page(
        "Dewi Misal",
        message("Dewi Misal", text("a"), 1) + message("Rahma Khayal", text("b")),
      ),
    });
    expect((await readAll(files, ask)).activities).toEqual([]);
    expect((await readAll(files, { ...ask, messages: true })).activities).toMatchObject([
      { kind: "message", audience: "direct", target: { name: "Dewi Misal" } },
    ]);
  });
});

describe("what stands in a message", () => {
  test("what is passed on is a share from where it came", async () => {
    const { activities } = await read(
      message(
        "Rahma Khayal",
        `<div class="forwarded body"><div class="from_name">Kanal Rekaan <span class="date details" title="20.07.2026 10:00:00">x</span></div>${text("Jadwal")}</div>`,
      ),
      ask,
    );
    expect(activities).toMatchObject([
      {
        type: "Announce",
        object: { text: "Jadwal" },
        target: { name: "Kanal Rekaan" },
        context: { name: "Warga" },
      },
    ]);
  });

  test("a vote is the owner's, whoever asked; so is a reaction that is marked", async () => {
    const poll = `<div class="media_wrap clearfix"><div class="media_poll"><div class="question bold">Siapa?</div><div class="answer">- Satu <span class="details">1 vote, chosen vote</span></div><div class="answer">- Dua <span class="details">2 votes</span></div></div></div>`;
    const liked = `${text("Pilih 9")}<span class="reactions"><span class="reaction active"><span class="emoji">❤</span></span><span class="reaction"><span class="emoji">👍</span></span></span>`;
    const { activities } = await read(message("Dewi Misal", poll, 1) + message("Dewi Misal", liked, 1), ask);
    expect(activities).toMatchObject([
      { kind: "poll", object: { type: "Question", text: "Siapa?\nSatu" }, missing: ["time", "url"] },
      { type: "Like", reaction: "love", object: { text: "Pilih 9" }, target: { name: "Dewi Misal" } },
    ]);
  });

  test("pictures, also those left out of the export", async () => {
    const { activities } = await read(
      message(
        "Rahma Khayal",
        `<div class="media_wrap"><a class="photo_wrap" href="photos/a.jpg"></a></div>`,
      ) +
        message(
          "Rahma Khayal",
          `<div class="media_wrap"><div class="media media_photo">Photo</div></div>${text("b")}`,
        ),
      ask,
    );
    expect(activities.map(({ object }) => [object.type, object.media?.[0]?.url])).toEqual([
      ["Image", "photos/a.jpg"],
      ["Image", undefined],
    ]);
  });

  test.each([
    ["Rahma Khayal joined group by link from Dewi Misal", "Join"],
    ["Rahma Khayal invited Rahma Khayal", "Join"],
    ["Rahma Khayal invited Dewi Misal", "Invite"],
    ["Rahma Khayal removed Rahma Khayal", "Leave"],
    ["Rahma Khayal created group «Warga» with members Dewi Misal", "Create"],
    ["Dewi Misal joined group by link from Rahma Khayal", undefined],
    ["Dewi Misal invited Rahma Khayal", undefined],
    ["Rahma Khayal removed Dewi Misal", undefined],
    ["Rahma Khayal invited Dewi Misal to the voice chat", undefined],
    ["Rahma Khayal pinned this message", undefined],
    ["21 July 2026", undefined],
  ])("%s", async (sentence, type) => {
    const { activities } = await read(service(sentence), ask);
    expect(activities.map((act) => act.type)).toEqual(type === undefined ? [] : [type]);
  });
});

describe("a full export", () => {
  const entry = (name: string, info: string, at: string): string =>
    `<a class="entry block_link clearfix" href="../chats/${at}/messages.html#allow_back"><div class="body"><div class="pull_right info details">${info}</div><div class="name bold">${name}</div></div></a>`;
  const files = {
    "DataExport_1/export_results.html": SUMMARY,
    "DataExport_1/lists/chats.html": page(
      "Chats",
      entry("Warga", "group", "chat_1") + entry("Kanal", "channel", "chat_2"),
    ),
    "DataExport_1/lists/left_chats.html": page("Left", entry("Lama", "group", "chat_3")),
    "DataExport_1/chats/chat_1/messages.html": page("Warga", message("Rahma Khayal", text("a"))),
    "DataExport_1/chats/chat_2/messages.html": page("Kanal", message("Kanal", text("b"))),
  };

  test("names its owner, the groups and channels, and tells sorts apart", async () => {
    const { activities, coverage } = await readAll(folder(files));
    expect(coverage.owners).toEqual([{ platform: "telegram", name: "Rahma Khayal" }]);
    expect(coverage.complete).toBe(true);
    expect(activities.map(({ type, kind, target }) => [kind, type, target?.name])).toEqual([
      ["profile", "Update", undefined],
      ["message", "Create", "Warga"],
      ["group", "Join", "Warga"],
      ["follow", "Follow", "Kanal"],
      ["group", "Leave", "Lama"],
    ]);
  });

  test("another person of the owner's name, told by the colour of their picture, is another person", async () => {
    const { activities } = await readAll(
      folder({
        ...files,
        "DataExport_1/chats/chat_1/messages.html": page("Warga", message("Rahma Khayal", text("a"), 6)),
      }),
    );
    expect(activities.map(({ kind }) => kind)).not.toContain("message");
  });
});
