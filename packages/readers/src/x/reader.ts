import type { CoverageIssue, PlatformGap } from "@netral/engine/model";
import type { ArchiveEntry } from "../archive/archive-entry.ts";
import type { CreateReader, Ignored } from "../shape.ts";
import { accountShapes } from "./account-shapes.ts";
import { likeShape } from "./like-shape.ts";
import { messageShape } from "./message-shape.ts";
import { otherShapes } from "./other-shapes.ts";
import { relationShapes } from "./relation-shapes.ts";
import { tweetShapes } from "./tweet-shapes.ts";
import { tweetTable } from "./tweet-table.ts";
import { dataName } from "./x-file.ts";
import { type XState, xState } from "./x-state.ts";

const CLAIMS =
  /(^|\/)(data\/(?:js\/tweets\/)?[a-z0-9_-]+\.js|your archive\.html|data\/readme\.txt|twitter-\d{4}-[^/]*\/.*|tweets?\.js|tweets\.csv|like\.js)$/;

/** Names of lists (as in `window.YTD.<name>`) that hold no acts of the owner. */
const NOT_ACTS: readonly (readonly [string, RegExp])[] = [
  ["followers", /^follower$/],
  ["lists-of-others", /^lists_member$/],
  ["private-lists", /^(block|mute|direct_message_mute|smartblock)$/],
  ["private-messages", /^(direct_message.*|audio_video_calls_in_dm.*|grok_chat_item)$/],
  ["ads-and-views", /^(ad_|ads_|ad$|user_link_clicks|branch_links|personalization|p13n)/],
  ["unsent", /^reply_prompt$/],
  ["headers", /^tweet_headers$/],
  [
    "account-details",
    /^(account_.*|ageinfo|app|catalog_item|commerce_.*|community_note_(?:batsignal|tombstone)|connected_application|contact|device_token|email_address_change|expanded_profile|ip_audit|key_registry|ni_devices|periscope_(?:account_information|ban_information|broadcast_metadata|expired_broadcasts|followers|profile_description)|phone_number|product_.*|professional_data|protected_history|saved_search|shop_module|shopify_account|sso|tweetdeck|twitter_shop|verified.*|twitter_circle.*|article_metadata|moments_.*|payload_details|tweetdeck)$/,
  ],
];

const IGNORED: readonly Ignored[] = [
  ...NOT_ACTS.map(
    ([reason, pattern]): Ignored => ({
      reason,
      test: (head) => head.json() !== undefined && pattern.test(dataName(head)),
    }),
  ),
  {
    reason: "viewer",
    test: (head) => /(^|\/)(your archive\.html|assets\/.*|data\/readme\.txt)$/.test(head.lower),
  },
];

/** What X never exports. */
const GAPS: readonly PlatformGap[] = [
  { platform: "x", kind: "reaction", code: "liked-author-not-exported" },
  { platform: "x", kind: "reaction", code: "liked-time-not-exported" },
  { platform: "x", kind: "follow", code: "follow-time-not-exported" },
  { platform: "x", kind: "follow", code: "followed-handle-not-exported" },
  { platform: "x", kind: "save", code: "bookmarks-not-exported" },
  { platform: "x", kind: "poll", code: "poll-votes-not-exported" },
  { platform: "x", kind: "share", code: "shared-text-cut" },
];

/** X archives: `.js` files that assign a list to `window.YTD.<name>.partN`. */
export const xReader: CreateReader = (setup) => {
  const state = xState(setup);
  return {
    platform: "x",
    shapes: [
      ...accountShapes(state),
      ...tweetShapes(state),
      tweetTable(state),
      likeShape(state),
      ...relationShapes,
      ...otherShapes,
      ...(setup.messages ? [messageShape(state)] : []),
    ],
    ignored: IGNORED,
    gaps: GAPS,
    claims: (lower) => CLAIMS.test(lower),
    owners: () => state.owners,
    finish: (files, recordsOf) => missingFiles(state, files, recordsOf),
  };
};

/** The manifest announces each file with its count; what is not there was lost on the way. */
function missingFiles(
  state: XState,
  files: readonly ArchiveEntry[],
  recordsOf: (path: string) => number,
): readonly CoverageIssue[] {
  const issues: CoverageIssue[] = [];
  if (state.partial) issues.push({ code: "partial-archive" });
  for (const [name, count] of state.announced) {
    if (count === 0) continue;
    const present = files.some((file) => file.path === name || file.path.endsWith(`/${name}`));
    if (!present) issues.push({ code: "announced-file-missing", detail: name, count });
    else if (ACT_FILE.test(name) && recordsOf(name) < count) {
      issues.push({ code: "fewer-records-than-announced", detail: name, count: count - recordsOf(name) });
    }
  }
  return issues;
}

const ACT_FILE =
  /(^|\/)(tweets?|tweets-part\d+|like|following|deleted-tweets|community-tweet|note-tweet)(-part\d+)?\.js$/;
