import { describe, expect, test } from "vitest";
import { folder, readAll } from "../memory-input.test-support.ts";

const VIDEO = "https://www.tiktokv.com/share/video/7420000000000000001/";
const PROFILE = { "Profile Info": { ProfileMap: { userName: "rahma.contoh", displayName: "Rahma" } } };

async function json(sections: object, options: { messages?: boolean } = {}) {
  return readAll(folder({ "user_data_tiktok.json": { Profile: PROFILE, ...sections } }), options);
}

async function acts(sections: object) {
  return (await json(sections)).activities;
}

describe("likes and favourites", () => {
  test.each([
    [
      "2024",
      { Activity: { "Like List": { ItemFavoriteList: [{ Date: "2024-09-22 03:00:00", Link: VIDEO }] } } },
      "assumed",
    ],
    [
      "2021",
      {
        Activity: {
          "Like List": { ItemFavoriteList: [{ Date: "2024-09-22 03:00:00 UTC", VideoLink: VIDEO }] },
        },
      },
      "exact",
    ],
    [
      "March 2026",
      {
        "Likes and Favorites": {
          "Like List": {
            App: 1,
            ItemFavoriteList: [{ date: "2024-09-22T03:00:00Z", link: VIDEO.slice(0, -1) }],
          },
        },
      },
      "exact",
    ],
    [
      "one record without a list",
      {
        "Likes and Favorites": {
          "Like List": { ItemFavoriteList: { date: "2024-09-22 03:00:00", link: VIDEO } },
        },
      },
      "assumed",
    ],
  ])("a like of %s", async (_when, sections, zone) => {
    const [like, ...more] = await acts(sections);
    expect(more).toEqual([]);
    expect(like).toMatchObject({
      type: "Like",
      kind: "reaction",
      reaction: "like",
      platform: "tiktok",
      object: { type: "Video", url: VIDEO },
      published: { from: "2024-09-22T03:00:00Z", to: "2024-09-22T03:00:01Z", zone },
      missing: ["target", "text"],
    });
  });

  test("an address with a handle names the author", async () => {
    const link = "https://www.tiktok.com/@ayu.contoh/video/7420000000000000001";
    const [like] = await acts({
      Activity: { "Like List": { ItemFavoriteList: [{ Date: "2024-09-22 03:00:00", Link: link }] } },
    });
    expect(like).toMatchObject({
      object: { url: link },
      target: { kind: "account", handle: "ayu.contoh", url: "https://www.tiktok.com/@ayu.contoh" },
      missing: ["text"],
    });
  });

  test("an empty list is written null and is nothing", async () => {
    const { activities, coverage } = await json({ Activity: { "Like List": { ItemFavoriteList: null } } });
    expect(activities).toEqual([]);
    expect(coverage.files[0]?.state).toBe("read");
  });

  test("a like without a time says so", async () => {
    const { activities, coverage } = await json({
      Activity: { "Like List": { ItemFavoriteList: [{ Date: "N/A", Link: VIDEO }] } },
    });
    expect(activities[0]?.published).toBeUndefined();
    expect(activities[0]?.missing).toContain("time");
    expect(coverage.files[0]?.issues).toContainEqual({ code: "time-not-plausible", count: 1 });
  });

  test("favourites are private saves, of a video or of a hashtag", async () => {
    const found = await acts({
      "Likes and Favorites": {
        "Favorite Videos": { FavoriteVideoList: [{ Date: "2026-01-01 00:00:00", Link: VIDEO }] },
        "Favorite Hashtags": {
          FavoriteHashtagList: [{ Date: "2026-01-01 00:00:00", Link: "https://www.tiktok.com/tag/desa" }],
        },
      },
    });
    expect(found.map(({ type, kind, audience }) => [type, kind, audience])).toEqual([
      ["Add", "save", "direct"],
      ["Add", "save", "direct"],
    ]);
  });
});

describe("comments", () => {
  test("with the post it is on, in the newest exports", async () => {
    const [comment] = await acts({
      Comment: {
        Comments: {
          CommentsList: [
            {
              date: "2026-09-02 02:00:00",
              comment: "Siap #desa",
              photo: "N/A",
              url: "",
              "original post link": VIDEO,
            },
          ],
        },
      },
    });
    expect(comment).toMatchObject({
      type: "Create",
      kind: "comment",
      object: { type: "Note", text: "Siap #desa", url: VIDEO, tags: [{ name: "#desa" }] },
      inReplyTo: { url: VIDEO },
      missing: ["target"],
    });
    expect(comment?.object.media).toBeUndefined();
  });

  test("without it, in the older ones", async () => {
    const [comment] = await acts({
      Comment: { Comments: { CommentsList: [{ Date: "2022-01-02 02:00:00", Comment: "Halo" }] } },
    });
    expect(comment).toMatchObject({ object: { text: "Halo" }, missing: ["target", "url"] });
    expect(comment?.inReplyTo).toBeUndefined();
  });

  test("a picture alone is a comment too", async () => {
    const [comment] = await acts({
      Comment: {
        Comments: {
          CommentsList: [
            { date: "2026-09-02 02:00:00", comment: "", photo: "https://p16.example/a.jpeg?x=1" },
          ],
        },
      },
    });
    expect(comment?.object.media).toEqual([{ type: "Image", url: "https://p16.example/a.jpeg" }]);
  });

  test("words written while watching a live; the watching is no act", async () => {
    const { activities, coverage } = await json({
      "Tiktok Live": {
        "Watch Live History": {
          WatchLiveMap: {
            "7420000000000000009": {
              WatchTime: "2026-09-01 00:00:00",
              Link: "https://www.tiktok.com/@ayu.contoh/live",
              Comments: [{ CommentTime: "2026-09-01 00:01:00", CommentContent: "Semangat", RawTime: 1 }],
              Questions: null,
            },
          },
        },
      },
    });
    expect(activities).toHaveLength(1);
    expect(activities[0]).toMatchObject({
      kind: "comment",
      object: { text: "Semangat" },
      target: { handle: "ayu.contoh" },
      source: { pointer: "/Tiktok Live/Watch Live History/WatchLiveMap/7420000000000000009/Comments/0" },
    });
    expect(coverage.files[0]?.issues).toContainEqual({ code: "ignored-views", count: 1 });
  });
});

describe("own posts", () => {
  test.each([
    ["Everyone", "public"],
    ["Friends", "followers"],
    ["Only me", "direct"],
    ["Siapa saja", "unknown"],
  ])("who can view: %s", async (word, audience) => {
    const [post] = await acts({
      Post: {
        Posts: {
          VideoList: [
            {
              Date: "2026-09-05 02:00:00",
              Link: "https://v16.tiktokcdn.example/x?sig=1",
              Title: "Pagi",
              WhoCanView: word,
            },
          ],
        },
      },
    });
    expect(post).toMatchObject({
      type: "Create",
      kind: "post",
      object: {
        type: "Video",
        text: "Pagi",
        media: [{ type: "Video", url: "https://v16.tiktokcdn.example/x" }],
      },
      audience,
      missing: ["url"],
    });
  });

  test("before 2025 the caption was not exported", async () => {
    const [post] = await acts({
      Video: {
        Videos: { VideoList: [{ Date: "2022-09-05 02:00:00", Link: "https://v16.example/x", Likes: "1" }] },
      },
    });
    expect(post?.missing).toEqual(["url", "text"]);
  });

  test("deleted ones are deleted", async () => {
    const [post] = await acts({
      Post: {
        "Recently Deleted Posts": {
          PostList: [
            {
              Date: "2026-09-05 02:00:00",
              DateDeleted: "2026-09-06 02:00:00",
              Link: "https://v16.example/x",
              Title: "Pagi",
            },
          ],
        },
      },
    });
    expect(post).toMatchObject({ deleted: true, published: { from: "2026-09-05T02:00:00Z" } });
  });
});

describe("shares, follows, profile", () => {
  test("a share by a chat is private; a repost is public", async () => {
    const found = await acts({
      "Your Activity": {
        "Share History": {
          ShareHistoryList: [
            { Date: "2026-09-06 02:00:00", SharedContent: "video", Link: VIDEO, Method: "whatsapp" },
            { Date: "2026-09-06 02:00:01", Link: VIDEO, Method: "copy_link" },
          ],
        },
        Reposts: { RepostList: [{ Date: "2026-09-07 02:00:00", Link: VIDEO }] },
      },
    });
    expect(found.map(({ type, audience }) => [type, audience])).toEqual([
      ["Announce", "direct"],
      ["Announce", "unknown"],
      ["Announce", "public"],
    ]);
  });

  test("follows by handle", async () => {
    const [follow] = await acts({
      "Profile And Settings": {
        Following: {
          IsFastLane: false,
          Following: [{ Date: "2026-06-01 02:00:00", UserName: "ayu.contoh" }],
        },
      },
    });
    expect(follow).toMatchObject({
      type: "Follow",
      target: { handle: "ayu.contoh", url: "https://www.tiktok.com/@ayu.contoh" },
    });
  });

  test("the bio, and whose export it is", async () => {
    const { activities, coverage } = await json({
      Profile: {
        "Profile Information": {
          ProfileMap: {
            userName: "rahma.contoh",
            bioDescription: "ASN Contoh",
            emailAddress: "a@contoh.example",
          },
        },
      },
    });
    expect(activities[0]).toMatchObject({
      type: "Update",
      object: { type: "Profile", text: "ASN Contoh", url: "https://www.tiktok.com/@rahma.contoh" },
    });
    expect(coverage.owners).toEqual([{ platform: "tiktok", handle: "rahma.contoh" }]);
  });
});

describe("what is no act", () => {
  test("views, searches, followers, blocks, ads, purchases", async () => {
    const at = "2026-01-01 00:00:00";
    const { activities, coverage } = await json({
      "Your Activity": {
        "Watch History": { VideoList: [{ Date: at, Link: VIDEO }] },
        Searches: { SearchList: [{ Date: at, SearchTerm: "partai" }] },
        Hashtag: { HashtagList: [{ HashtagName: "x", HashtagLink: "https://www.tiktok.com/tag/x" }] },
      },
      "Profile And Settings": {
        Follower: { FansList: [{ Date: at, UserName: "x" }] },
        "Block List": { BlockList: [{ Date: at, UserName: "x" }] },
      },
      "TikTok Shop": { "Order History": { OrderHistories: { "1": { Date: at } } } },
      "Ads and data": { "Ad Interests": { AdInterestCategories: "Mobil" } },
    });
    expect(activities).toEqual([]);
    expect(coverage.complete).toBe(true);
  });

  test("a list that is not known is not 'nothing found'", async () => {
    const { coverage } = await json({
      "Your Activity": { "Brand New List": { NewList: [{ Date: "2026-01-01 00:00:00", Link: VIDEO }] } },
    });
    expect(coverage.files[0]?.state).toBe("partial");
    expect(coverage.files[0]?.issues).toContainEqual({ code: "record-not-understood", count: 1 });
  });
});

describe("messages", () => {
  const chats = {
    "Direct Message": {
      "Direct Messages": {
        ChatHistory: {
          "Chat History with ayu:": [
            { Date: "2026-01-01 00:00:00", From: "rahma.contoh", Content: "Halo" },
            { Date: "2026-01-01 00:00:05", From: "ayu", Content: "Ya" },
          ],
        },
      },
    },
  };

  test("are left alone unless the owner asks", async () => {
    const { activities, coverage } = await json(chats);
    expect(activities).toEqual([]);
    expect(coverage.files[0]?.issues).toContainEqual({ code: "ignored-private-messages", count: 2 });
  });

  test("then only the owner's own are read", async () => {
    const { activities } = await json(chats, { messages: true });
    expect(activities).toHaveLength(1);
    expect(activities[0]).toMatchObject({
      kind: "message",
      object: { text: "Halo" },
      target: { handle: "ayu" },
      audience: "direct",
    });
  });
});

describe("the text export", () => {
  const text = async (files: Readonly<Record<string, string>>) => readAll(folder(files));

  test("a comment keeps its blank lines and colons", async () => {
    const { activities, coverage } = await text({
      "TikTok/Comments/Comments.txt":
        "Date: 2026-09-02 02:00:00 UTC\nComment: Catatan: satu\n\ndua\nPhoto: N/A\nLink to original post: x\nUrl: \n\nDate: 2026-09-03 02:00:00 UTC\nComment: Halo\n\n",
    });
    expect(activities.map((one) => one.object.text)).toEqual(["Catatan: satu\n\ndua", "Halo"]);
    expect(activities.map((one) => one.source.pointer)).toEqual(["line:1", "line:9"]);
    expect(coverage.complete).toBe(true);
  });

  test("likes and views look the same inside: the name decides, an unknown name is 'not read'", async () => {
    const list = `Date: 2026-09-02 02:00:00 UTC\nLink: ${VIDEO}\n\n`;
    const { activities, coverage } = await text({
      "TikTok/Likes and Favorites/Like List.txt": list,
      "TikTok/Your Activity/Watch History.txt": list,
      "TikTok/Aktivitas Anda/Daftar Baru.txt": list.replace("Date", "Tanggal").replace("Link", "Tautan"),
    });
    expect(activities.map((one) => one.type)).toEqual(["Like"]);
    expect(coverage.files.map((file) => file.state)).toEqual(["unknown", "read", "ignored"]);
    expect(coverage.complete).toBe(false);
  });

  test("Dutch and (as TikTok's app words them) Indonesian lists", async () => {
    const { activities } = await text({
      "TikTok/Profiel en instellingen/Volgend.txt":
        "Datum: 2026-09-02 02:00:00 UTC\nGebruikersnaam: ayu.contoh\n",
      "TikTok/Komentar/Komentar.txt": "Tanggal: 2026-09-02 02:00:00 UTC\nKomentar: Siap\n",
    });
    expect(activities.map((one) => one.kind)).toEqual(["comment", "follow"]);
  });

  test("a sentence instead of a list is nothing; a record without a final line break counts, and that is noted", async () => {
    const { activities, coverage } = await text({
      "TikTok/Your Activity/Reposts.txt": "Anda tidak memiliki data di bagian ini\n",
      "TikTok/Likes and Favorites/Like List.txt": `Date: 2026-09-02 02:00:00 UTC\nLink: ${VIDEO}\n\nDate: 2026-09-03 02:00:00 UTC\nLink: ${VIDEO}`,
    });
    expect(activities).toHaveLength(2);
    expect(coverage.files.map((file) => [file.state, file.issues.map((issue) => issue.code)])).toEqual([
      ["read", ["no-final-line-break"]],
      ["ignored", ["no-data"]],
    ]);
  });
});
