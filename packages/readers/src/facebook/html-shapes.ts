import { labelValues } from "../meta/html-layouts.ts";
import { type HtmlTwin, htmlTwinShape } from "../meta/html-twin.ts";
import { isLabelRecord } from "../meta/label-values.ts";
import { MESSAGE_PAGES, messagePage, messageRoot } from "../meta/message-page.ts";
import type { JsonShape, Shape } from "../shape.ts";
import { eventPage, ownEventPage, responseBase } from "./html-event-layouts.ts";
import {
  albumRoot,
  changePage,
  commentPage,
  groupPage,
  namePage,
  photoPage,
  postPage,
  profilePage,
  reactionPage,
  savePage,
  votePage,
} from "./html-layouts.ts";
import { type PageZone, pageClock, zoneJsonShape, zoneShape } from "./page-zone.ts";

type Layout = HtmlTwin["toJson"];

type More = Pick<HtmlTwin, "base" | "root">;

/** Id of the JSON shape, path of its page, how its records are written. */
const TWINS: readonly (readonly [string, RegExp, Layout, More?])[] = [
  ["facebook/comments", /(^|\/)(?:comments|comments_and_reactions)\/comments(?:_\d+)?\.html$/, commentPage],
  ["facebook/group-comments", /(^|\/)groups\/your_comments_in_groups(?:_\d+)?\.html$/, commentPage],
  [
    "facebook/reactions",
    /(^|\/)(?:comments_and_reactions|likes_and_reactions)\/(?:likes_and_reactions|posts_and_comments)(?:_\d+)?\.html$/,
    reactionPage,
  ],
  [
    "facebook/page-likes",
    /(^|\/)(?:pages_you_ve_liked|likes_and_reactions\/pages)(?:_\d+)?\.html$/,
    namePage,
  ],
  [
    "facebook/page-follows",
    /(^|\/)(?:pages_and_profiles_you_follow|pages_you_follow)(?:_\d+)?\.html$/,
    namePage,
  ],
  [
    "facebook/page-unfollows",
    /(^|\/)(?:pages_you_ve_unfollowed|following_and_followers\/unfollowed_pages)(?:_\d+)?\.html$/,
    namePage,
  ],
  ["facebook/page-recommendations", /(^|\/)pages_you_ve_recommended(?:_\d+)?\.html$/, namePage],
  [
    "facebook/follows",
    /(^|\/)(?:who_you_ve_followed|following_and_followers\/following)(?:_\d+)?\.html$/,
    namePage,
  ],
  ["facebook/group-membership", /(^|\/)groups\/your_group_membership_activity(?:_\d+)?\.html$/, namePage],
  [
    "facebook/group-posts",
    /(^|\/)groups\/(?:your_posts_in_groups|group_posts_and_comments)(?:_\d+)?\.html$/,
    postPage,
  ],
  ["facebook/group-posts", /(^|\/)groups\/your_posts_and_comments_in_groups(?:_\d+)?\.html$/, groupPage],
  [
    "facebook/posts",
    /(^|\/)posts\/(?:your_posts[^/]*|posts_on_other_pages_and_profiles|edits_you_made_to_posts)\.html$/,
    postPage,
  ],
  [
    "facebook/event-responses",
    /(^|\/)events\/your_event_responses(?:_\d+)?\.html$/,
    eventPage,
    { base: responseBase },
  ],
  ["facebook/own-events", /(^|\/)events\/your_events(?:_\d+)?\.html$/, ownEventPage],
  ["facebook/story-reactions", /(^|\/)stories\/story_reactions(?:_\d+)?\.html$/, changePage],
  ["facebook/archived-stories", /(^|\/)stories\/(?:archived_stories|your_stories)(?:_\d+)?\.html$/, postPage],
  ["facebook/poll-votes", /(^|\/)(?:polls_you_voted_on|other_activity\/polls)(?:_\d+)?\.html$/, votePage],
  [
    "facebook/saves",
    /(^|\/)(?:your_saved_items|saved_items|saved_items_and_collections)(?:_\d+)?\.html$/,
    savePage,
  ],
  ["facebook/fundraisers", /(^|\/)fundraisers\/[^/]*donat[^/]*\.html$/, labelValues],
  ["facebook/groups-managed", /(^|\/)groups\/your_groups(?:_\d+)?\.html$/, namePage],
  [
    "facebook/group-requests",
    /(^|\/)groups\/(?:your_participation_requests|your_answers_to_membership_questions)(?:_\d+)?\.html$/,
    labelValues,
  ],
  ["facebook/reels", /(^|\/)reels\/(?:your_reels|shared_reels)(?:_\d+)?\.html$/, postPage],
  ["facebook/own-pages", /(^|\/)pages\/your_pages(?:_\d+)?\.html$/, namePage],
  ["facebook/unfollows", /(^|\/)feed\/unfollowed_profiles(?:_\d+)?\.html$/, labelValues],
  ["facebook/albums", /(^|\/)album\/\d+\.html$/, photoPage, { root: albumRoot }],
  ["facebook/photos", /(^|\/)your_uncategorized_photos(?:_\d+)?\.html$/, photoPage],
  ["facebook/videos", /(^|\/)your_videos(?:_\d+)?\.html$/, photoPage],
  ["facebook/profile-updates", /(^|\/)profile_update_history(?:_\d+)?\.html$/, changePage],
  ["facebook/messages", MESSAGE_PAGES.facebook, messagePage, { root: messageRoot }],
  ["facebook/profile", /(^|\/)profile_information\/profile_information\.html$/, profilePage],
];

/** The pages of Facebook's HTML exports that hold acts in a layout that is known. */
export function htmlShapes(shapes: readonly JsonShape[]): readonly Shape[] {
  const zone: PageZone = { name: undefined };
  const twins = TWINS.flatMap(([id, path, toJson, more]) => {
    const shape = id === "facebook/reactions" ? bothReactions(shapes) : shapes.find((one) => one.id === id);
    return shape === undefined
      ? []
      : [htmlTwinShape({ shape, path, toJson, linked: true, ...more }, () => pageClock(zone))];
  });
  return [zoneJsonShape(zone), zoneShape(zone), ...twins];
}

/** One page may show reactions of both layouts. */
function bothReactions(shapes: readonly JsonShape[]): JsonShape | undefined {
  const old = shapes.find((one) => one.id === "facebook/reactions");
  const recent = shapes.find((one) => one.id === "facebook/reactions-2024");
  if (old === undefined || recent === undefined) return old;
  return {
    ...old,
    read: (record, context) => (isLabelRecord(record) ? recent : old).read(record, context),
  };
}
