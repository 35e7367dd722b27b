import { mediaItem, mediaPost, stringList, stringMap } from "../meta/html-layouts.ts";
import type { HtmlTwin, PageClock } from "../meta/html-twin.ts";
import { htmlTwinShape } from "../meta/html-twin.ts";
import { MESSAGE_PAGES, messagePage, messageRoot } from "../meta/message-page.ts";
import type { JsonShape, Shape } from "../shape.ts";

/**
 * Pages of Instagram show the clock of UTC-8 all the year round, without seconds (checked against the JSON of the
 * same export: `Aug 09, 2026 9:49 am` is 1786297781).
 */
const CLOCK: PageClock = { toSeconds: (date) => date.seconds + 8 * 3600 };

type Layout = HtmlTwin["toJson"];

/** Id of the JSON shape, path of its page, how its records are written. */
const TWINS: readonly (readonly [string, RegExp, Layout, Pick<HtmlTwin, "root">?])[] = [
  ["instagram/messages", MESSAGE_PAGES.instagram, messagePage, { root: messageRoot }],
  ["threads/posts", /(^|\/)threads\/threads_and_replies(?:_\d+)?\.html$/, mediaPost],
  ["threads/likes", /(^|\/)threads\/liked_threads(?:_\d+)?\.html$/, stringList],
  ["threads/following", /(^|\/)threads\/following(?:_\d+)?\.html$/, stringList],
  ["threads/reposts", /(^|\/)threads\/reposts(?:_\d+)?\.html$/, stringList],
  ["threads/saved", /(^|\/)threads\/saved_threads(?:_\d+)?\.html$/, stringList],
  ["instagram/likes", /(^|\/)likes\/liked_posts(?:_\d+)?\.html$/, stringList],
  ["instagram/comment-likes", /(^|\/)likes\/liked_comments(?:_\d+)?\.html$/, stringList],
  ["instagram/comments", /(^|\/)comments\/(?:post_comments|reels_comments|hype)(?:_\d+)?\.html$/, stringMap],
  ["instagram/posts", /(^|\/)(?:media|content)\/posts(?:_\d+)?\.html$/, mediaPost],
  ["instagram/stories", /(^|\/)(?:media|content)\/stories(?:_\d+)?\.html$/, mediaPost],
  ["instagram/reels", /(^|\/)(?:media|content)\/reels(?:_\d+)?\.html$/, mediaPost],
  ["instagram/igtv", /(^|\/)(?:media|content)\/igtv_videos(?:_\d+)?\.html$/, mediaPost],
  ["instagram/archived-posts", /(^|\/)(?:media|content)\/archived_posts(?:_\d+)?\.html$/, mediaPost],
  [
    "instagram/recently-deleted",
    /(^|\/)(?:media|content)\/recently_deleted_content(?:_\d+)?\.html$/,
    mediaPost,
  ],
  ["instagram/other-media", /(^|\/)(?:media|content)\/other_content(?:_\d+)?\.html$/, mediaPost],
  ["instagram/profile-photos", /(^|\/)(?:media|content)\/profile_photos(?:_\d+)?\.html$/, mediaItem],
  [
    "instagram/relations",
    /(^|\/)followers_and_following\/(?:following|following_hashtags|pending_follow_requests|recent_follow_requests|recently_unfollowed_(?:profiles|accounts))(?:_\d+)?\.html$/,
    stringList,
  ],
  [
    "instagram/story-interactions",
    /(^|\/)story_(?:sticker_)?interactions\/[a-z_]+(?:_\d+)?\.html$/,
    stringList,
  ],
  ["instagram/saved", /(^|\/)saved\/saved_(?:posts|collections)(?:_\d+)?\.html$/, stringMap],
  ["instagram/event-reminders", /(^|\/)events\/event_reminders(?:_\d+)?\.html$/, stringList],
  ["instagram/profile", /(^|\/)(?:personal|account)_information\/personal_information\.html$/, stringMap],
  ["instagram/profile-changes", /(^|\/)profile_changes\.html$/, stringMap],
  ["instagram/reposts", /(^|\/)reposts(?:_\d+)?\.html$/, stringMap],
];

/** The HTML form of each JSON shape. */
export function htmlShapes(shapes: readonly JsonShape[]): readonly Shape[] {
  return TWINS.flatMap(([id, path, toJson, more]) => {
    const shape = shapes.find((candidate) => candidate.id === id);
    return shape === undefined ? [] : [htmlTwinShape({ shape, path, toJson, ...more }, () => CLOCK)];
  });
}
