import { describe, expect, test } from "vitest";
import { folder, readAll } from "../memory-input.test-support.ts";
import { watchedTitle } from "./json-shapes.ts";
import { segmentText } from "./segment-text.ts";

const ROOT = "Takeout/YouTube and YouTube Music";
const ID = "Takeout/YouTube dan YouTube Music";
const CHANNEL = "UCaaaaaaaaaaaaaaaaaaaaaa";
const OWNER = "UCownerAAAAAAAAAAAAAAAAA";

const read = (files: Readonly<Record<string, unknown>>) => readAll(folder(files));

const watch = (video: string, title: string) => ({
  header: "YouTube",
  title,
  titleUrl: `https://www.youtube.com/watch?v=${video}`,
  subtitles: [{ name: "Kanal Contoh", url: `https://www.youtube.com/channel/${CHANNEL}` }],
  time: "2026-09-01T13:00:00.123Z",
  products: ["YouTube"],
});

describe("likes and lists", () => {
  const likes = "Video ID,Playlist Video Creation Timestamp\naaaaaaaaaaa,2026-09-01T13:00:00+00:00\n";

  test("a like is an id and a time", async () => {
    const { activities } = await read({ [`${ROOT}/playlists/Liked videos-videos.csv`]: likes });
    expect(activities).toMatchObject([
      {
        type: "Like",
        kind: "reaction",
        reaction: "like",
        object: { type: "Video", url: "https://www.youtube.com/watch?v=aaaaaaaaaaa" },
        published: { from: "2026-09-01T13:00:00Z", zone: "exact" },
        missing: ["target", "text"],
        source: { pointer: "row:1" },
      },
    ]);
  });

  test("title and channel come from the history, which is no act; the like stays the same like without it", async () => {
    const alone = await read({
      [`${ID}/daftar putar/Video yang disukai-video.csv`]: likes.replace("Video ID", "ID Video"),
    });
    const { activities, coverage } = await read({
      [`${ID}/daftar putar/Video yang disukai-video.csv`]: likes.replace("Video ID", "ID Video"),
      [`${ID}/histori/histori-tontonan.json`]: [
        watch("aaaaaaaaaaa", "Telah menonton Debat Contoh"),
        watch("bbbbbbbbbbb", "x"),
      ],
    });
    expect(activities).toMatchObject(
      [
        {
          object: { text: "Debat Contoh" },
          target: { id: CHANNEL, name: "Kanal Contoh" },
          missing: undefined,
        },
      ].map(({ missing: _, ...rest }) => rest),
    );
    expect(activities[0]?.missing).toBeUndefined();
    expect(activities[0]?.id).toBe(alone.activities[0]?.id);
    expect(coverage.files.at(-1)?.issues).toEqual([{ code: "ignored-views", count: 2 }]);
  });

  test("a list of 2022 has its own data on top; its id tells the likes in every language", async () => {
    const { activities, coverage } = await read({
      [`${ROOT}/playlists/Kesukaan.csv`]: `Playlist ID,Channel ID,Time Created,Time Updated,Title,Description,Visibility\nLLownerAAAA,${OWNER},2015-01-01 00:00:00 UTC,2022-01-01 00:00:00 UTC,Kesukaan,,Private\n\nVideo ID,Time Added\naaaaaaaaaaa,2021-01-01 00:00:00 UTC\n`,
    });
    expect(activities).toMatchObject([{ type: "Like", published: { from: "2021-01-01T00:00:00Z" } }]);
    expect(coverage.complete).toBe(true);
  });

  test("other lists are saves; those to watch later are private", async () => {
    const { activities } = await read({
      [`${ROOT}/playlists/Masakan-videos.csv`]: likes,
      [`${ROOT}/playlists/Watch later-videos.csv`]: likes.replace("aaaaaaaaaaa", "bbbbbbbbbbb"),
    });
    expect(activities.map(({ type, audience }) => [type, audience])).toEqual([
      ["Add", "unknown"],
      ["Add", "direct"],
    ]);
  });

  test("the JSON lists of exports to 2020 have the title", async () => {
    const item = (kind: string, snippet: object) => [
      {
        kind,
        contentDetails: { videoId: "aaaaaaaaaaa" },
        snippet: { channelId: OWNER, publishedAt: "2020-07-05T18:27:32.000Z", ...snippet },
      },
    ];
    const { activities, coverage } = await read({
      [`${ROOT}/playlists/likes.json`]: item("youtube#playlistItem", {
        title: "Debat",
        playlistId: "LLowner",
        resourceId: { videoId: "aaaaaaaaaaa" },
      }),
      [`${ROOT}/playlists/uploads.json`]: item("youtube#playlistItem", {
        title: "Videoku",
        description: "Isi",
        playlistId: "UUowner",
        resourceId: { videoId: "ccccccccccc" },
      }),
      [`${ROOT}/subscriptions/subscriptions.json`]: item("youtube#subscription", {
        title: "Kanal Contoh",
        resourceId: { channelId: CHANNEL },
      }),
    });
    expect(activities).toMatchObject([
      {
        type: "Like",
        object: { text: "Debat" },
        published: { from: "2020-07-05T18:27:32Z" },
        missing: ["target"],
      },
      { type: "Create", kind: "post", object: { text: "Videoku\nIsi" } },
      { type: "Follow", target: { id: CHANNEL, name: "Kanal Contoh" } },
    ]);
    expect(coverage.owners).toEqual([{ platform: "youtube", id: OWNER }]);
  });
});

describe("comments", () => {
  test.each([
    ['{"text":"Dukung "},{"text":"\\n"},{"text":"✌️ \\"dua\\""}', 'Dukung \n✌️ "dua"'],
    ['{"takeoutSegments":[{"text":"lama"}]}', "lama"],
    ['{"text":"baris\nlain"}', "baris\nlain"],
    ['{"link":{"linkUrl":"https://contoh.example"}}', "https://contoh.example"],
    ["biasa saja", "biasa saja"],
    ['{"text":"rusak', undefined],
  ])("words: %j", (cell, text) => {
    expect(segmentText(cell)).toBe(text);
  });

  const row = `${OWNER},2026-09-01T13:30:00.000000+00:00,0,UgAAAAAAAAAAAAAAAAAAAA,UgBBBBBBBBBBBBBBBBBBBB,aaaaaaaaaaa,"{""text"":""Siap""}"\n`;

  test.each([
    [
      "English",
      "Channel ID,Comment Create Timestamp,Price,Comment ID,Parent Comment ID,Video ID,Comment Text",
    ],
    [
      "Indonesian",
      "ID Channel,Stempel Waktu Pembuatan Komentar,Harga,ID Komentar,ID Komentar Induk,ID Video,Teks Komentar",
    ],
    ["an unknown language: by what stands in the columns", "Aa,Bb,Cc,Dd,Ee,Ff,Gg"],
  ])("%s", async (_language, header) => {
    const { activities, coverage } = await read({ [`${ROOT}/x/x.csv`]: `${header}\n${row}` });
    expect(activities).toMatchObject([
      {
        type: "Create",
        kind: "comment",
        object: {
          type: "Note",
          text: "Siap",
          url: "https://www.youtube.com/watch?v=aaaaaaaaaaa&lc=UgAAAAAAAAAAAAAAAAAAAA",
        },
        inReplyTo: { url: "https://www.youtube.com/watch?v=aaaaaaaaaaa&lc=UgBBBBBBBBBBBBBBBBBBBB" },
        missing: ["target"],
      },
    ]);
    expect(coverage.owners).toEqual([{ platform: "youtube", id: OWNER }]);
  });

  test("a live chat without names of columns", async () => {
    const { activities } = await read({
      [`${ROOT}/live chats/live chats.csv`]: `UgAAAAAAAAAAAAAAAAAAAA,${OWNER},2018-09-02T05:16:35.510381+00:00,0,aaaaaaaaaaa,"{""takeoutSegments"":[{""text"":""Halo""}]}"\n\n\n`,
    });
    expect(activities).toMatchObject([
      {
        object: { text: "Halo", url: "https://www.youtube.com/watch?v=aaaaaaaaaaa" },
        source: { pointer: "row:1" },
      },
    ]);
  });

  test("the page of exports to 2022", async () => {
    const { activities } = await read({
      [`${ROOT}/my-comments/my-comments.html`]:
        '<html><body><ul><li>Sent at 2020-04-27 23:18:23 UTC while watching <a href="http://www.youtube.com/watch?v=aaaaaaaaaaa">a video</a>.<br/>Siap &amp; semangat<br>dua</li></ul></body></html>',
    });
    expect(activities).toMatchObject([
      {
        object: { text: "Siap & semangat\ndua" },
        inReplyTo: { url: "https://www.youtube.com/watch?v=aaaaaaaaaaa" },
        published: { from: "2020-04-27T23:18:23Z" },
        source: { pointer: "record:1" },
      },
    ]);
  });

  test("a row whose words cannot be read is not passed over", async () => {
    const { coverage } = await read({
      [`${ROOT}/comments/comments.csv`]: `Channel ID,Comment Create Timestamp,Price,Comment ID,Parent Comment ID,Video ID,Comment Text\n${row}${row.replace('""}', "")}`,
    });
    expect(coverage.files[0]?.state).toBe("partial");
  });
});

describe("subscriptions and own videos", () => {
  test("a channel by id, name and address, with the mark of byte order some exports have", async () => {
    const { activities } = await read({
      [`${ID}/langganan/langganan.csv`]: `\uFEFFID Channel,URL Channel,Judul Channel\n${CHANNEL},http://www.youtube.com/channel/${CHANNEL},Kanal Contoh\n\n`,
    });
    expect(activities).toMatchObject([
      {
        type: "Follow",
        target: {
          kind: "account",
          id: CHANNEL,
          name: "Kanal Contoh",
          url: `https://www.youtube.com/channel/${CHANNEL}`,
        },
        missing: ["time"],
      },
    ]);
  });

  test.each([
    ["Public", "public"],
    ["Pribadi", "direct"],
    ["Tidak publik", "unknown"],
  ])("an upload, %s", async (privacy, audience) => {
    const { activities } = await read({
      [`${ROOT}/video metadata/videos.csv`]: `Video ID,Approx Duration (ms),Video Description (Original),Channel ID,Video Title (Original),Privacy,Video Create Timestamp,Video Publish Timestamp\naaaaaaaaaaa,1,Isi #desa,${OWNER},Judul,${privacy},2026-09-01T13:00:00+00:00,2026-09-02T13:00:00+00:00\n`,
    });
    expect(activities).toMatchObject([
      {
        type: "Create",
        kind: "post",
        object: { type: "Video", text: "Judul\nIsi #desa" },
        published: { from: "2026-09-02T13:00:00Z" },
        audience,
      },
    ]);
  });
});

describe("what is no act", () => {
  test("views, ads, searches, settings of the channel, lists of lists, other products of Google", async () => {
    const { activities, coverage } = await read({
      [`${ROOT}/history/watch-history.json`]: [watch("aaaaaaaaaaa", "Watched x")],
      [`${ROOT}/history/search-history.json`]: [
        {
          ...watch("a", "Searched for partai"),
          titleUrl: "https://www.youtube.com/results?search_query=partai",
        },
      ],
      [`${ROOT}/channels/channel.csv`]: `Channel ID,Channel Title (Original),Channel Visibility\n${OWNER},Rahma,Public\n`,
      [`${ROOT}/playlists/playlists.csv`]:
        "Playlist ID,Add new videos to top,Playlist Title (Original),Playlist Create Timestamp,Playlist Update Timestamp,Playlist Visibility\nPLaaaa,False,Masakan,2020-01-01T00:00:00+00:00,2020-01-01T00:00:00+00:00,Private\n",
      "Takeout/archive_browser.html": "<html><body></body></html>",
      "Takeout/Kalender/acara.json": [{ title: "x", created: "2020-01-01T00:00:00Z" }],
    });
    expect(activities).toEqual([]);
    expect(coverage.files.map((file) => file.state)).not.toContain("unknown");
    expect(coverage.owners).toEqual([{ platform: "youtube", id: OWNER, name: "Rahma" }]);
  });

  test("a table of a known folder that is not known is not 'nothing found'", async () => {
    const { coverage } = await read({ [`${ROOT}/baru/baru.csv`]: "Aa,Bb\nx,2026-01-01T00:00:00+00:00\n" });
    expect(coverage.files[0]?.state).toBe("unknown");
  });

  test("two channels in one file are one person's; in two exports they are not", async () => {
    const header =
      "Channel ID,Comment Create Timestamp,Price,Comment ID,Parent Comment ID,Video ID,Comment Text\n";
    const row = (owner: string, n: number) =>
      `${owner},2026-09-01T13:30:0${n}+00:00,0,UgAAAAAAAAAAAAAAAAAAAA,,aaaaaaaaaaa,"{""text"":""Siap""}"\n`;
    const { coverage } = await read({
      [`${ROOT}/comments/comments.csv`]: header + row(OWNER, 1) + row(CHANNEL, 2),
    });
    expect(coverage.owners).toHaveLength(1);
    await expect(
      read({
        [`a/${ROOT}/comments/comments.csv`]: header + row(OWNER, 1),
        [`b/${ROOT}/comments/comments.csv`]: header + row(CHANNEL, 2),
      }),
    ).rejects.toThrow("read/two-owners");
  });
});

test.each([
  ["Telah menonton Debat", "Debat"],
  ["Watched https://www.youtube.com/watch?v=x", undefined],
  ["Judul saja", "Judul saja"],
])("title in the history: %s", (title, plain) => {
  expect(watchedTitle(title)).toBe(plain);
});
