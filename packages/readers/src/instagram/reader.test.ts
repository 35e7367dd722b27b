import { describe, expect, test } from "vitest";
import { folder, readAll } from "../memory-input.test-support.ts";

const T = 1_700_000_000;
const ISO = "2023-11-14T22:13:20Z";

async function one(path: string, content: unknown, more: Readonly<Record<string, unknown>> = {}) {
  const { activities, coverage } = await readAll(folder({ [path]: content, ...more }));
  const here = activities.filter((activity) => activity.source.file === path);
  return { activity: here[0], activities: here, file: coverage.files.find((file) => file.file === path) };
}

const owner = (title: string, labels: readonly [string, string, string]) => ({
  title,
  dict: [
    {
      title: "",
      dict: [
        { label: labels[0], value: "https://www.instagram.com/ayu.contoh" },
        { label: labels[1], value: "Ayu Contoh" },
        { label: labels[2], value: "ayu.contoh" },
      ],
    },
  ],
});

describe("likes", () => {
  const target = {
    kind: "account",
    handle: "ayu.contoh",
    name: "Ayu Contoh",
    url: "https://www.instagram.com/ayu.contoh/",
  };

  test.each([
    ["English", "Owner", ["URL", "Name", "Username"]],
    ["a language nobody has seen", "Zxcv", ["Q1", "Q2", "Q3"]],
  ] as const)("label_values in %s: address, owner, time", async (_language, title, labels) => {
    const url = "https://www.instagram.com/reel/Cabc/";
    const { activity } = await one("x/likes/liked_posts.json", [
      {
        timestamp: T,
        media: [],
        fbid: "1",
        label_values: [{ label: "URL", value: url, href: url }, owner(title, labels)],
      },
    ]);
    expect(activity).toMatchObject({
      type: "Like",
      reaction: "like",
      object: { type: "Video", url },
      target,
      missing: ["text"],
      source: { pointer: "/0" },
    });
  });

  test("liked comments carry the post's address and the comment's author", async () => {
    const { activity } = await one("likes/liked_comments.json", {
      likes_comment_likes: [
        {
          title: "budi",
          string_list_data: [{ href: "https://www.instagram.com/p/C1/", value: "👍", timestamp: T }],
        },
      ],
    });
    expect(activity).toMatchObject({ object: { type: "Note" }, target: { handle: "budi" } });
  });
});

describe("comments", () => {
  const comment = (labels: readonly [string, string, string]) => ({
    string_map_data: {
      [labels[0]]: { value: "Mantap pak! #contoh" },
      [labels[1]]: { value: "budi.contoh" },
      [labels[2]]: { timestamp: T },
    },
  });
  const expected = {
    type: "Create",
    kind: "comment",
    object: { type: "Note", text: "Mantap pak! #contoh", tags: [{ type: "Hashtag", name: "#contoh" }] },
    target: { handle: "budi.contoh" },
    published: { from: ISO },
    missing: ["url", "audience"],
  };

  test.each([
    ["English", ["Comment", "Media Owner", "Time"]],
    ["Dutch", ["Opmerking", "Media-eigenaar", "Tijd"]],
    ["unknown", ["Aaa", "Bbb", "Ccc"]],
  ] as const)("labels in %s", async (_language, labels) => {
    expect((await one("comments/post_comments_1.json", [comment(labels)])).activity).toMatchObject(expected);
  });

  test("one comment without a list around it; below a key; old file name", async () => {
    const record = comment(["Comment", "Media Owner", "Time"]);
    for (const [path, content] of [
      ["comments/post_comments_1.json", record],
      ["comments/post_comments.json", { comments_media_comments: [record] }],
      ["comments/post_comments.json", { comments_media_comments: record }],
      ["comments/reels_comments.json", { comments_reels_comments: [record] }],
    ] as const) {
      const { activities } = await one(path, content);
      expect(activities).toHaveLength(1);
      expect(activities[0]).toMatchObject(expected);
    }
  });
});

describe("posts", () => {
  const medium = (title: string) => ({ uri: "media/posts/1.jpg", creation_timestamp: T, title });

  test("the caption of one medium is the medium's title, that of several the post's", async () => {
    const { activities } = await one("media/posts_1.json", [
      { media: [medium("Satu foto")] },
      { media: [medium("kiri"), medium("")], title: "Dua foto", creation_timestamp: T + 9 },
    ]);
    expect(activities.map((activity) => activity.object)).toEqual([
      { type: "Image", text: "Satu foto", media: [{ type: "Image", url: "media/posts/1.jpg" }] },
      {
        type: "Image",
        text: "Dua foto",
        media: [
          { type: "Image", url: "media/posts/1.jpg", name: "kiri" },
          { type: "Image", url: "media/posts/1.jpg" },
        ],
      },
    ]);
  });

  test.each([
    ["False", "public"],
    ["True", "followers"],
  ])("Private Account %s makes them %s", async (value, audience) => {
    const profile = {
      profile_user: [{ string_map_data: { Username: { value: "siti" }, "Private Account": { value } } }],
    };
    const { activity } = await one(
      "media/posts_1.json",
      { media: [medium("a")] },
      { "p/personal_information.json": profile },
    );
    expect(activity?.audience).toBe(audience);
  });

  test("the profile's labels follow the language of the account", async () => {
    const map = { "Nom d’utilisateur": { value: "siti" }, "Compte privé": { value: "True" } };
    const profile = { profile_user: [{ string_map_data: map }] };
    const { activities, coverage } = await readAll(
      folder({ "media/posts_1.json": [{ media: [medium("a")] }], "p/personal_information.json": profile }),
    );
    expect(coverage.owners).toEqual([{ platform: "instagram", handle: "siti" }]);
    expect(activities[0]?.audience).toBe("followers");
  });

  test("recently deleted posts are marked", async () => {
    const { activity } = await one("media/recently_deleted_content.json", {
      ig_recently_deleted_media: [{ media: [medium("hapus")] }],
    });
    expect(activity).toMatchObject({ deleted: true, object: { text: "hapus" } });
  });
});

describe("follows", () => {
  const item = (title: string, data: object) => ({ title, string_list_data: [{ timestamp: T, ...data }] });

  test("handle in the value (to 2025) or in the title (2026)", async () => {
    const { activities } = await one("connections/followers_and_following/following.json", {
      relationships_following: [
        item("", { href: "https://www.instagram.com/ayu", value: "ayu" }),
        item("budi", { href: "https://www.instagram.com/_u/budi" }),
      ],
    });
    expect(activities.map((activity) => [activity.type, activity.target?.handle])).toEqual([
      ["Follow", "ayu"],
      ["Follow", "budi"],
    ]);
  });

  test("hashtags, requests sent and recent unfollows are acts; followers and blocks are not", async () => {
    const f = "connections/followers_and_following";
    const { activities, coverage } = await readAll(
      folder({
        [`${f}/following_hashtags.json`]: {
          relationships_following_hashtags: [
            item("", { href: "https://www.instagram.com/explore/tags/desa", value: "desa" }),
          ],
        },
        [`${f}/pending_follow_requests.json`]: {
          relationships_follow_requests_sent: [item("", { value: "citra" })],
        },
        [`${f}/recently_unfollowed_profiles.json`]: {
          relationships_unfollowed_users: [item("", { value: "dodi" })],
        },
        [`${f}/followers_1.json`]: [item("", { value: "eka" })],
        [`${f}/blocked_profiles.json`]: { relationships_blocked_users: [item("fani", {})] },
        [`${f}/profiles_you've_favorited.json`]: { relationships_feed_favorites: [item("gita", {})] },
      }),
    );
    expect(
      activities.map((activity) => [activity.type, activity.target?.handle ?? activity.target?.name]),
    ).toEqual([
      ["Follow", "#desa"],
      ["Follow", "citra"],
      ["Undo", "dodi"],
    ]);
    expect(coverage.complete).toBe(true);
  });

  test("Threads has a file of the same name", async () => {
    const { activity } = await one("your_instagram_activity/threads/following.json", {
      text_post_app_text_post_app_following: [
        item("", { href: "https://www.threads.net/@ayu", value: "ayu" }),
      ],
    });
    expect(activity).toMatchObject({
      platform: "threads",
      target: { handle: "ayu", url: "https://www.threads.net/@ayu" },
    });
  });
});

describe("the rest", () => {
  test("votes and likes on stories: who, what, when", async () => {
    const { activity: vote } = await one("x/story_interactions/polls.json", {
      story_activities_polls: [{ title: "ayu", string_list_data: [{ value: "Setuju", timestamp: T }] }],
    });
    expect(vote).toMatchObject({
      kind: "poll",
      object: { type: "Question", text: "Setuju" },
      target: { handle: "ayu" },
    });
    const url = "https://www.instagram.com/stories/ayu/1";
    const { activity: like } = await one("story_interactions/story_likes.json", [
      { timestamp: T, label_values: [{ label: "URL", value: url, href: url }] },
    ]);
    expect(like).toMatchObject({ type: "Like", target: { handle: "ayu" } });
  });

  test("the bio, without a time since none is exported", async () => {
    const { activity } = await one("personal_information/personal_information.json", {
      profile_user: [
        { string_map_data: { Username: { value: "siti" }, Bio: { value: "ASN Kecamatan Contoh" } } },
      ],
    });
    expect(activity).toMatchObject({
      type: "Update",
      kind: "profile",
      object: { text: "ASN Kecamatan Contoh" },
      missing: ["time"],
    });
    expect(activity?.published).toBeUndefined();
  });

  test("reposts and saves", async () => {
    const { activity: repost } = await one("personal_information/reposts.json", {
      profile_media_reposts: [
        {
          string_map_data: { Owner: { value: "ayu" }, Time: { timestamp: T } },
          media_list_data: [{ uri: "https://www.instagram.com/p/C7/" }],
        },
      ],
    });
    expect(repost).toMatchObject({
      type: "Announce",
      kind: "share",
      target: { handle: "ayu" },
      object: { url: "https://www.instagram.com/p/C7/" },
    });
    const { activity: save } = await one("saved/saved_posts.json", {
      saved_saved_media: [
        {
          title: "ayu",
          string_map_data: { "Disimpan pada": { href: "https://www.instagram.com/p/C8/", timestamp: T } },
        },
      ],
    });
    expect(save).toMatchObject({ type: "Add", kind: "save", audience: "direct", target: { handle: "ayu" } });
  });

  test("private messages only when asked for, and then only one's own", async () => {
    const files = {
      "personal_information/personal_information.json": {
        profile_user: [{ string_map_data: { Username: { value: "siti" }, Name: { value: "Siti" } } }],
      },
      "messages/inbox/ayu_1/message_1.json": {
        participants: [{ name: "Ayu" }, { name: "Siti" }],
        title: "Ayu",
        messages: [
          { sender_name: "Siti", timestamp_ms: T * 1000, content: "halo" },
          { sender_name: "Ayu", timestamp_ms: T * 1000, content: "hai" },
        ],
      },
    };
    expect((await readAll(folder(files))).activities).toEqual([]);
    const { activities } = await readAll(folder(files), { messages: true });
    expect(activities).toMatchObject([
      { kind: "message", audience: "direct", object: { text: "halo" }, target: { name: "Ayu" } },
    ]);
  });

  test("views, ads and settings are known not to be acts", async () => {
    const { coverage } = await readAll(
      folder({
        "likes/liked_posts.json": { likes_media_likes: [] },
        "ads_information/ads_and_topics/posts_viewed.json": {
          impressions_history_posts_seen: [{ string_map_data: {} }],
        },
        "preferences/settings/consents.json": { timestamp: T, label_values: [], fbid: "1" },
        "security_and_login_information/login_activity.json": {
          account_history_login_history: [{ title: "x" }],
        },
      }),
    );
    expect(coverage.files.filter((file) => file.state === "ignored")).toHaveLength(3);
    expect(coverage.complete).toBe(true);
  });
});

test("the flat layout of 2018 to 2020", async () => {
  const time = "2019-03-27T04:30:23+00:00";
  const { activities, coverage } = await readAll(
    folder({
      "likes.json": { media_likes: [[time, "ayu"]], comment_likes: [[time, "budi"]] },
      "comments.json": { media_comments: [[time, "Mantap", "ayu"]] },
      "connections.json": {
        followers: { dodi: time },
        following: { citra: time },
        following_hashtags: { desa: time },
      },
      "media.json": { photos: [{ caption: "Pagi", taken_at: "2019-03-27T04:30:23", path: "photos/1.jpg" }] },
      "profile.json": {
        username: "siti",
        name: "Siti",
        date_joined: time,
        biography: "ASN",
        private_account: true,
      },
    }),
  );
  expect(
    activities.map(({ type, kind, target, object, audience }) => [
      type,
      kind,
      target?.handle ?? target?.name,
      object.text,
      audience,
    ]),
  ).toEqual([
    ["Create", "comment", "ayu", "Mantap", "unknown"],
    ["Follow", "follow", "citra", undefined, "unknown"],
    ["Follow", "follow", "#desa", undefined, "unknown"],
    ["Like", "reaction", "ayu", undefined, "unknown"],
    ["Like", "reaction", "budi", undefined, "unknown"],
    ["Create", "post", undefined, "Pagi", "followers"],
    ["Update", "profile", undefined, "ASN", "public"],
  ]);
  expect(activities[0]?.published).toEqual({
    from: "2019-03-27T04:30:23Z",
    to: "2019-03-27T04:30:24Z",
    zone: "exact",
  });
  expect(coverage.owners).toEqual([{ platform: "instagram", handle: "siti", name: "Siti" }]);
  expect(coverage.complete).toBe(true);
});

describe("lists that move to the labelled layout", () => {
  const url = "https://www.threads.net/@ayu/post/1";
  const labelled = [
    {
      timestamp: T,
      media: [],
      label_values: [
        { label: "URL", value: url, href: url },
        { title: "Owner", dict: [{ title: "", dict: [{ label: "Username", value: "ayu" }] }] },
      ],
      fbid: "1",
    },
  ];
  test.each([
    ["threads/following.json", "follow/Follow", "threads"],
    ["threads/reposts.json", "share/Announce", "threads"],
    ["threads/saved_threads.json", "save/Add", "threads"],
    ["media/reposts.json", "share/Announce", "instagram"],
  ])("%s", async (path, act, platform) => {
    const { activities } = await readAll(folder({ [`your_instagram_activity/${path}`]: labelled }));
    expect(activities.map(({ kind, type }) => `${kind}/${type}`)).toEqual([act]);
    expect(activities[0]).toMatchObject({ platform, target: { handle: "ayu" } });
  });

  test("Threads' keys change, the word in them does not", async () => {
    const { activities } = await readAll(
      folder({
        "your_instagram_activity/threads/saved_threads.json": {
          text_post_app_media_bookmarked: [{ title: "ayu", string_list_data: [{ href: url, timestamp: T }] }],
        },
      }),
    );
    expect(activities).toMatchObject([{ type: "Add", kind: "save", platform: "threads" }]);
  });
});

test("comments of 2021 stood in lists: whose post, what was written", async () => {
  const { activities } = await readAll(
    folder({
      "comments/post_comments.json": {
        comments_media_comments: [
          { title: "ayu", string_list_data: [{ href: "", value: "Setuju", timestamp: T }] },
        ],
      },
    }),
  );
  expect(activities).toMatchObject([
    { kind: "comment", object: { text: "Setuju" }, target: { handle: "ayu" } },
  ]);
});

test.each(["guides/guides.json", "personal_information/note_interactions.json"])(
  "%s may hold acts: it is reported, not passed over",
  async (path) => {
    const { coverage } = await readAll(
      folder({
        "likes/liked_posts.json": { likes_media_likes: [] },
        [`your_instagram_activity/${path}`]: { guides_something: [{ title: "x", timestamp: T }] },
      }),
    );
    expect(coverage.files.find(({ file }) => file.endsWith(path))?.state).toBe("unknown");
  },
);

test("whose thread was liked is linked on Threads", async () => {
  const { activity } = await one("your_instagram_activity/threads/liked_threads.json", {
    text_post_app_media_likes: [
      {
        title: "ayu",
        string_list_data: [{ href: "https://www.threads.net/@ayu/post/1", timestamp: 1_700_000_000 }],
      },
    ],
  });
  expect(activity?.target).toEqual({ kind: "account", handle: "ayu", url: "https://www.threads.net/@ayu" });
});

test("a labelled comment keeps the address it comes with", async () => {
  const href = "https://www.instagram.com/p/C1/";
  const { activity } = await one("your_instagram_activity/comments/post_comments_1.json", [
    {
      timestamp: 1_700_000_000,
      label_values: [
        { label: "Komentar", value: "Setuju" },
        { label: "URL", value: href, href },
      ],
    },
  ]);
  expect(activity).toMatchObject({ object: { text: "Setuju", url: href }, missing: ["audience"] });
});
