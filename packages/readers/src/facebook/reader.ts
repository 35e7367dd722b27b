import type { PlatformGap } from "@netral/engine/model";
import { ignoredKeys, ignoredPath } from "../ignored-by.ts";
import { messageShape } from "../meta/message-shape.ts";
import { selfNames } from "../meta/self-name.ts";
import type { CreateReader, Ignored, JsonShape } from "../shape.ts";
import { commentShapes } from "./comment-shapes.ts";
import { eventShapes } from "./event-shapes.ts";
import { facebookState } from "./facebook-state.ts";
import { fundraiserShape } from "./fundraiser-shape.ts";
import { groupShapes } from "./group-shapes.ts";
import { htmlShapes } from "./html-shapes.ts";
import { noteShape } from "./note-shape.ts";
import { photoShapes } from "./photo-shapes.ts";
import { postShapes } from "./post-shapes.ts";
import { profileShapes } from "./profile-shapes.ts";
import { reactionShapes } from "./reaction-shapes.ts";
import { relationShapes } from "./relation-shapes.ts";
import { storyShapes } from "./story-shapes.ts";

const CLAIMS =
  /(^|\/)(your_facebook_activity|likes_and_reactions|following_and_followers|photos_and_videos|your_activity_across_facebook|this_profile_s_activity_across_facebook|comments_and_reactions|friends_and_followers|pages_and_profiles|profile_information|apps_and_websites_off_of_facebook|facebook_[a-z_]+|saved_items_and_collections|other_logged_information|your_interactions_on_facebook|logged_information|security_and_login_information|ads_information|preferences|stories|fundraisers|polls|voting|posts|groups|pages|events|connections\/(?:followers|friends)|personal_information\/(?:profile_information|other_personal_information|avatars|facebook_[a-z_]+))\/|(^|\/)comments\/comments\.(?:json|html)$|(^|\/)facebook-[^/]*\//;

const IGNORED: readonly Ignored[] = [
  ignoredKeys(
    "friends",
    /^(friends|received_requests|sent_requests|sent_friend_requests|rejected_requests|rejected_friend_requests|deleted_friends|removed_friends|friend_suggestions)(_v\d)?$/,
  ),
  ignoredKeys("followers", /^(followers|followers_v\d)$/),
  ignoredKeys("invitations", /^events_invited(_v\d)?$/),
  ignoredKeys("by-others", /^(wall_posts_sent_to_you|tagged_|photos_of_you|other_peoples_posts)/),
  ignoredKeys(
    "settings",
    /^(timezone|language_and_locale|voting_|autofill_information|payments|topics|searches|visited_things|recently_viewed|notifications|account_activity|admin_records|active_sessions|used_ip_address|contact_verifications|devices|datr_stats|login_protection|account_accesses|last_activity|secret_conversations|avatar|primary_location|news_your_locations|installed_apps|off_facebook_activity|history|controls|people_and_friends)(_|$|.*_v\d$)/,
  ),
  ignoredPath("private-messages", /(^|\/)messages\//),
  ignoredPath("settings", /(^|\/)messages\/[^/]+\.(json|html)$/),
  ignoredPath(
    "ads-and-views",
    /(^|\/)(ads_information|ads|ads_and_businesses|apps_and_websites[^/]*|your_interactions_on_facebook|interactions|search|search_history|your_topics|facebook_news|notifications|other_logged_information|location|location_information|in-app_messages|media_used_for_memories|about_you)\//,
  ),
  ignoredPath("followed-lately", /(^|\/)your_recently_followed_history\.(json|html)$/),
  ignoredPath(
    "security-and-settings",
    /(^|\/)(security_and_login_information|preferences|navigation_bar|facebook_gaming|facebook_marketplace|marketplace|facebook_payments|facebook_accounts_center|facebook_portal|other_personal_information|avatars|avatars_store|voting|your_places|your_problem_reports|reviews_settings|bug_bounty|volunteering|journalist_registration|messenger|short_videos_settings|live_audio_rooms|spark_ar|shops_questions_\w+|dating_settings|personal_information\/avatars[^/]*)\//,
  ),
  ignoredPath(
    "security-and-settings",
    /(^|\/)other_activity\/(facebook_new_user_guide|time_spent_on_facebook|weekly_engagement_list_activity|your_content_visibility_notification_history|your_information_download_requests|your_mentions_settings|your_video_consumption_summary|pokes|support_correspondences|support_correspondences_v2|qr_code_files_you_generated|reshare_education|your_problem_reports)\.(json|html)$/,
  ),
  ignoredPath("memories", /(^|\/)media_used_for_memories\.(json|html)$/),
  ignoredPath("audience-settings", /(^|\/)your_post_audiences\.(json|html)$/),
  ignoredPath(
    "suggestions",
    /(^|\/)(people_you_may_know|people_we_think_you_should_follow|fundraiser_posts_you_likely_viewed|groups_you_ve_visited)\.(json|html)$/,
  ),
  ignoredPath(
    "settings",
    /(^|\/)(events\/(your_event_invitation_links|event_invitations|event_reminders)|groups\/(your_settings_for_groups_tab|your_contributions|your_group_badges|your_badges)|profile_information\/(predicted_languages|the_ways_we_can_send_you_notifications|your_devices))\.(json|html)$/,
  ),
  ignoredPath(
    "friends",
    /(^|\/)(?:connections\/friends|friends|friends_and_followers)\/[^/]*friend[^/]*\.html$/,
  ),
  ignoredPath("followers", /(^|\/)(?:people_who_followed_you|followers)\.html$/),
  ignoredPath("invitations", /(^|\/)events\/event_invitations\.html$/),
  ignoredPath("settings", /(^|\/)(your_comment_active_days|your_recently_used_emojis)\.(json|html)$/),
  ignoredPath(
    "by-others",
    /(^|\/)posts\/(other_people_s_posts_to_your_timeline|photos_and_videos_of_you|photos_of_you|[^/]*_tagged_in)\.(json|html)$/,
  ),
  ignoredPath("viewer", /(^|\/)(start_here|index)\.html$/),
];

/** What Facebook never exports. */
const GAPS: readonly PlatformGap[] = [
  { platform: "facebook", kind: "reaction", code: "liked-text-not-exported" },
  { platform: "facebook", kind: "reaction", code: "liked-author-often-missing" },
  { platform: "facebook", kind: "comment", code: "commented-post-not-exported" },
  { platform: "facebook", kind: "post", code: "audience-not-exported" },
  { platform: "facebook", kind: "share", code: "shared-text-not-exported" },
  { platform: "facebook", kind: "event", code: "response-time-not-exported" },
  { platform: "facebook", kind: "profile", code: "frames-not-exported" },
];

/** Facebook exports of 2018 to 2026, JSON and HTML. */
export const facebookReader: CreateReader = (setup) => {
  const state = facebookState(setup);
  const shapes: readonly JsonShape[] = [
    ...reactionShapes(state),
    ...commentShapes(state),
    ...relationShapes,
    ...groupShapes,
    ...eventShapes,
    ...storyShapes(state),
    ...profileShapes(state),
    ...photoShapes(state),
    fundraiserShape,
    noteShape,
    ...(setup.messages ? [messageShape("facebook", () => selfNames(state.self, setup), setup)] : []),
    ...postShapes(state),
  ];
  return {
    platform: "facebook",
    mojibake: true,
    shapes: [...shapes, ...htmlShapes(shapes)],
    ignored: setup.messages ? IGNORED.filter(({ reason }) => reason !== "private-messages") : IGNORED,
    gaps: GAPS,
    claims: (lower) => CLAIMS.test(lower),
    owners: () => state.owners,
  };
};
