import type { Activity } from "@netral/engine/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeZip } from "./archive/zip.test-support.ts";
import type { ExportInput } from "./contract.ts";
import { folder, memoryInput, readAll } from "./memory-input.test-support.ts";
import { nodeInflate } from "./node/index.ts";
import { readExport } from "./read-export.ts";

/** A like of one of a few posts, some seconds after a certain minute. */
interface Like {
  readonly post: number;
  readonly second: number;
}

const START = Date.UTC(2026, 7, 9, 17, 40) / 1000;
const url = (post: number): string => `https://www.instagram.com/p/C${post}/`;

const jsonOf = (likes: readonly Like[]): string =>
  JSON.stringify({
    likes_media_likes: likes.map(({ post, second }) => ({
      title: "ayu",
      string_list_data: [{ href: url(post), timestamp: START + second }],
    })),
  });

/** The page of the same likes: the clock of UTC-8, without seconds. */
const pageOf = (likes: readonly Like[]): string => {
  const records = likes.map(({ post, second }) => {
    const minute = 40 + Math.floor(second / 60);
    const time = `Aug 09, 2026 9:${minute} am`;
    return `<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><div class="_3-95 _a6-p"><table><tr><td colspan="2" class="_2pin _a6_q">URL<br /><a target="_blank" href="${url(post)}">${url(post)}</a></td></tr></table><h2 class="_3-95 _2pim _a6-h">Owner</h2><table><tr><td class="_2pin _a6_q">Name</td><td class="_2pin _2piu _a6_r">Ayu Khayal</td></tr><tr><td class="_2pin _a6_q">Username</td><td class="_2pin _2piu _a6_r">ayu</td></tr></table></div><div class="_3-94 _a6-o">${time}</div></div>`;
  });
  return `<html><head><title>Likes</title></head><body><main class="_a706" role="main">${records.join("")}</main></body></html>`;
};

const zip = (name: string, path: string, content: string): ExportInput =>
  memoryInput(name, makeZip([{ path, content }]));
const asJson = (likes: readonly Like[]): ExportInput =>
  zip("json.zip", "your_instagram_activity/likes/liked_posts.json", jsonOf(likes));
const asPage = (likes: readonly Like[], name = "html.zip"): ExportInput =>
  zip(name, "your_instagram_activity/likes/liked_posts.html", pageOf(likes));

const said = ({ object, published }: Activity): string => `${object.url} ${published?.from}`;
const overlaps = (a: Activity, b: Activity): boolean =>
  a.object.url === b.object.url &&
  (a.published?.from ?? "") < (b.published?.to ?? "") &&
  (b.published?.from ?? "") < (a.published?.to ?? "");

describe("the same account as JSON and as pages", () => {
  const likes = [
    { post: 1, second: 5 },
    { post: 1, second: 40 },
    { post: 2, second: 5 },
  ];

  test("gives each act once, with its exact time, and says that the page has it too", async () => {
    const emitted = new Set<string>();
    const also: [string, string, boolean][] = [];
    const alone = await readAll([asJson(likes)]);
    for (const inputs of [
      [asJson(likes), asPage(likes)],
      [asPage(likes), asJson(likes)],
    ]) {
      const both = await readAll(inputs);
      expect(both.activities).toEqual(alone.activities);
      expect(both.coverage.totals).toMatchObject({ activities: 3, duplicates: 3 });
    }
    await readExport([asJson(likes), asPage(likes)], {
      inflate: nodeInflate,
      onActivities: (batch) => {
        for (const { id } of batch) emitted.add(id);
      },
      onDuplicate: (id, { file }) => {
        also.push([id, file, emitted.has(id)]);
      },
    });
    expect(also.map(([, file, wasEmitted]) => [file.slice(-4), wasEmitted])).toEqual([
      ["html", true],
      ["html", true],
      ["html", true],
    ]);
  });

  test("keeps an act that only the page has", async () => {
    const newer = [...likes, { post: 1, second: 125 }, { post: 3, second: 5 }];
    const { activities } = await readAll([asJson(likes), asPage(newer)]);
    expect(activities.map(said)).toEqual([
      `${url(1)} 2026-08-09T17:40:05Z`,
      `${url(1)} 2026-08-09T17:40:40Z`,
      `${url(2)} 2026-08-09T17:40:05Z`,
      `${url(1)} 2026-08-09T17:42:00Z`,
      `${url(3)} 2026-08-09T17:40:00Z`,
    ]);
  });

  test("two exports as pages, of two dates, are one", async () => {
    const newer = [{ post: 3, second: 200 }, ...likes];
    const { activities, coverage } = await readAll([asPage(likes, "a.zip"), asPage(newer, "b.zip")]);
    expect(activities).toHaveLength(3);
    expect(coverage.complete).toBe(true);
  });
});

describe("pages whose zone is not known", () => {
  const posts = (texts: readonly (readonly [string, number])[]) =>
    JSON.stringify(texts.map(([post, second]) => ({ timestamp: START + second, data: [{ post }] })));
  const page = (texts: readonly (readonly [string, string])[]) =>
    `<html><body>${texts
      .map(
        ([post, time]) =>
          `<div class="_a6-g"><div class="_2ph_ _a6-h">Rahma Khayal memperbarui statusnya.</div><div class="_2ph_ _a6-p"><div><div class="_2pin"><div>${post}</div></div></div></div><div class="_3-94 _a6-o">${time}</div></div>`,
      )
      .join("")}</body></html>`;
  const PATH = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1";

  test("are known again by the minute of the hour, once for each act", async () => {
    // 17:40 UTC is 00:40 of the next day in WIB.
    const json = posts([["Pagi", 5]]);
    const html = page([
      ["Pagi", "Aug 10, 2026 12:40:05 am"],
      ["Pagi", "Aug 10, 2026 1:10:05 am"],
    ]);
    const { activities, coverage } = await readAll(
      folder({ [`${PATH}.json`]: json, [`${PATH}.html`]: html }),
    );
    expect(activities.map(({ published }) => published?.zone)).toEqual(["exact", "unknown"]);
    expect(coverage.totals.duplicates).toBe(1);
  });
});

describe("a page that does not name the reaction", () => {
  const PATH = "your_facebook_activity/comments_and_reactions/likes_and_reactions_1";
  const title = "Rahma Khayal likes Dewi Misal's photo.";
  const zone =
    '<html><body><main class="_a706"><section class="_a6-g"><h2 class="_a6-h">Timezone</h2><div class="_a6-p"><div>Asia/Jakarta</div></div></section></main></body></html>';
  const page = (time: string): string =>
    `<html><body><main class="_a706"><section class="_a6-g"><h2 class="_2ph_ _a6-h _a6-i">${title}</h2><div class="_2ph_ _a6-p"><div></div></div><footer class="_3-94 _a6-o"><div class="_a72d">${time}</div></footer></section></main></body></html>`;
  const json = JSON.stringify([
    {
      timestamp: Date.UTC(2025, 5, 4, 11, 46, 10) / 1000,
      title,
      data: [{ reaction: { reaction: "LOVE", actor: "Rahma Khayal" } }],
    },
  ]);

  test.each([
    ["of the same minute is the reaction that the JSON names", "Jun 04, 2025 6:46:10 pm", 1],
    ["of another minute is another one", "Jun 04, 2025 6:48:10 pm", 2],
  ])("%s", async (_, time, count) => {
    const { activities } = await readAll(
      folder({
        "logged_information/location/timezone.html": zone,
        [`${PATH}.json`]: json,
        [`${PATH}.html`]: page(time),
      }),
    );
    expect(activities).toHaveLength(count);
    expect(activities[0]).toMatchObject({ reaction: "love", published: { zone: "exact" } });
  });
});

describe("laws of merging", () => {
  const like = fc.record({ post: fc.integer({ min: 1, max: 3 }), second: fc.integer({ min: 0, max: 300 }) });
  const likes = fc.uniqueArray(like, {
    maxLength: 8,
    selector: ({ post, second }) => `${post} ${second}`,
  });
  const some = fc.uniqueArray(like, {
    minLength: 1,
    maxLength: 8,
    selector: ({ post, second }) => `${post} ${second}`,
  });

  test("an export and itself is itself", async () => {
    await fc.assert(
      fc.asyncProperty(some, async (acts) => {
        for (const make of [asJson, asPage]) {
          const once = await readAll([make(acts)]);
          const twice = await readAll([make(acts), make(acts)]);
          expect(twice.activities).toEqual(once.activities);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("the order of exports does not matter, and nothing of either is lost", async () => {
    await fc.assert(
      fc.asyncProperty(some, likes, async (a, b) => {
        const [json, html] = [asJson(a), asPage(b)];
        const forth = await readAll([json, html]);
        const back = await readAll([html, json]);
        expect(back.activities).toEqual(forth.activities);
        const ofA = await readAll([json]);
        const ofB = b.length === 0 ? [] : (await readAll([html])).activities;
        expect(forth.activities).toEqual(expect.arrayContaining([...ofA.activities]));
        for (const act of ofB) expect(forth.activities.some((other) => overlaps(act, other))).toBe(true);
        for (const act of forth.activities) {
          expect([...ofA.activities, ...ofB].map(({ id }) => id)).toContain(act.id);
        }
        const minutesOf = (list: readonly Like[]): Set<string> =>
          new Set(list.map(({ post, second }) => `${post} ${Math.floor(second / 60)}`));
        const known = minutesOf(a);
        const only = [...minutesOf(b)].filter((minute) => !known.has(minute));
        expect(forth.activities).toHaveLength(a.length + only.length);
      }),
      { numRuns: 60 },
    );
  });

  test("two exports of two dates hold the acts of both, in any order", async () => {
    await fc.assert(
      fc.asyncProperty(some, some, async (a, b) => {
        const inputs = [
          zip("old.zip", "likes/liked_posts.json", jsonOf(a)),
          zip("new.zip", "your_instagram_activity/likes/liked_posts.json", jsonOf(b)),
        ];
        const forth = await readAll(inputs);
        const back = await readAll(inputs.toReversed());
        expect(back.activities).toEqual(forth.activities);
        const expected = new Set([...a, ...b].map(({ post, second }) => `${post} ${second}`));
        expect(forth.activities).toHaveLength(expected.size);
      }),
      { numRuns: 60 },
    );
  });
});
