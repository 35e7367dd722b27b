import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { metaTwins } from "../../../tools/generate/meta-twins.ts";
import { telegramTwins } from "../../../tools/generate/telegram-twins.ts";
import { folder, readAll } from "./memory-input.test-support.ts";

const idsIn = async (files: Readonly<Record<string, unknown>>): Promise<readonly string[]> => {
  const { activities } = await readAll(folder(files), { messages: true });
  return activities.map(({ id }) => id).sort();
};

const seeds = fc.record({
  seed: fc.integer({ min: 1, max: 10 ** 6 }),
  count: fc.integer({ min: 1, max: 6 }),
});

describe("the same account as JSON and as pages has the acts of the JSON", () => {
  test.each(["instagram", "facebook"] as const)("%s", async (platform) => {
    await fc.assert(
      fc.asyncProperty(seeds, async ({ seed, count }) => {
        const { json, html } = metaTwins(platform, seed, count);
        const pages = await readAll(folder(html), { messages: true });
        const alone = await readAll(folder(json), { messages: true });
        expect(pages.activities).toHaveLength(alone.activities.length);
        expect(await idsIn({ ...html, ...json })).toEqual(alone.activities.map(({ id }) => id).sort());
      }),
      { numRuns: 12 },
    );
  });

  test("Telegram", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async ({ seed, count }) => {
        const { json, html } = telegramTwins(seed, count * 3);
        const alone = await readAll(folder(json), { messages: true });
        const pages = await readAll(folder(html), { messages: true });
        expect(pages.activities).toHaveLength(alone.activities.length);
        const both = await readAll(folder({ ...html, ...json }), { messages: true });
        expect(both.activities.map(({ id }) => id).sort()).toEqual(
          alone.activities.map(({ id }) => id).sort(),
        );
        expect(both.coverage.owners).toEqual(alone.coverage.owners);
      }),
      { numRuns: 12 },
    );
  });

  test("TikTok, as JSON and as texts", async () => {
    const Link = "https://www.tiktokv.com/share/video/7000000000000000001/";
    const json = { Activity: { "Like List": { ItemFavoriteList: [{ Date: "2026-01-02 03:04:05", Link }] } } };
    const text = `Date: 2026-01-02 03:04:05 UTC\nLink: ${Link}\n\n`;
    const { activities, duplicates } = await readAll(
      folder({ "user_data_tiktok.json": json, "TikTok/Activity/Like List.txt": text }),
    );
    expect([activities.length, duplicates.length]).toEqual([1, 1]);
  });
});

test("two messages of one minute stay two, though a page knows only one of them", async () => {
  const { json, html } = telegramTwins(1, 0);
  const message = (id: number, second: number) => ({
    id,
    type: "message",
    date: `2026-07-21T10:15:${second}`,
    date_unixtime: String(Date.UTC(2026, 6, 21, 3, 15, second) / 1000),
    from: "Rahma Khayal",
    from_id: "user800",
    text: "Siap",
  });
  const [path = ""] = Object.keys(json);
  const made = JSON.parse(JSON.stringify(json[path])) as {
    chats: { list: { messages: unknown[] }[] };
  };
  made.chats.list[0]?.messages.push(message(1, 10));
  const line = (second: number): string =>
    `<div class="message default clearfix" id="message1"><div class="body"><div class="pull_right date details" title="21.07.2026 10:15:${second} UTC+07:00"></div><div class="from_name">Rahma Khayal</div><div class="text">Siap</div></div></div>`;
  const pages = Object.fromEntries(
    Object.entries(html).map(([name, page]) => [
      name,
      page.replace('<div class="history">', `<div class="history">${line(10)}${line(40)}`),
    ]),
  );
  const { activities } = await readAll(folder({ ...pages, [path]: made }));
  expect(activities.filter(({ kind }) => kind === "message").map(({ published }) => published?.from)).toEqual(
    ["2026-07-21T03:15:10Z", "2026-07-21T03:15:40Z"],
  );
});

test("the zone that the JSON names counts for the pages beside it", async () => {
  const { json, html } = metaTwins("facebook", 1, 2);
  const zone = "logged_information/location/timezone.json";
  const withoutOwn = Object.fromEntries(Object.entries(html).filter(([path]) => !path.includes("timezone")));
  const { activities } = await readAll(folder({ ...withoutOwn, [zone]: json[zone] }));
  expect(activities.filter(({ published }) => published?.zone === "unknown")).toEqual([]);
});
