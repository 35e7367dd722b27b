import { describe, expect, test } from "vitest";
import { folder, readAll } from "../memory-input.test-support.ts";

const OWNER = "Rahma Khayal";
const chat = (...lines: readonly string[]): string => `${lines.join("\n")}\n`;
const read = (text: string, name = "_chat.txt", options = {}) =>
  readAll(folder({ [name]: text }), { owner: OWNER, ...options });

const ANDROID = chat(
  "21/07/2026 03.15 - Pesan dan panggilan terenkripsi secara end-to-end.",
  '21/07/2026 03.15 - Bagas Misal membuat grup "Warga Khayal"',
  "21/07/2026 03.15 - Bagas Misal menambahkan Anda",
  "21/07/2026 03.16 - Anda bergabung menggunakan tautan undangan grup ini",
  "21/07/2026 03.20 - Bagas Misal: Selamat pagi",
  "ini baris kedua: jam 10.00 kumpul",
  "21/07/2026 03.21 - Rahma Khayal: Siap, #coblos9",
  "baris kedua saya <Pesan ini telah diedit>",
  "21/07/2026 03.22 - Rahma Khayal: <Media tidak disertakan>",
  "21/07/2026 03.23 - Rahma Khayal: Pesan ini telah dihapus",
  "21/07/2026 03.24 - Rahma Khayal: IMG-1.jpg (file terlampir)",
  "Foto kegiatan",
  '21/07/2026 03.25 - Anda mengubah subjek dari "Warga Khayal" menjadi "Warga: baru"',
  "22/07/2026 20.01 - Anda keluar",
);

describe("a group chat of an Indonesian Android phone", () => {
  test("gives the owner's own messages and what they did to the group", async () => {
    const { activities, coverage } = await read(ANDROID, "Chat WhatsApp dengan Warga Khayal.txt");
    expect(activities.map(({ type, kind, object }) => [kind, type, object.text])).toEqual([
      ["group", "Join", "Warga Khayal"],
      ["message", "Create", "Siap, #coblos9\nbaris kedua saya"],
      ["message", "Create", undefined],
      ["message", "Create", "Foto kegiatan"],
      ["group", "Update", "Warga: baru"],
      ["group", "Leave", "Warga Khayal"],
    ]);
    expect(activities[1]).toMatchObject({
      audience: "group",
      target: { kind: "group", name: "Warga Khayal" },
      source: { pointer: "line:7" },
      object: { tags: [{ type: "Hashtag", name: "#coblos9" }] },
    });
    expect(coverage.complete).toBe(true);
  });

  test("covers all zones of the earth, to the minute", async () => {
    const { activities } = await read(ANDROID);
    expect(activities[0]?.published).toEqual({
      from: "2026-07-20T13:16:00Z",
      to: "2026-07-21T15:17:00Z",
      zone: "unknown",
    });
  });

  test("without an owner nothing is guessed and the file is not called read", async () => {
    const { activities, coverage } = await readAll(folder({ "_chat.txt": ANDROID }));
    expect(activities.map(({ kind }) => kind)).toEqual(["group", "group", "group"]);
    expect(coverage.files[0]).toMatchObject({ state: "partial" });
    expect(coverage.files[0]?.issues).toContainEqual({ code: "owner-unknown", count: 5 });
    expect(coverage.complete).toBe(false);
  });

  test("an owner whom no chat knows is said", async () => {
    const { coverage } = await read(ANDROID, "_chat.txt", { owner: "Rama Kayal" });
    expect(coverage.issues).toEqual([{ code: "owner-not-found" }]);
  });
});

describe("a chat of an iPhone", () => {
  const iphone = chat(
    "[7/21/26, 3:15:42\u202fPM] Reading Club: \u200eMessages and calls are end-to-end encrypted.",
    "[7/21/26, 3:15:50\u202fPM] Reading Club: \u200eYou joined using this group's invite link",
    "[7/21/26, 3:16:00\u202fPM] ~\u202fDewi Misal: hello",
    "[7/21/26, 3:16:10\u202fPM] Rahma Khayal: You left",
    "\u200e[7/21/26, 3:16:42\u202fPM] Rahma Khayal: \u200e<attached: 0003-PHOTO.jpg>",
    "[7/21/26, 3:17:00\u202fPM] Rahma Khayal: \u200ePOLL:\nTea or coffee?\n\u200eOPTION: Tea (2 votes)\n\u200eOPTION: Coffee (0 votes)",
    "[7/21/26, 3:18:00\u202fPM] Rahma Khayal: \u200eRahma Khayal changed the group description",
    "[7/21/26, 3:19:00\u202fPM] Rahma Khayal: \u200eYou deleted this message.",
  );

  test("tells WhatsApp's own words from what people wrote", async () => {
    const { activities, coverage } = await read(iphone);
    expect(activities.map(({ type, kind, object }) => [kind, type, object.text])).toEqual([
      ["group", "Join", "Reading Club"],
      ["message", "Create", "You left"],
      ["message", "Create", undefined],
      ["poll", "Create", "Tea or coffee?\nTea\nCoffee"],
    ]);
    expect(activities[1]?.published?.from).toBe("2026-07-21T01:16:10Z");
    expect(coverage.complete).toBe(true);
  });
});

describe("day and month", () => {
  const at = async (...stamps: readonly string[]) => {
    const lines = stamps.map(
      (stamp, index) => `${stamp} - ${index % 2 ? OWNER : `Orang ${index}`}: pesan ${index}`,
    );
    const { activities, coverage } = await read(chat(...lines, "x"), "Chat WhatsApp dengan Grup.txt");
    return { spans: activities.map(({ published }) => published), issues: coverage.files[0]?.issues ?? [] };
  };
  const undecided = { code: "date-order-unknown", count: 1 };

  test("a day above 12 anywhere in the file decides for all lines", async () => {
    const { spans } = await at("01/02/26, 10:00", "01/02/26, 10:01", "02/13/26, 10:00", "02/14/26, 10:00");
    expect(spans[0]?.from).toBe("2026-01-01T20:01:00Z");
  });

  test("else the order in which the chat runs forwards", async () => {
    const { spans } = await at("05/06/26, 10:00", "06/06/26, 10:00", "04/07/26, 10:00", "05/07/26, 10:00");
    expect(spans[0]?.from).toBe("2026-06-05T20:00:00Z");
  });

  test("else dots, which countries with the day first write", async () => {
    const { spans, issues } = await at("05.06.26, 10:00", "05.06.26, 10:01", "05.06.26, 10:02");
    expect(spans[0]?.from).toBe("2026-06-04T20:01:00Z");
    expect(issues).not.toContainEqual(undecided);
  });

  test("else it stays open, and the interval covers both", async () => {
    const { spans, issues } = await at("05/06/26, 10:00", "05/06/26, 10:01", "05/06/26, 10:02");
    expect(spans[0]).toMatchObject({ from: "2026-05-05T20:01:00Z", to: "2026-06-05T22:02:00Z" });
    expect(issues).toContainEqual(undecided);
  });

  test("two-digit years in front are seen by their order", async () => {
    const { spans } = await at("26-01-30, 10:00", "26-01-31, 10:00", "26-02-01, 10:00", "26-02-02, 10:00");
    expect(spans[0]?.from).toBe("2026-01-30T20:00:00Z");
  });

  test.each([
    ["2026-06-05 22:01", "2026-06-05T08:01:00Z"],
    ["2026/06/05, 22:01", "2026-06-05T08:01:00Z"],
    ["05/06/2026, 10:01 p. m.", "2026-06-05T08:01:00Z"],
    ["05/06/2026 pukul 22.01", "2026-06-05T08:01:00Z"],
    ["5/6/2026, 12:01 AM", "2026-06-04T10:01:00Z"],
  ])("%s", async (stamp, from) => {
    const { spans } = await at("25/05/2026, 10:00", stamp, "25/06/2026, 10:00");
    expect(spans[0]?.from).toBe(from);
  });
});

describe("private chats", () => {
  const two = chat(
    "21/07/2026 03.15 - Dewi Misal: halo",
    "21/07/2026 03.16 - Rahma Khayal: hai",
    "21/07/2026 03.17 - Dewi Misal: apa kabar",
  );

  test("are left alone unless the owner asks", async () => {
    const { activities, coverage } = await read(two, "Chat WhatsApp dengan Dewi Misal.txt");
    expect(activities).toEqual([]);
    expect(coverage.files[0]).toMatchObject({
      state: "read",
      issues: [{ code: "ignored-private-message", count: 3 }],
    });
  });

  test("give the owner's own messages when asked", async () => {
    const { activities } = await read(two, "Chat WhatsApp dengan Dewi Misal.txt", { messages: true });
    expect(activities).toMatchObject([
      { object: { text: "hai" }, audience: "direct", target: { kind: "account", name: "Dewi Misal" } },
    ]);
  });
});

describe("what looks like a message and is none", () => {
  test("a pasted line with a stamp of another style stays part of the message", async () => {
    const { activities } = await read(
      ANDROID.replace("Selamat pagi", "Selamat pagi\n[21/07/2026, 03.15.42] Rahma Khayal: pilih nomor 9"),
    );
    expect(activities.map(({ object }) => object.text)).not.toContain("pilih nomor 9");
  });

  test("the last message counts although the file ends without a line break, and that is noted", async () => {
    const { activities, coverage } = await read(ANDROID.slice(0, ANDROID.indexOf("baris kedua saya") + 5));
    expect(activities.map(({ type }) => type)).toEqual(["Join", "Create"]);
    expect(coverage.files[0]).toMatchObject({
      state: "read",
      issues: expect.arrayContaining([{ code: "no-final-line-break", count: 1 }]),
    });
  });

  test("a text that is no chat is not taken for one", async () => {
    const { coverage } = await readAll(folder({ "_chat.txt": ANDROID, "catatan.txt": "1/2 gelas air\n" }), {
      owner: OWNER,
    });
    expect(coverage.files.map(({ state }) => state)).toEqual(["read", "ignored"]);
  });
});

test("the owner's number is known in any spelling", async () => {
  const text = ANDROID.replaceAll("Rahma Khayal:", "\u202a+62 812‑0000‑0001\u202c:");
  const { activities } = await read(text, "_chat.txt", { owner: "081200000001" });
  expect(activities.filter(({ kind }) => kind === "message")).toHaveLength(3);
});
