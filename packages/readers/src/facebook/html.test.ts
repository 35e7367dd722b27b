import { describe, expect, test } from "vitest";
import { folder, readAll } from "../memory-input.test-support.ts";

const page = (...records: readonly string[]): string =>
  `<html><body><main class="_a706">${records.map((inside) => `<section class="_a6-g">${inside}</section>`).join("")}</main></body></html>`;
const TIME =
  '<footer class="_3-94 _a6-o"><a href="https://www.facebook.com/x"><div class="_a72d">Jun 04, 2025 6:46:10 pm</div></a></footer>';
const record = (title: string, body: string): string =>
  `<h2 class="_2ph_ _a6-h _a6-i">${title}</h2><div class="_2ph_ _a6-p">${body}</div>${TIME}`;
const ZONE = {
  "logged_information/location/timezone.html": page(record("Timezone", "<div>Asia/Jakarta</div>")),
};
const PROFILE = {
  "personal_information/profile_information/profile_information.html": page(
    '<div class="_a6-p"><table><tr><td class="_a6_q">Name</td><td class="_a6_r">Rahma Khayal</td></tr></table></div>',
  ),
};
const read = async (path: string, ...records: readonly string[]) => {
  const { activities, coverage } = await readAll(folder({ ...ZONE, ...PROFILE, [path]: page(...records) }));
  return { acts: activities.filter(({ source }) => source.file === path), coverage };
};

test("a comment, on the clock of the account's zone", async () => {
  const { acts, coverage } = await read(
    "your_facebook_activity/comments_and_reactions/comments.html",
    record("Rahma Khayal commented on Dewi Misal's post.", "<div><div>Setuju &amp; semangat</div></div>"),
  );
  expect(acts).toMatchObject([
    {
      type: "Create",
      kind: "comment",
      object: { text: "Setuju & semangat" },
      target: { name: "Dewi Misal" },
      published: { from: "2025-06-04T11:46:10Z", to: "2025-06-04T11:46:11Z", zone: "assumed" },
      source: { pointer: "record:1" },
    },
  ]);
  expect(coverage.owners).toEqual([{ platform: "facebook", name: "Rahma Khayal" }]);
  expect(coverage.complete).toBe(true);
});

test("without the zone, the interval covers all zones", async () => {
  const { activities } = await readAll(
    folder({ "comments_and_reactions/comments.html": page(record("", "<div>Halo</div>")) }),
  );
  expect(activities[0]?.published).toEqual({
    from: "2025-06-04T04:46:10Z",
    to: "2025-06-05T06:46:11Z",
    zone: "unknown",
  });
});

describe("reactions", () => {
  const PATH = "your_facebook_activity/comments_and_reactions/likes_and_reactions_1.html";

  test("before 2024 the icon's name is all that tells which", async () => {
    const { acts } = await read(
      PATH,
      record(
        "Rahma Khayal reacted to Dewi Misal's photo.",
        '<div><img src="../../files/icons/love.png" /></div>',
      ),
      record("Rahma Khayal likes Dewi Misal's photo.", "<div></div>"),
    );
    expect(acts.map(({ reaction, target }) => [reaction, target?.name])).toEqual([
      ["love", "Dewi Misal"],
      ["unknown", "Dewi Misal"],
    ]);
  });

  test("since 2024 with address and author", async () => {
    const row = (label: string, value: string) =>
      `<tr><td class="_a6_q">${label}</td><td class="_a6_r">${value}</td></tr>`;
    const url = "https://www.facebook.com/dewi.misal/posts/1";
    const { acts } = await read(
      PATH,
      `<div class="_a6-p"><table>${row("Reaction", "Love")}${row("URL", `<a href="${url}">${url}</a>`)}</table><h2 class="_a6-h">Author</h2><table>${row("Name", "Dewi Misal")}</table></div>${TIME}`,
    );
    expect(acts).toMatchObject([{ reaction: "love", object: { url }, target: { name: "Dewi Misal" } }]);
  });
});

test("posts with words, pictures and links", async () => {
  const { acts } = await read(
    "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html",
    record(
      "Rahma Khayal updated her status.",
      '<div><div>Selamat pagi</div><a href="your_facebook_activity/posts/media/a.jpg"><img src="your_facebook_activity/posts/media/a.jpg" /></a></div>',
    ),
    record(
      "Rahma Khayal shared a link.",
      '<div><a href="https://berita.example/1">https://berita.example/1</a></div>',
    ),
  );
  expect(acts).toMatchObject([
    { type: "Create", object: { type: "Image", text: "Selamat pagi" } },
    { type: "Announce", object: { url: "https://berita.example/1" } },
  ]);
});

test("pages, people and groups by name", async () => {
  const { acts } = await read(
    "your_facebook_activity/pages/pages_you've_liked.html",
    record("Partai Khayal", ""),
  );
  expect(acts).toMatchObject([
    { type: "Like", kind: "page", target: { name: "Partai Khayal", kind: "page" } },
  ]);
  const group = await read(
    "your_facebook_activity/groups/your_group_membership_activity.html",
    record("You stopped being a member of Warga Contoh.", "<div>Warga Contoh</div>"),
  );
  expect(group.acts).toMatchObject([{ type: "Leave", target: { name: "Warga Contoh" } }]);
});

describe("events", () => {
  const PATH = "your_facebook_activity/events/your_event_responses.html";
  const row = (label: string, value: string) =>
    `<tr><td class="_a6_q">${label}</td><td class="_a6_r">${value}</td></tr>`;
  const times = `<table>${row("Start time", "Aug 10, 2026 9:00:00 am")}${row("End time", "Aug 10, 2026 11:00:00 am")}</table>`;

  test("below a heading that says the response", async () => {
    const { acts, coverage } = await read(
      PATH,
      record("Events joined", `<h2 class="_a6-h">Rapat warga</h2>${times}<h2 class="_a6-h">Senam pagi</h2>`),
      record("Events you declined", "<div>Deklarasi relawan</div>"),
    );
    expect(acts).toMatchObject([
      {
        type: "Accept",
        target: { name: "Rapat warga", kind: "event" },
        object: { startTime: { from: "2026-08-10T02:00:00Z", zone: "assumed" } },
      },
      { type: "Accept", target: { name: "Senam pagi" } },
      { type: "Reject", target: { name: "Deklarasi relawan" } },
    ]);
    expect(acts.every(({ published }) => published === undefined)).toBe(true);
    expect(coverage.complete).toBe(true);
  });

  test.each([
    ["Acara yang Anda hadiri", ["Accept"]],
    ["Acara yang Anda minati", ["TentativeAccept"]],
    ["Not interested", []],
  ])("below %j", async (heading, types) => {
    const { acts } = await read(PATH, record(heading, `<h2 class="_a6-h">Rapat warga</h2>${times}`));
    expect(acts.filter(({ type }) => type !== "Reject").map(({ type }) => type)).toEqual(types);
  });

  test("each with a response of its own, in Indonesian too", async () => {
    const { acts } = await read(
      PATH,
      record(
        "Rapat akbar",
        `<table>${row("Respons", "Tertarik")}${row("Waktu mulai", "Aug 10, 2026 9:00:00 am")}</table>`,
      ),
      record("Kampanye damai", `<table>${row("Response", "Not going")}</table>`),
    );
    expect(acts.map(({ type, target }) => [type, target?.name])).toEqual([
      ["TentativeAccept", "Rapat akbar"],
      ["Reject", "Kampanye damai"],
    ]);
  });

  test("a response that is not told is said, and no act", async () => {
    const { acts, coverage } = await read(PATH, record("Rapat", ""));
    expect(acts).toEqual([]);
    expect(coverage.files.find(({ file }) => file === PATH)).toMatchObject({
      state: "partial",
      issues: [{ code: "unknown-response" }],
    });
  });

  test("the owner's own, made at the time below them", async () => {
    const { acts } = await read("your_facebook_activity/events/your_events.html", record("Syukuran", times));
    expect(acts).toMatchObject([
      {
        type: "Create",
        published: { from: "2025-06-04T11:46:10Z" },
        object: { startTime: { from: "2026-08-10T02:00:00Z" } },
      },
    ]);
  });
});

describe("the other pages", () => {
  test.each([
    [
      "stories/story_reactions",
      "Rahma Khayal reacted to Dewi Misal's story.",
      "",
      "reaction/Like",
      "Dewi Misal",
    ],
    [
      "saved_items_and_collections/your_saved_items",
      "Rahma Khayal saved a link from Dewi Misal's post.",
      '<a href="https://www.facebook.com/dyi/l/?l=https%3A%2F%2Fberita.example%2F1&amp;s=x">x</a>',
      "save/Add",
      "Dewi Misal",
    ],
    [
      "polls/polls_you_voted_on",
      "Rahma Khayal voted in Dewi Misal's poll.",
      "<div>Siapa ketua?</div>",
      "poll/Create",
      "Dewi Misal",
    ],
    ["groups/your_groups", "Warga Contoh", "", "group/Create", "Warga Contoh"],
    ["pages/your_pages", "Warung Khayal", "", "page/Create", "Warung Khayal"],
    ["pages/pages_you've_unfollowed", "Partai Khayal", "", "page/Undo", "Partai Khayal"],
  ])("%s", async (path, title, body, act, target) => {
    const { acts, coverage } = await read(`your_facebook_activity/${path}.html`, record(title, body));
    expect(acts.map(({ kind, type, target: to }) => [`${kind}/${type}`, to?.name])).toEqual([[act, target]]);
    expect(acts[0]?.object.url).toBe(
      path.startsWith("saved") ? "https://berita.example/1" : "https://www.facebook.com/x",
    );
    expect(coverage.complete).toBe(true);
  });

  test("albums: only a photo's own caption, since others may have written what stands below", async () => {
    const body =
      '<img src="your_facebook_activity/posts/media/a.jpg" /><div>Semangat ya, pilih nomor 9!</div>';
    const profile = page(record("", body)).replace("<body>", "<body><h1>Profile pictures</h1>");
    const { activities } = await readAll(
      folder({
        ...PROFILE,
        "your_facebook_activity/posts/album/0.html": profile,
        "your_facebook_activity/posts/album/1.html": page(
          record("Panen raya", body.replace("a.jpg", "b.jpg")),
        ),
      }),
    );
    expect(activities).toMatchObject([
      {
        type: "Update",
        kind: "profile",
        object: { media: [{ url: "your_facebook_activity/posts/media/a.jpg" }] },
      },
      { type: "Create", kind: "post", object: { text: "Panen raya" } },
    ]);
    expect(activities[0]?.object.text).toBeUndefined();
  });

  test("changes of the profile, with their words and pictures", async () => {
    const { acts } = await read(
      "personal_information/profile_information/profile_update_history.html",
      record(
        "Rahma Khayal updated her profile picture.",
        '<img src="posts/media/p.jpg" /><div>Siap melayani</div>',
      ),
    );
    expect(acts).toMatchObject([
      {
        type: "Update",
        kind: "profile",
        object: { text: "Siap melayani", media: [{ url: "posts/media/p.jpg" }] },
      },
    ]);
  });

  test("people no longer followed, with a heading that bears no class", async () => {
    const { acts } = await read(
      "connections/followers/who_you_ve_followed.html",
      `<h2>Dewi Misal</h2>${TIME}`,
    );
    expect(acts).toMatchObject([{ type: "Follow", target: { name: "Dewi Misal" } }]);
  });
});

test("a page that holds acts in a layout that is not known is said", async () => {
  const { coverage } = await read(
    "your_facebook_activity/groups/your_badges_of_honour.html",
    record("Rapat", ""),
  );
  expect(coverage.files.find(({ file }) => file.includes("badges"))).toMatchObject({
    state: "unknown",
    issues: [{ code: "html-export-not-readable" }],
  });
});
