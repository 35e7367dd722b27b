import { existsSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Activity } from "@netral/engine/model";
import { describe, expect, test } from "vitest";
import { readAll } from "./memory-input.test-support.ts";
import { openNodeInputs } from "./node/index.ts";

const SAMPLES = new URL("../../../../shared/formats/exports/", import.meta.url).pathname;
const missing = existsSync(SAMPLES) ? "" : " (no ../shared)";

/** What an answer key's entry counts, as a test of an activity. */
type Counts = Readonly<Record<string, (activity: Activity) => boolean>>;

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

interface Sample {
  readonly folder: string;
  readonly counts: Counts;
  /** Activities that no entry of the key counts. */
  readonly beyond: number;
}

const CASES: readonly Sample[] = [
  { folder: "instagram/synthetic-id-2026", counts: INSTAGRAM, beyond: 0 },
  { folder: "facebook/synthetic-en-2026", counts: { ...FACEBOOK, ...JOINS }, beyond: 0 },
  // Join and leave cannot be told apart in Indonesian; three memberships are found, one of them a repeat.
  { folder: "facebook/synthetic-id-2026", counts: FACEBOOK, beyond: 3 },
  // A change of the screen name is an update of the profile; the key does not count it.
  { folder: "x/synthetic-id-2026", counts: X, beyond: 1 },
];

async function inputsOf(folder: string) {
  const names = await readdir(join(SAMPLES, folder));
  const zips = names.filter((name) => name.endsWith(".zip"));
  const inputs = await openNodeInputs(zips.map((name) => join(SAMPLES, folder, name)));
  if (!inputs.ok) throw new Error(folder);
  return inputs.value;
}

describe.skipIf(missing !== "")(`samples with an answer key${missing}`, () => {
  test.each(CASES)("$folder", async ({ folder, counts, beyond }) => {
    const key: Record<string, number> = JSON.parse(
      readFileSync(join(SAMPLES, folder, "EXPECTED.json"), "utf8"),
    );
    const { activities, coverage } = await readAll(await inputsOf(folder));
    const found = Object.entries(counts).map(([name, counted]) => [name, activities.filter(counted).length]);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(found.map(([name]) => [name, key[name ?? ""]])),
    );
    expect(
      activities.filter((activity) => !Object.values(counts).some((counted) => counted(activity))),
    ).toHaveLength(beyond);
    expect(coverage.complete).toBe(true);
  });
});
