import { describe, expect, test } from "vitest";
import { folder, readAll } from "../memory-input.test-support.ts";

const js = (name: string, records: unknown, indent?: number): string =>
  `window.YTD.${name}.part0 = ${JSON.stringify(records, null, indent)}`;

const tweet = (more: object) => ({
  tweet: {
    id_str: "1500000000000000000",
    created_at: "Sat Mar 05 06:00:00 +0000 2022",
    full_text: "Halo",
    entities: { hashtags: [], urls: [], user_mentions: [] },
    ...more,
  },
});

const ACCOUNT = {
  "data/account.js": js("account", [
    { account: { accountId: "800", username: "Rahma", accountDisplayName: "Rahma K" } },
  ]),
};
const MANIFEST = `window.__THAR_CONFIG = ${JSON.stringify({
  userInfo: { accountId: "800", userName: "Rahma" },
  archiveInfo: { generationDate: "2026-10-03T00:00:00.000Z", isPartialArchive: false },
  dataTypes: { tweets: { files: [{ fileName: "data/tweets.js", count: "2" }] } },
})}`;

async function tweets(...records: readonly object[]) {
  return (await readAll(folder({ ...ACCOUNT, "data/tweets.js": js("tweets", records.map(tweet)) })))
    .activities;
}

const AYU = { screen_name: "ayu_contoh", id_str: "900", name: "Ayu Contoh" };

describe("archives before August 2018", () => {
  const HEAD =
    "tweet_id,in_reply_to_status_id,in_reply_to_user_id,timestamp,source,text,retweeted_status_id,retweeted_status_user_id,retweeted_status_timestamp,expanded_urls";
  const row = (id: string, words: string): string =>
    `"${id}","","","2013-05-02 10:00:00 +0000","web","${words}","","","",""`;
  const table = [
    HEAD,
    row("330000000000000001", "Selamat pagi"),
    row("330000000000000002", "RT @ayu: Ayo"),
    "",
  ].join("\n");
  const script = `Grailbird.data.tweets_2013_05 = ${JSON.stringify([
    {
      id_str: "330000000000000001",
      created_at: "2013-05-02 10:00:00 +0000",
      text: "Selamat pagi",
      entities: {},
    },
  ])}`;

  test("the table gives what no script holds, and nothing twice", async () => {
    const { activities } = await readAll(
      folder({ "tweets.csv": table, "data/js/tweets/2013_05.js": script }),
    );
    expect(activities.map(({ type, object, source }) => [type, object.text, source.file])).toEqual([
      ["Create", "Selamat pagi", "data/js/tweets/2013_05.js"],
      ["Announce", "Ayo", "tweets.csv"],
    ]);
  });

  test("the table alone", async () => {
    const { activities, coverage } = await readAll(folder({ "tweets.csv": table }));
    expect(activities[0]?.published?.from).toBe("2013-05-02T10:00:00Z");
    expect(activities).toHaveLength(2);
    expect(coverage.complete).toBe(true);
  });
});

describe("posts", () => {
  test("a plain post, unescaped, with the addresses its author wrote", async () => {
    const [activity] = await tweets({
      full_text: "a &lt;b&gt; &amp;amp; https://t.co/x #desa",
      entities: {
        hashtags: [{ text: "desa" }],
        urls: [{ url: "https://t.co/x", expanded_url: "https://warta.example/1" }],
      },
    });
    expect(activity).toMatchObject({
      type: "Create",
      kind: "post",
      published: { from: "2022-03-05T06:00:00Z", to: "2022-03-05T06:00:01Z", zone: "exact" },
      object: {
        text: "a <b> &amp; https://warta.example/1 #desa",
        url: "https://x.com/i/web/status/1500000000000000000",
        tags: [{ type: "Hashtag", name: "#desa" }],
      },
      audience: "unknown",
    });
  });

  test("a repost names its author and says where it was cut", async () => {
    const [activity] = await tweets({
      full_text: "RT @ayu_contoh: Terima kasih warga…",
      entities: { user_mentions: [AYU] },
    });
    expect(activity).toMatchObject({
      type: "Announce",
      kind: "share",
      object: { text: "Terima kasih warga…", truncated: true },
      target: { kind: "account", handle: "ayu_contoh", id: "900", name: "Ayu Contoh" },
    });
  });

  test("a reply, a reply to oneself, a quotation", async () => {
    const [reply, thread, quote] = await tweets(
      {
        full_text: "@ayu_contoh siap",
        in_reply_to_status_id_str: "77",
        in_reply_to_user_id_str: "900",
        in_reply_to_screen_name: "ayu_contoh",
        entities: { user_mentions: [AYU] },
      },
      {
        full_text: "lanjut",
        in_reply_to_status_id_str: "78",
        in_reply_to_user_id_str: "800",
        in_reply_to_screen_name: "rahma",
      },
      {
        full_text: "Setuju https://t.co/q",
        entities: {
          urls: [{ url: "https://t.co/q", expanded_url: "https://twitter.com/ayu_contoh/status/79" }],
        },
      },
    );
    expect(reply).toMatchObject({
      kind: "comment",
      inReplyTo: { url: "https://x.com/i/web/status/77" },
      target: { handle: "ayu_contoh", id: "900" },
    });
    expect(thread).toMatchObject({ kind: "post", inReplyTo: { url: "https://x.com/i/web/status/78" } });
    expect(thread?.target).toBeUndefined();
    expect(quote).toMatchObject({
      type: "Create",
      kind: "share",
      quoteOf: { url: "https://twitter.com/ayu_contoh/status/79" },
      target: { handle: "ayu_contoh" },
    });
  });

  test("a bogus year is no time", async () => {
    const { activities, coverage } = await readAll(
      folder({ "data/tweets.js": js("tweets", [tweet({ created_at: "Thu Jan 01 00:00:00 +0000 1970" })]) }),
    );
    expect(activities[0]?.published).toBeUndefined();
    expect(coverage.files[0]?.issues).toEqual([{ code: "time-not-plausible", count: 1 }]);
  });

  test("deleted posts, posts in communities, unwrapped records of old archives", async () => {
    const { activities } = await readAll(
      folder({
        "data/deleted-tweets.js": js("deleted_tweets", [tweet({ full_text: "hapus", id_str: "1" })]),
        "data/deleted-tweet-headers.js": js("deleted_tweet_headers", [
          { tweet: { tweet_id: "1", created_at: "Sat Mar 05 06:00:00 +0000 2022" } },
          { tweet: { tweet_id: "2", created_at: "Sat Mar 05 06:00:00 +0000 2022" } },
        ]),
        "data/community-tweet.js": js("community_tweet", [
          tweet({ full_text: "warga", community_id_str: "5" }),
        ]),
        "tweet.js": js("tweet", [tweet({ full_text: "lama" }).tweet]),
      }),
    );
    expect(activities.map(({ object, deleted, audience }) => [object.text, deleted, audience])).toEqual([
      ["warga", undefined, "group"],
      ["hapus", true, "unknown"],
      ["lama", undefined, "unknown"],
      [undefined, true, "unknown"],
    ]);
  });

  test("a long post is joined with its short twin, whatever the formatting", async () => {
    const words =
      "Utas panjang tentang desa contoh yang tidak selesai dalam satu napas dan masih terus berlanjut";
    for (const indent of [undefined, 2]) {
      const { activities } = await readAll(
        folder({
          "data/tweets.js": js(
            "tweets",
            [tweet({ full_text: `${words.slice(0, 70)}… https://t.co/z` })],
            indent,
          ),
          "data/note-tweet.js": js("note_tweet", [
            { noteTweet: { noteTweetId: "5", createdAt: "2022-03-05T06:00:00.000Z", core: { text: words } } },
            {
              noteTweet: {
                noteTweetId: "6",
                createdAt: "2022-03-06T06:00:00.000Z",
                core: { text: "Sendiri" },
              },
            },
          ]),
        }),
      );
      expect(activities.map(({ object, source }) => [object.text, source.file])).toEqual([
        [words, "data/tweets.js"],
        ["Sendiri", "data/note-tweet.js"],
      ]);
      expect(activities[1]).toMatchObject({ missing: ["url"] });
      expect(activities[1]?.object.url).toBeUndefined();
    }
  });
});

describe("likes", () => {
  const likes = js("like", [
    {
      like: {
        tweetId: "1500000000000000000",
        fullText: "Kerja &lt;nyata&gt;",
        expandedUrl: "https://twitter.com/i/web/status/1500000000000000000",
      },
    },
    { like: { tweetId: "1500000000000000001" } },
    { like: { tweetId: "20", fullText: "lama" } },
  ]);

  test("lie between the post's own time and the making of the archive", async () => {
    const { activities } = await readAll(folder({ "data/like.js": likes, "data/manifest.js": MANIFEST }));
    expect(activities[0]).toMatchObject({
      object: { text: "Kerja <nyata>", url: "https://x.com/i/web/status/1500000000000000000" },
      published: { from: "2022-03-05T06:47:23Z", to: "2026-10-03T00:00:01Z" },
      missing: ["target", "time"],
    });
    expect(activities[1]?.missing).toEqual(["target", "time", "text"]);
    expect(activities[2]?.published).toBeUndefined();
  });

  test("without a manifest the end is open, so there is no interval", async () => {
    const { activities } = await readAll(folder({ "data/like.js": likes }));
    expect(activities[0]?.published).toBeUndefined();
  });

  test("a later archive shows the same like, not another one", async () => {
    const later = MANIFEST.replace("2026-10", "2026-11");
    const [first] = (await readAll(folder({ "data/like.js": likes, "data/manifest.js": MANIFEST })))
      .activities;
    const [second] = (await readAll(folder({ "data/like.js": likes, "data/manifest.js": later }))).activities;
    expect(second?.id).toBe(first?.id);
  });
});

describe("the archive as a whole", () => {
  test("says which announced files and records are missing", async () => {
    const one = js("tweets", [tweet({})]);
    const cut = await readAll(folder({ "data/manifest.js": MANIFEST, "data/tweets.js": one }));
    expect(cut.coverage.issues).toEqual([
      { code: "fewer-records-than-announced", detail: "data/tweets.js", count: 1 },
    ]);
    const gone = await readAll(folder({ "data/manifest.js": MANIFEST, "data/like.js": js("like", []) }));
    expect(gone.coverage.issues).toEqual([
      { code: "announced-file-missing", detail: "data/tweets.js", count: 2 },
    ]);
    expect(gone.coverage.complete).toBe(false);
  });

  test("follows, lists, names and bio", async () => {
    const { activities } = await readAll(
      folder({
        ...ACCOUNT,
        "data/following.js": js("following", [
          { following: { accountId: "900", userLink: "https://twitter.com/intent/user?user_id=900" } },
        ]),
        "data/lists-subscribed.js": js("lists_subscribed", [
          { userListInfo: { url: "https://twitter.com/ayu/lists/warga-desa" } },
        ]),
        "data/profile.js": js("profile", [
          { profile: { description: { bio: "ASN", website: "", location: "Contoh" } } },
        ]),
        "data/screen-name-change.js": js("screen_name_change", [
          {
            screenNameChange: {
              screenNameChange: {
                changedAt: "2020-01-01T00:00:00.000Z",
                changedFrom: "lama",
                changedTo: "rahma",
              },
            },
          },
        ]),
      }),
    );
    expect(
      activities.map(({ type, kind, target, object }) => [
        type,
        kind,
        target?.id ?? target?.handle,
        object.text,
      ]),
    ).toEqual([
      ["Follow", "follow", "900", undefined],
      ["Follow", "follow", "ayu", "warga desa"],
      ["Update", "profile", undefined, "ASN\nContoh"],
      ["Update", "profile", undefined, "@rahma"],
    ]);
  });

  test("the profile's address names the account by its id, since names change", async () => {
    const { activities } = await readAll(
      folder({
        "data/account.js": js("account", [{ account: { username: "rahma", accountId: "800" } }]),
        "data/profile.js": js("profile", [{ profile: { description: { bio: "ASN" } } }]),
      }),
    );
    expect(activities[0]?.object.url).toBe("https://x.com/intent/user?user_id=800");
  });

  test("posts while the account was protected were for followers", async () => {
    const { activities } = await readAll(
      folder({
        "data/protected-history.js": js("protected_history", [
          { protectedHistory: { protectedAt: "2022-03-01T00:00:00.000Z", action: "Protect" } },
          { protectedHistory: { protectedAt: "2022-03-10T00:00:00.000Z", action: "Unprotect" } },
        ]),
        "data/tweets.js": js("tweets", [
          tweet({ created_at: "Sat Feb 05 06:00:00 +0000 2022", full_text: "1" }),
          tweet({ full_text: "2" }),
          tweet({ created_at: "Mon Mar 14 06:00:00 +0000 2022", full_text: "3" }),
        ]),
      }),
    );
    expect(activities.map((activity) => activity.audience)).toEqual(["unknown", "followers", "public"]);
  });

  test("one's own messages, only when asked for", async () => {
    const message = (senderId: string, text: string) => ({
      messageCreate: { senderId, recipientId: "900", text, createdAt: "2022-03-05T06:00:00.000Z" },
    });
    const files = {
      ...ACCOUNT,
      "data/direct-messages.js": js("direct_messages", [
        {
          dmConversation: {
            conversationId: "800-900",
            messages: [message("900", "hai"), message("800", "halo")],
          },
        },
      ]),
      "data/tweets.js": js("tweets", []),
    };
    expect((await readAll(folder(files))).activities).toEqual([]);
    const { activities } = await readAll(folder(files), { messages: true });
    expect(activities).toMatchObject([
      {
        kind: "message",
        audience: "direct",
        target: { id: "900" },
        source: { pointer: "/0/dmConversation/messages/1" },
      },
    ]);
  });
});
