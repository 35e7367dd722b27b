import type { Activity } from "@netral/engine/model";
import { type Counts, type Sample, sampleTests } from "./shared-samples.test-support.ts";

const from =
  (part: string, type?: string) =>
  ({ source, type: of }: Activity): boolean =>
    source.file.includes(part) && (type === undefined || of === type);

const INSTAGRAM: Counts = {
  likes_posts: from("likes/liked_posts"),
  likes_comments: from("likes/liked_comments"),
  saves: from("saved/"),
  comments: from("/comments/"),
  posts: from("media/posts_1"),
  stories: from("media/stories"),
  reels: from("media/reels"),
  profile_photos: from("media/profile_photos"),
  story_likes: from("story_likes"),
  story_poll_votes: from("story_interactions/polls"),
  follows: from("followers_and_following/following.json"),
  hashtag_follows: from("following_hashtags"),
  reposts: from("reposts.json"),
  threads_posts: ({ platform, kind }) => platform === "threads" && kind === "post",
  threads_replies: ({ platform, kind }) => platform === "threads" && kind === "comment",
  threads_likes: from("liked_threads"),
  threads_follows: from("threads/following"),
  bio: from("personal_information.json"),
};

const FACEBOOK: Counts = {
  reactions_new: from("likes_and_reactions.json"),
  reactions_old: from("likes_and_reactions_1.json"),
  comments: from("comments_and_reactions/comments.json"),
  posts: from("posts/your_posts"),
  group_comments: from("your_comments_in_groups"),
  group_posts: from("group_posts_and_comments"),
  events_going: ({ type }) => type === "Accept",
  events_interested: ({ type }) => type === "TentativeAccept",
  events_declined: ({ type }) => type === "Reject",
  page_likes: from("pages_you've_liked"),
  page_follows: from("pages_and_profiles_you_follow"),
  follows: from("who_you've_followed"),
  story_reactions_no_time: from("story_reactions"),
  saves: from("your_saved_items"),
  poll_votes: from("polls_you_voted_on"),
  profile_photo: from("posts/album"),
  profile_updates: from("profile_update_history"),
  bio_political: from("profile_information.json", "Update"),
};

const X: Counts = {
  retweets: ({ type }) => type === "Announce",
  replies: ({ kind }) => kind === "comment",
  quotes: ({ quoteOf }) => quoteOf !== undefined,
  plain: from("tweets-part1"),
  likes: from("like.js"),
  likes_without_text: ({ kind, object }) => kind === "reaction" && object.text === undefined,
  likes_without_derivable_time: ({ kind, published }) => kind === "reaction" && published === undefined,
  follows: from("following.js"),
  deleted: ({ deleted }) => deleted === true,
  community: from("community-tweet"),
  note: from("note-tweet"),
  list_subscriptions: from("lists-subscribed"),
  bio: from("profile.js"),
};

const JOINS: Counts = {
  group_joins: ({ type }) => type === "Join",
  group_leaves: ({ type }) => type === "Leave",
};

const of =
  (kind: string, type?: string) =>
  (activity: Activity): boolean =>
    activity.kind === kind && (type === undefined || activity.type === type);

const TIKTOK: Counts = {
  likes: of("reaction"),
  comments: of("comment"),
  posts: of("post"),
  follows: of("follow"),
  shares: ({ kind, audience }) => kind === "share" && audience !== "public",
  reposts: ({ kind, audience }) => kind === "share" && audience === "public",
  favorites: of("save"),
  bio: of("profile"),
};

const LINKEDIN: Counts = {
  shares: from("Shares"),
  comments: of("comment"),
  reactions: of("reaction"),
  company_follows: of("page", "Follow"),
  member_follows: of("follow", "Follow"),
  votes: of("poll"),
  events: of("event"),
  headline: of("profile"),
};

const YOUTUBE: Counts = { subscriptions: of("follow"), likes: of("reaction"), comments: of("comment") };

const WHATSAPP: Counts = {
  "android.own": ({ kind, source }) => kind === "message" && source.file.startsWith("Chat"),
  "ios.own": ({ kind, source }) => kind === "message" && source.file.startsWith("ios"),
};

const TELEGRAM: Counts = {
  own_messages: ({ kind }) => kind === "message" || kind === "share",
  forwards: of("share"),
  own_reactions: of("reaction"),
  joins: ({ type, published }) => type === "Join" && published !== undefined,
  poll_votes: of("poll"),
  left: ({ type }) => type === "Leave",
  bio: of("profile"),
};

const MASTODON: Counts = {
  creates: ({ type }) => type === "Create",
  replies: of("comment"),
  announces: ({ type }) => type === "Announce",
  likes: of("reaction"),
  bookmarks: of("save"),
  follows: of("follow"),
  public: ({ type, audience }) => audience === "public" && ["Create", "Announce"].includes(type),
  followers_only: ({ audience }) => audience === "followers",
  bio: of("profile"),
};

const INSTAGRAM_HTML: Counts = {
  likes_posts: of("reaction"),
  comments: of("comment"),
  follows: of("follow"),
  posts: of("post"),
};

const CASES: readonly Sample[] = [
  { folder: "instagram/synthetic-id-2026", counts: INSTAGRAM, beyond: 0 },
  { folder: "facebook/synthetic-en-2026", counts: { ...FACEBOOK, ...JOINS }, beyond: 0 },
  { folder: "facebook/synthetic-id-2026", counts: { ...FACEBOOK, ...JOINS }, beyond: 0 },
  // A change of the screen name is an update of the profile; the key does not count it.
  { folder: "x/synthetic-id-2026", counts: X, beyond: 1 },
  { folder: "tiktok/synthetic-id-2024", counts: TIKTOK, beyond: 0 },
  { folder: "tiktok/synthetic-id-2026-03", counts: TIKTOK, beyond: 0 },
  { folder: "tiktok/synthetic-id-2026-09", counts: TIKTOK, beyond: 0 },
  // The connection, which the key does not count.
  { folder: "linkedin/synthetic-id-2026", counts: LINKEDIN, beyond: 1 },
  // The key's views and ads are no acts.
  { folder: "youtube/synthetic-id-2026", counts: YOUTUBE, beyond: 0 },
  { folder: "instagram/synthetic-html-2026", counts: INSTAGRAM_HTML, beyond: 0 },
  // The owner's joining and leaving are acts; the key counts them among the system lines.
  {
    folder: "whatsapp/synthetic-id",
    counts: WHATSAPP,
    beyond: 2,
    options: { owner: "Rahma Fiktif Lestari" },
  },
  // The group and the channel the owner is in, which the key names without counting.
  { folder: "telegram/synthetic-id-2026", counts: TELEGRAM, beyond: 2, options: { messages: true } },
  { folder: "mastodon/synthetic-id-2026", counts: MASTODON, beyond: 0 },
];

sampleTests(CASES);
