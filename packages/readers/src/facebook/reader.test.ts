import { describe, expect, test } from "vitest";
import { folder, readAll } from "../memory-input.test-support.ts";

const T = 1_700_000_000;
const OWNER = "Rahma Khayal";
const PROFILE = {
  "personal_information/profile_information/profile_information.json": {
    profile_v2: { name: { full_name: OWNER }, profile_uri: "https://www.facebook.com/rahma" },
  },
};

async function one(path: string, content: unknown) {
  const { activities, coverage } = await readAll(folder({ [path]: content, ...PROFILE }));
  const here = activities.filter((activity) => activity.source.file === path);
  return { activity: here[0], activities: here, file: coverage.files.find((file) => file.file === path) };
}

describe("reactions", () => {
  const label = (value: string, field?: string) => ({
    ...(field ? { ent_field_name: field } : {}),
    label: "Zxcv",
    value,
  });
  const person = (title: string, name: string) => ({
    title,
    dict: [{ title: "", dict: [label(name, "Name")] }],
  });

  test("2024 and later: address, author, group, in any language", async () => {
    const url = "https://www.facebook.com/groups/9001/posts/77";
    const { activity } = await one("x/comments_and_reactions/likes_and_reactions.json", [
      {
        timestamp: T,
        label_values: [
          label("Super", "ReactionType"),
          { ...label(url, "Url"), href: url },
          person("Penulis", "Ayu"),
          person("Xyz", "Warga Desa"),
        ],
      },
    ]);
    expect(activity).toMatchObject({
      type: "Like",
      reaction: "love",
      object: { url },
      target: { name: "Ayu" },
      context: { kind: "group", name: "Warga Desa" },
      missing: ["text"],
    });
  });

  test("an address that names the author gives the target", async () => {
    const url = "https://www.facebook.com/ayu.contoh/posts/1";
    const { activity } = await one("comments_and_reactions/likes_and_reactions.json", {
      timestamp: T,
      label_values: [label("Like", "ReactionType"), { ...label(url, "Url"), href: url }],
    });
    expect(activity?.target).toEqual({ kind: "unknown", handle: "ayu.contoh" });
  });

  test("old layouts: code and sentence", async () => {
    const record = {
      timestamp: T,
      data: [{ reaction: { reaction: "ANGER", actor: OWNER } }],
      title: `${OWNER} likes Ayu's post.`,
    };
    for (const [path, content] of [
      ["comments_and_reactions/likes_and_reactions_1.json", [record]],
      ["comments_and_reactions/posts_and_comments.json", { reactions_v2: [record] }],
    ] as const) {
      expect((await one(path, content)).activity).toMatchObject({
        reaction: "angry",
        target: { name: "Ayu" },
        missing: ["text", "url"],
      });
    }
  });
});

describe("posts", () => {
  const path = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
  const link = (url: string, name?: string) => ({
    data: [{ external_context: { url, ...(name ? { name } : {}) } }],
  });

  test("own words, padding, people and places", async () => {
    const { activity } = await one(path, [
      {
        timestamp: T,
        data: [{ post: "Di balai desa" }, { update_timestamp: T }, {}, {}],
        attachments: [{ data: [{ place: { name: "Balai Contoh" } }] }],
        tags: [{ name: "Budi" }],
      },
    ]);
    expect(activity).toMatchObject({
      type: "Create",
      kind: "post",
      object: {
        type: "Note",
        text: "Di balai desa\nBalai Contoh",
        tags: [{ type: "Mention", name: "Budi" }],
      },
    });
  });

  test("a shared link: with words a post, without them an Announce", async () => {
    const { activities } = await one(path, [
      { timestamp: T, data: [{ post: "Baca ini" }], attachments: [link("https://warta.example/1", "Judul")] },
      { timestamp: T + 1, data: [{}], attachments: [link("https://warta.example/2", "Judul dua")] },
      { timestamp: T + 2, attachments: [link("https://www.facebook.com/ayu/posts/1")] },
      {
        timestamp: T + 3,
        data: [{ post: "Setuju" }],
        attachments: [link("https://www.facebook.com/ayu/posts/2")],
      },
    ]);
    expect(
      activities.map(({ type, kind, object, quoteOf }) => [
        type,
        kind,
        object.text,
        object.url,
        quoteOf?.url,
      ]),
    ).toEqual([
      ["Create", "post", "Baca ini", undefined, undefined],
      ["Announce", "share", "Judul dua", "https://warta.example/2", undefined],
      ["Announce", "share", undefined, "https://www.facebook.com/ayu/posts/1", undefined],
      ["Create", "share", "Setuju", undefined, "https://www.facebook.com/ayu/posts/2"],
    ]);
    expect(activities[0]?.object.media).toEqual([
      { type: "Document", url: "https://warta.example/1", name: "Judul" },
    ]);
  });

  test("an album does not repeat the photos of posts, nor the words of others; profile pictures are profile", async () => {
    const photo = (uri: string) => ({
      uri,
      creation_timestamp: T,
      description: `foto ${uri}`,
      title: "Mobile uploads",
    });
    const { activities } = await readAll(
      folder({
        ...PROFILE,
        [path]: [
          { timestamp: T, data: [{ post: "foto" }], attachments: [{ data: [{ media: photo("m/1.jpg") }] }] },
        ],
        "your_facebook_activity/posts/album/0.json": {
          name: "Mobile uploads",
          photos: [
            photo("m/1.jpg"),
            { ...photo("m/2.jpg"), comments: [{ timestamp: T, comment: "bagus", author: "Ayu" }] },
          ],
        },
        "your_facebook_activity/posts/album/1.json": { name: "Foto profil", photos: [photo("m/3.jpg")] },
      }),
    );
    expect(activities.map(({ type, kind, object }) => [type, kind, object.media?.[0]?.url])).toEqual([
      ["Create", "post", "m/1.jpg"],
      ["Create", "post", "m/2.jpg"],
      ["Update", "profile", "m/3.jpg"],
    ]);
  });
});

describe("groups, events, pages", () => {
  const membership = (title: string) => ({
    groups_joined_v2: [{ timestamp: T, data: [{ name: "Kiri Kanan" }], title }],
  });
  const path = "your_facebook_activity/groups/your_group_membership_activity.json";

  test("joins and leaves by the English sentence", async () => {
    expect((await one(path, membership("You became a member of Kiri Kanan."))).activity?.type).toBe("Join");
    expect((await one(path, membership("You stopped being a member of Kiri Kanan."))).activity?.type).toBe(
      "Leave",
    );
  });

  test("in other languages: a change of membership that accuses nobody, and the coverage says so", async () => {
    const { activity, file } = await one(path, membership("Zxcv qwer Kiri Kanan."));
    expect(activity).toMatchObject({ type: "Update", target: { kind: "group", name: "Kiri Kanan" } });
    expect(file?.issues).toEqual([{ code: "join-or-leave-unknown", count: 1 }]);
  });

  test("the group's own name is not read as wording", async () => {
    const record = {
      timestamp: T,
      data: [{ name: "Left Handers" }],
      title: "You became a member of Left Handers.",
    };
    expect((await one(path, { groups_joined_v2: [record] })).activity?.type).toBe("Join");
  });

  test("responses carry the event's time, not their own", async () => {
    const event = { name: "Acara", start_timestamp: T, end_timestamp: 0 };
    const { activities } = await one("your_facebook_activity/events/your_event_responses.json", {
      event_responses_v2: { events_joined: [event], events_interested: [event], events_declined: [event] },
    });
    expect(activities.map((activity) => activity.type)).toEqual(["Accept", "TentativeAccept", "Reject"]);
    expect(activities[0]).toMatchObject({
      object: { type: "Event", text: "Acara", startTime: { from: "2023-11-14T22:13:20Z" } },
      missing: ["time", "url"],
      source: { pointer: "/event_responses_v2/events_joined/0" },
    });
    expect(activities[0]?.published).toBeUndefined();
  });

  test.each(["pages_you've_liked.json", "pages_you’ve_liked.json", "pages_you_ve_liked.json"])(
    "page likes in %s",
    async (name) => {
      const { activity } = await one(`your_facebook_activity/pages/${name}`, {
        page_likes_v2: [{ name: "Warta Contoh", timestamp: T, url: "https://www.facebook.com/wartacontoh" }],
      });
      expect(activity).toMatchObject({
        type: "Like",
        kind: "page",
        target: { kind: "page", name: "Warta Contoh", handle: "wartacontoh" },
      });
    },
  );

  test("invitations, friends and settings are no acts", async () => {
    const { activities, coverage } = await readAll(
      folder({
        ...PROFILE,
        "your_facebook_activity/events/event_invitations.json": {
          events_invited_v2: [{ name: "A", start_timestamp: T }],
        },
        "connections/friends/your_friends.json": { friends_v2: [{ name: "Ayu", timestamp: T }] },
        "connections/friends/your_post_audiences.json": [{ label_values: [{ label: "x", value: "Public" }] }],
        "your_facebook_activity/voting/voting_reminders.json": {
          voting_reminders_v2: { voting_reminders: "on" },
        },
      }),
    );
    expect(activities).toEqual([]);
    expect(coverage.complete).toBe(true);
  });

  test("a reaction to a story has no time at all", async () => {
    const { activity } = await one("x/stories/story_reactions.json", {
      stories_feedback_v2: [{ title: `${OWNER} reacted to Ayu's story.` }],
    });
    expect(activity).toMatchObject({
      type: "Like",
      target: { name: "Ayu" },
      missing: ["time", "text", "url"],
    });
  });

  test("another person's words in a comment record are not the owner's", async () => {
    const comment = (author: string) => ({
      timestamp: T,
      data: [{ comment: { timestamp: T, comment: "halo", author } }],
    });
    const { activities } = await one("comments_and_reactions/comments.json", {
      comments_v2: [comment(OWNER), comment("Ayu")],
    });
    expect(activities).toHaveLength(1);
  });
});

describe("exports of 2018 to 2020, whose keys bear no version", () => {
  const sentence = "Rahma Khayal commented on Dewi Misal's post.";
  test.each([
    [
      "comments/comments.json",
      {
        comments: [
          {
            timestamp: T,
            title: sentence,
            data: [{ comment: { timestamp: T, comment: "Setuju", author: OWNER } }],
          },
        ],
      },
      "comment/Create",
    ],
    [
      "likes_and_reactions/posts_and_comments.json",
      {
        reactions: [
          { timestamp: T, title: sentence, data: [{ reaction: { reaction: "LIKE", actor: OWNER } }] },
        ],
      },
      "reaction/Like",
    ],
    [
      "likes_and_reactions/pages.json",
      { page_likes: [{ name: "Partai Khayal", timestamp: T }] },
      "page/Like",
    ],
    [
      "following_and_followers/following.json",
      { following: [{ name: "Dewi Misal", timestamp: T }] },
      "follow/Follow",
    ],
    [
      "following_and_followers/unfollowed_pages.json",
      { pages_unfollowed: [{ timestamp: T, title: "x", data: [{ name: "Partai Khayal" }] }] },
      "page/Undo",
    ],
    [
      "groups/your_posts_and_comments_in_groups.json",
      {
        group_posts: {
          activity_log_data: [
            { timestamp: T, title: "Rahma Khayal posted in Warga.", data: [{ post: "Halo" }] },
          ],
        },
      },
      "post/Create",
    ],
    [
      "events/your_event_responses.json",
      { event_responses: { events_joined: [{ name: "Rapat", start_timestamp: T, end_timestamp: T }] } },
      "event/Accept",
    ],
    [
      "saved_items_and_collections/saved_items_and_collections.json",
      { saves: [{ timestamp: T, title: "Rahma Khayal saved a link.", attachments: [] }] },
      "save/Add",
    ],
    [
      "photos_and_videos/your_videos.json",
      { videos: [{ uri: "a.mp4", creation_timestamp: T }] },
      "post/Create",
    ],
  ])("%s", async (path, content, act) => {
    const { activities, file } = await one(path, content);
    expect(activities.map(({ kind, type }) => `${kind}/${type}`)).toEqual([act]);
    expect(file?.state).toBe("read");
  });

  test("the same keys in a file of something else are not Facebook's", async () => {
    const { activities } = await one("catatan.json", { comments: [{ timestamp: T, title: sentence }] });
    expect(activities).toEqual([]);
  });
});

test("people no longer followed (2025)", async () => {
  const { activity } = await one("preferences/feed/unfollowed_profiles.json", {
    media: [],
    label_values: [
      { ent_field_name: "Name", label: "Nama", value: "Partai Khayal" },
      { ent_field_name: "Time", label: "Waktu", timestamp_value: T },
    ],
    fbid: "1",
  });
  expect(activity).toMatchObject({ type: "Undo", kind: "follow", target: { name: "Partai Khayal" } });
  expect(activity?.published?.from).toBe("2023-11-14T22:13:20Z");
});

describe("the labelled layout in the place of lists with keys", () => {
  const url = "https://www.facebook.com/dewi.misal/posts/1";
  const labelled = (label: string, value: string) => [
    {
      timestamp: T,
      media: [],
      label_values: [
        { label, value },
        { label: "URL", value: url, href: url },
      ],
      fbid: "1",
    },
  ];
  test.each([
    ["comments_and_reactions/comments.json", "Komentar", "comment/Create"],
    ["groups/your_comments_in_groups.json", "Comment", "comment/Create"],
    ["pages/pages_you've_liked.json", "Name", "page/Like"],
    ["pages/pages_and_profiles_you_follow.json", "Nama", "page/Follow"],
    ["pages/pages_you've_unfollowed.json", "Name", "page/Undo"],
    ["saved_items_and_collections/your_saved_items.json", "Name", "save/Add"],
  ])("%s", async (path, label, act) => {
    const { activities } = await one(`your_facebook_activity/${path}`, labelled(label, "Warung Khayal"));
    expect(activities.map(({ kind, type }) => `${kind}/${type}`)).toEqual([act]);
    expect(activities[0]?.object.url).toBe(url);
  });

  const fields = (...label_values: readonly object[]) => [{ timestamp: T, media: [], label_values }];
  const name = { label: "Nama", value: "Warung Khayal" };
  const groups = "your_facebook_activity/groups/your_group_membership_activity.json";
  const events = "your_facebook_activity/events/your_event_responses.json";

  test.each([
    [groups, { label: "Status", value: "Joined" }, "group/Join"],
    [groups, { label: "Aktivitas", value: "Keluar dari grup" }, "group/Leave"],
    [groups, { label: "Left", timestamp_value: T + 60 }, "group/Leave"],
    [groups, { label: "Sentence", value: "Anda berhenti menjadi anggota Warung Khayal." }, "group/Leave"],
    [events, { label: "Response", value: "Going" }, "event/Accept"],
    [events, { label: "Respons", value: "Tertarik" }, "event/TentativeAccept"],
    [events, { label: "Tanggapan", value: "Tidak hadir" }, "event/Reject"],
  ])("%s with %j", async (path, field, act) => {
    const { activities, file } = await one(path, fields(name, field));
    expect(activities.map(({ kind, type }) => `${kind}/${type}`)).toEqual([act]);
    expect(activities[0]?.target?.name).toBe("Warung Khayal");
    expect(file?.state).toBe("read");
  });

  test("where no wording tells what was done, no response is made of it, and a membership accuses nobody", async () => {
    const member = await one(groups, labelled("Nama", "Warung Khayal"));
    expect(member.activities.map(({ type }) => type)).toEqual(["Update"]);
    expect(member.file).toMatchObject({ state: "partial", issues: [{ code: "join-or-leave-unknown" }] });
    const event = await one(events, labelled("Nama", "Warung Khayal"));
    expect(event.activities).toEqual([]);
    expect(event.file).toMatchObject({ state: "partial", issues: [{ code: "unknown-response" }] });
  });
});

describe("Facebook's keys of 2018 to 2020", () => {
  test("posts and comments in groups stand in one list", async () => {
    const { activities } = await one("groups/your_posts_and_comments_in_groups.json", {
      group_posts: {
        activity_log_data: [
          {
            timestamp: T,
            title: "Rahma Khayal replied to Dewi Misal's comment.",
            data: [{ comment: { timestamp: T, comment: "Hadir", author: "Rahma Khayal", group: "Warga" } }],
          },
          { timestamp: T, title: "Rahma Khayal posted in Warga.", data: [{ post: "Selamat pagi" }] },
        ],
      },
    });
    expect(activities).toMatchObject([
      { kind: "comment", object: { text: "Hadir" }, context: { name: "Warga" }, audience: "group" },
      { kind: "post", object: { text: "Selamat pagi" }, target: { name: "Warga" } },
    ]);
  });

  test("posts were called status updates", async () => {
    const post = { timestamp: T, data: [{ post: "Selamat pagi" }] };
    const { activities } = await one("posts/your_posts.json", { status_updates: [post] });
    expect(activities).toMatchObject([{ kind: "post", object: { text: "Selamat pagi" } }]);
  });

  test("whoever was added to a group by others did nothing", async () => {
    const { activities, file } = await one("groups/your_group_membership_activity.json", {
      groups_joined: [{ timestamp: T, title: "Rahma Khayal was added to Warga." }],
    });
    expect(activities).toEqual([]);
    expect(file?.issues).toEqual([{ code: "ignored-by-others", count: 1 }]);
  });
});

describe("what was passed on or saved", () => {
  const shared = (url: string, post?: string) => ({
    timestamp: T,
    title: "Rahma Khayal shared a post.",
    data: post === undefined ? [{}] : [{ post }],
    attachments: [{ data: [{ external_context: { url } }] }],
  });
  const path = "your_facebook_activity/posts/your_posts_1.json";

  test("is directed at whom its address names, and a share that has an address misses none", async () => {
    const { activity } = await one(path, [shared("https://www.facebook.com/dewi.misal/posts/1")]);
    expect(activity).toMatchObject({
      type: "Announce",
      target: { handle: "dewi.misal" },
      missing: ["audience"],
    });
    const own = await one(path, [shared("https://www.facebook.com/dewi.misal/posts/1", "Setuju")]);
    expect(own.activity).toMatchObject({ quoteOf: {}, target: { handle: "dewi.misal" } });
  });

  test("the owner's own post names nobody", async () => {
    const { activities } = await readAll(
      folder({
        [path]: [shared("https://www.facebook.com/rahma.khayal/posts/1")],
        "profile_information/profile_information.json": {
          profile_v2: {
            name: { full_name: "Rahma Khayal" },
            profile_uri: "https://www.facebook.com/rahma.khayal",
          },
        },
      }),
    );
    expect(activities.map(({ target }) => target)).toEqual([undefined]);
  });

  test("names without a time of whom one followed lately are no second follow", async () => {
    const { activities, file } = await one(
      "your_facebook_activity/other_activity/your_recently_followed_history.json",
      { media: [], label_values: [{ label: "x", vec: [{ dict: [{ label: "Nama", value: "Dewi" }] }] }] },
    );
    expect(activities).toEqual([]);
    expect(file).toMatchObject({ state: "ignored", issues: [{ code: "followed-lately" }] });
  });
});

test("notes are posts, and an unknown file beside them is not silently passed over", async () => {
  const { activities } = await one("your_facebook_activity/other_activity/notes.json", {
    notes_v2: [
      {
        title: "Catatan",
        text: "Panjang",
        tags: [{ name: "Dewi" }],
        created_timestamp: T,
        updated_timestamp: T,
      },
    ],
  });
  expect(activities).toMatchObject([
    { type: "Create", kind: "post", object: { type: "Article", text: "Catatan\nPanjang" } },
  ]);
  const { file } = await one("your_facebook_activity/other_activity/your_new_things.json", {
    things_v2: [{ timestamp: T, title: "x" }],
  });
  expect(file?.state).toBe("unknown");
});

test("likes of other sites", async () => {
  const { activity } = await one("likes_and_reactions/likes_on_external_sites.json", {
    other_likes: [{ timestamp: T, title: "Rahma Khayal likes Situs Contoh on contoh.example." }],
  });
  expect(activity).toMatchObject({
    type: "Like",
    kind: "page",
    target: { name: "Situs Contoh on contoh.example" },
  });
});
