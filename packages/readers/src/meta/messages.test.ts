import { describe, expect, test } from "vitest";
import { folder, readAll } from "../memory-input.test-support.ts";

const T = 1_753_000_000;
const PROFILE = {
  "personal_information/profile_information/profile_information.json": {
    profile_v2: { name: { full_name: "Rahma Khayal" } },
  },
};
const INBOX = "your_facebook_activity/messages/inbox/warga_1";
const people = (...names: readonly string[]) => names.map((name) => ({ name }));
const chat = (names: readonly string[], ...messages: readonly object[]) => ({
  participants: people(...names),
  title: "Warga",
  messages: messages.map((message) => ({ timestamp_ms: T * 1000, ...message })),
});
const read = (path: string, content: unknown, options = {}) =>
  readAll(folder({ ...PROFILE, [path]: content }), { messages: true, ...options });

describe("JSON", () => {
  test("in a group only the owner's own words, and their reactions to others'", async () => {
    const { activities, coverage } = await read(
      `${INBOX}/message_1.json`,
      chat(
        ["Dewi Misal", "Bagas Misal", "Rahma Khayal"],
        { sender_name: "Rahma Khayal", content: "Hadir ya" },
        {
          sender_name: "Dewi Misal",
          content: "Pilih 9",
          reactions: [
            { reaction: "❤", actor: "Rahma Khayal", timestamp: T + 5 },
            { reaction: "👍", actor: "Bagas Misal" },
          ],
        },
        { sender_name: "Bagas Misal", content: "ok" },
      ),
    );
    expect(activities).toMatchObject([
      {
        kind: "message",
        audience: "group",
        target: { kind: "group", name: "Warga" },
        object: { text: "Hadir ya" },
      },
      {
        type: "Like",
        reaction: "❤",
        audience: "group",
        object: { text: "Pilih 9" },
        source: { pointer: "/messages/1/reactions/0" },
      },
    ]);
    expect(coverage.complete).toBe(true);
  });

  test("in a folder that names neither platform, of the one whose owner takes part", async () => {
    const talk = chat(["Dewi Misal", "Rahma Khayal"], { sender_name: "Rahma Khayal", content: "Hadir ya" });
    const { activities } = await read("messages/inbox/dewi_1/message_1.json", talk);
    expect(activities).toMatchObject([
      {
        platform: "facebook",
        kind: "message",
        object: { text: "Hadir ya" },
        source: { pointer: "/messages/0" },
      },
    ]);
  });

  test("two people of the owner's name, or an owner without a name: nothing is said of either", async () => {
    const twice = chat(["Rahma Khayal", "Rahma Khayal"], { sender_name: "Rahma Khayal", content: "a" });
    const { activities, coverage } = await read(`${INBOX}/message_1.json`, twice);
    expect(activities).toEqual([]);
    expect(coverage.files.find(({ file }) => file.includes("inbox"))?.state).toBe("partial");
    const nameless = await readAll(
      folder({ [`${INBOX}/message_1.json`]: chat(["A", "B"], { sender_name: "A", content: "a" }) }),
      {
        messages: true,
      },
    );
    expect(nameless.coverage.files[0]?.issues).toContainEqual({ code: "owner-unknown", count: 1 });
  });

  test("who takes part is not always listed: then neither is who could read along", async () => {
    const { activities } = await read(`${INBOX}/message_1.json`, {
      messages: [{ sender_name: "Rahma Khayal", timestamp_ms: T * 1000, content: "a" }],
    });
    expect(activities).toMatchObject([{ kind: "message", audience: "unknown" }]);
  });

  test("settings in the folder of messages are no messages", async () => {
    const { coverage } = await read("your_facebook_activity/messages/messaging_settings.json", {
      label_values: [{ label: "x", timestamp_value: T }],
    });
    expect(coverage.files[1]).toMatchObject({ state: "ignored" });
  });
});

describe("HTML", () => {
  const record = (sender: string, body: string): string =>
    `<section class="_a6-g"><h2 class="_2ph_ _a6-h _a6-i">${sender}</h2><div class="_2ph_ _a6-p">${body}</div><footer class="_a6-o"><div class="_a72d">Jun 04, 2025 6:46:10 pm</div></footer></section>`;
  const page = (participants: string, ...records: readonly string[]): string =>
    `<html><head><title>Warga &amp; Kawan</title></head><body><main class="_a706"><div class="_2ph_ _a6-h">Participants: ${participants}</div>${records.join("")}</main></body></html>`;

  test("own words only; other people's reactions are not among them", async () => {
    const { activities } = await read(
      `${INBOX}/message_1.html`,
      page(
        "Dewi Misal, Bagas Misal and Rahma Khayal",
        record("Dewi Misal", "<div><div>Pilih 9</div></div>"),
        record("Rahma Khayal", '<div><div>Siap</div><ul class="_a6-q"><li>👍Dewi Misal</li></ul></div>'),
      ),
    );
    expect(activities).toMatchObject([
      {
        kind: "message",
        audience: "group",
        object: { text: "Siap" },
        target: { kind: "group", name: "Warga & Kawan" },
        published: { zone: "unknown" },
      },
    ]);
  });

  test("off unless the owner asks", async () => {
    const { activities, coverage } = await read(
      `${INBOX}/message_1.html`,
      page("Dewi Misal and Rahma Khayal", record("Rahma Khayal", "<div>Siap</div>")),
      { messages: false },
    );
    expect(activities).toEqual([]);
    expect(coverage.files[1]).toMatchObject({ state: "ignored", issues: [{ code: "private-messages" }] });
  });

  test("Instagram's pages, on their own clock", async () => {
    const html = page("Dewi Misal and Rahma Khayal", record("Rahma Khayal", "<div>Siap</div>"));
    const { activities } = await readAll(
      folder({
        "personal_information/personal_information/personal_information.json": {
          profile_user: [
            { string_map_data: { Username: { value: "rahma" }, Name: { value: "Rahma Khayal" } } },
          ],
        },
        "your_instagram_activity/messages/inbox/dewi_1/message_1.html": html,
      }),
      { messages: true },
    );
    expect(activities.filter(({ kind }) => kind === "message")).toMatchObject([
      {
        platform: "instagram",
        audience: "direct",
        published: { from: "2025-06-05T02:46:10Z", zone: "assumed" },
      },
    ]);
  });
});
