import type { PlatformGap } from "@netral/engine/model";
import { ignoredKeys, ignoredPath } from "../ignored-by.ts";
import { messageShape } from "../meta/message-shape.ts";
import { selfNames } from "../meta/self-name.ts";
import type { CreateReader, Ignored, JsonShape } from "../shape.ts";
import { commentShape } from "./comment-shape.ts";
import { eventShape } from "./event-shape.ts";
import { flatShapes } from "./flat-shapes.ts";
import { htmlShapes } from "./html-shapes.ts";
import { instagramState } from "./instagram-state.ts";
import { likeShape } from "./like-shape.ts";
import { postShapes } from "./post-shapes.ts";
import { profileShapes } from "./profile-shapes.ts";
import { relationShape } from "./relation-shape.ts";
import { savedShape } from "./saved-shape.ts";
import { storyShape } from "./story-shapes.ts";
import { threadsShapes } from "./threads-shapes.ts";

const CLAIMS =
  /(^|\/)(your_instagram_activity|ads_information\/instagram_|apps_and_websites_off_of_instagram|connections\/(?:followers_and_following|contacts)|followers_and_following|story_sticker_interactions|account_information|instagram_ads_and_businesses|likes\/liked_(?:posts|comments)|comments\/(?:post_comments|reels_comments)|content\/(?:posts|stories|reels|profile_photos|recently_deleted)|media\/(?:posts_\d|stories\.|reels\.|profile_photos\.)|personal_information\/(?:personal_information|information_about_you|device_information|autofill_information)|threads\/)|(^|\/)instagram-[^/]*\//;

/** Folders and keys that hold no acts of the owner. */
const IGNORED: readonly Ignored[] = [
  ignoredPath(
    "followers",
    /followers_and_following\/(followers|follow_requests_you_ve_received|follow_requests_you_have_received|removed_suggestions|suggested_profiles|dismissed_suggested_users)(_\d+)?\.(json|html)$/,
  ),
  ignoredPath(
    "private-lists",
    /followers_and_following\/(close_friends|restricted_(?:profiles|accounts)|blocked_(?:profiles|accounts)|hide_story_from|custom_lists|profiles_you_ve_favorited|accounts_you_ve_favorited|followers_you_ve_blocked)(_\d+)?\.(json|html)$/,
  ),
  ignoredKeys(
    "followers",
    /^relationships_(followers|follow_requests_received|dismissed_suggested_users)$|^text_post_app_(text_post_app_)?followers$/,
  ),
  ignoredKeys(
    "private-lists",
    /^relationships_(close_friends|restricted_users|blocked_users|hide_stories_from|feed_favorites)$/,
  ),
  ignoredKeys(
    "views",
    /^(impressions_history_|text_post_app_(text_post_)?(viewed|media_viewed|threads_viewed))/,
  ),
  ignoredKeys(
    "settings",
    /^(settings_|account_history_|account_searches|inferred_data_|profile_account_insights|profile_business|monetization_|subscriptions_|ig_custom_audiences|ig_secret_conversations|ig_avatar|devices_|ads_|topics_|searches_|apps_and_websites|cookies|autofill|camera|checkout|contacts_|organic_insights|your_topics|loyalty)/,
  ),
  ignoredPath("private-messages", /(^|\/)messages\//),
  ignoredPath("settings", /(^|\/)messages\/[^/]+\.(json|html)$/),
  ignoredPath(
    "ads-and-views",
    /(^|\/)(ads_information|ads_and_topics|ads_and_businesses|instagram_ads_and_businesses|your_topics|apps_and_websites[^/]*|past_instagram_insights|threads\/(threads_viewed|followers))/,
  ),
  ignoredPath(
    "security-and-settings",
    /(^|\/)(security_and_login_information|login_and_(?:account|profile)_creation|preferences|comments_settings|device_information|information_about_you|recent_searches|search|logged_information|autofill_information|monetization|shopping|avatars_store|contacts|other_activity|subscriptions|digital_wallets|loyalty_accounts|reports|gifts|personal_information\/(?:autofill_information|device_information|information_about_you|avatars_store))\//,
  ),
  ignoredPath(
    "account-details",
    /personal_information\/(?:account_information|professional_information|instagram_profile_information|account_based_in)\.(json|html)$/,
  ),
  ignoredPath("viewer", /(^|\/)(start_here|index)\.html$/),
];

/** What Instagram never exports. */
const GAPS: readonly PlatformGap[] = [
  { platform: "instagram", kind: "reaction", code: "liked-text-not-exported" },
  { platform: "instagram", kind: "comment", code: "commented-post-not-exported" },
  { platform: "instagram", kind: "post", code: "audience-not-exported" },
  { platform: "instagram", kind: "share", code: "shared-text-not-exported" },
  { platform: "threads", kind: "reaction", code: "liked-text-not-exported" },
  { platform: "threads", kind: "comment", code: "reply-target-not-exported" },
];

/** Instagram and Threads exports, JSON and HTML, 2018 to 2026. */
export const instagramReader: CreateReader = (setup) => {
  const state = instagramState(setup);
  const messages = setup.messages
    ? [messageShape("instagram", () => selfNames(state.self, setup), setup)]
    : [];
  const shapes: readonly JsonShape[] = [
    ...threadsShapes(state),
    likeShape({
      id: "instagram/likes",
      platform: "instagram",
      key: "likes_media_likes",
      path: /(^|\/)likes\/liked_posts(?:_\d+)?\.json$/,
      kind: "reaction",
      missing: ["text"],
    }),
    likeShape({
      id: "instagram/comment-likes",
      platform: "instagram",
      key: "likes_comment_likes",
      path: /(^|\/)likes\/liked_comments(?:_\d+)?\.json$/,
      kind: "reaction",
      objectType: "Note",
      missing: ["text"],
    }),
    commentShape,
    ...postShapes(state),
    relationShape,
    storyShape,
    savedShape,
    eventShape,
    ...profileShapes(state),
    ...flatShapes(state),
    ...messages,
  ];
  return {
    platform: "instagram",
    mojibake: true,
    shapes: [...shapes, ...htmlShapes(shapes)],
    ignored: setup.messages ? IGNORED.filter(({ reason }) => reason !== "private-messages") : IGNORED,
    gaps: GAPS,
    claims: (lower) => CLAIMS.test(lower),
    owners: () => state.owners,
  };
};
