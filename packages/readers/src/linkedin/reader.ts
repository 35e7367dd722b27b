import type { PlatformGap } from "@netral/engine/model";
import { ignoredPath } from "../ignored-by.ts";
import type { CreateReader, Ignored } from "../shape.ts";
import { articleShape } from "./article-shape.ts";
import { linkedinState } from "./linkedin-state.ts";
import { messageShape } from "./message-shape.ts";
import { postShapes } from "./post-shapes.ts";
import { profileShapes } from "./profile-shapes.ts";
import { reactionShapes } from "./reaction-shapes.ts";
import { relationShapes } from "./relation-shapes.ts";

/** Names of tables; newer exports put the member's number behind some (`Comments_123.csv`). */
const table = (names: string): RegExp => new RegExp(`(^|/)(?:${names})(?:_\\d+)?(?: \\(\\d+\\))?\\.csv$`);

const ACTS = table(
  "shares|events|instant_?reposts|reactions|likes|votes|company[ _]follows|member[ _]follows|hashtag[ _]follows|saved[ _]items|recommendations[ _]given|endorsement[ _]given[ _]info|profile(?:[ _]summary)?|positions|volunteering|organizations|causes you care about|rich[ _]media",
);

/** Google's export has a file of this name too, in a folder of its own. */
const COMMENTS = table("comments");

const IGNORED: readonly Ignored[] = [
  ignoredPath("friends", table("contacts|importedcontacts|invitations")),
  ignoredPath(
    "private-messages",
    table("messages|guide_?messages|coach_?messages|learning_?coach_?messages|learning_role_play_messages"),
  ),
  ignoredPath("by-others", table("endorsement[ _]received[ _]info|recommendations[ _]received")),
  ignoredPath(
    "ads-and-views",
    table("ad_?targeting|ads clicked|lan ads engagement|inferences_about_you|searchqueries|learning"),
  ),
  ignoredPath(
    "account-details",
    table(
      "education|skills|languages|certifications|courses|honors|patents|projects|publications|test scores|email addresses|phonenumbers|phone numbers|whatsapp phone numbers|registration|logins|security challenges|account status history|verifications|private_identity_asset|receipts(?:_v2)?|savedjobalerts|saved job alerts|saved jobs|mobile applications|job [a-z ]+|providers|opportunities|engagements|requests",
    ),
  ),
];

/** What LinkedIn never exports. */
const GAPS: readonly PlatformGap[] = [
  { platform: "linkedin", kind: "reaction", code: "liked-text-not-exported" },
  { platform: "linkedin", kind: "reaction", code: "liked-author-not-exported" },
  { platform: "linkedin", kind: "comment", code: "commented-post-not-exported" },
  { platform: "linkedin", kind: "group", code: "group-membership-not-exported" },
  { platform: "linkedin", kind: "event", code: "response-time-not-exported" },
];

/** LinkedIn exports: a flat folder of tables, and pages for articles. */
export const linkedinReader: CreateReader = (setup) => {
  const state = linkedinState(setup);
  return {
    platform: "linkedin",
    shapes: [
      ...postShapes,
      ...reactionShapes,
      ...relationShapes,
      ...profileShapes(state),
      articleShape,
      ...(setup.messages ? [messageShape(state)] : []),
    ],
    ignored: IGNORED,
    gaps: GAPS,
    claims: (lower) =>
      ACTS.test(lower) ||
      (COMMENTS.test(lower) && !/takeout|youtube/.test(lower)) ||
      /(^|\/)(?:basic|complete)_linkedindataexport[^/]*\//.test(lower) ||
      /(^|\/)articles\/articles\/[^/]+\.html$/.test(lower) ||
      IGNORED_NAMES.test(lower),
    owners: () => state.owners,
  };
};

const IGNORED_NAMES =
  /(^|\/)(?:connections|invitations|ad_targeting|email addresses|phonenumbers|registration|skills|inferences_about_you|savedjobalerts|endorsement_received_info|recommendations_received|learning_role_play_messages|guide_messages|messages|private_identity_asset|searchqueries|positions|verifications|saved jobs)\.csv$/;
