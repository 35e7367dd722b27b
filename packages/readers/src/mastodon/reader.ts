import type { PlatformGap } from "@netral/engine/model";
import { ignoredPath } from "../ignored-by.ts";
import type { CreateReader, Ignored } from "../shape.ts";
import { actorShape } from "./actor-shape.ts";
import { followingShape } from "./following-shape.ts";
import { bookmarksShape, likesShape } from "./list-shapes.ts";
import { mastodonState } from "./mastodon-state.ts";
import { outboxShape } from "./outbox-shape.ts";

const IGNORED: readonly Ignored[] = [
  ignoredPath("private-lists", /(^|\/)(muted_accounts|blocked_accounts|blocked_domains)\.csv$/),
];

/** What Mastodon never exports. */
const GAPS: readonly PlatformGap[] = [
  { platform: "mastodon", kind: "reaction", code: "liked-text-not-exported" },
  { platform: "mastodon", kind: "reaction", code: "liked-time-not-exported" },
  { platform: "mastodon", kind: "share", code: "shared-text-not-exported" },
  { platform: "mastodon", kind: "follow", code: "follow-time-not-exported" },
  { platform: "mastodon", kind: "poll", code: "poll-votes-not-exported" },
];

/** Mastodon archives (`.tar.gz` up to 4.1, `.zip` since) and the list of followed accounts. */
export const mastodonReader: CreateReader = (setup) => {
  const state = mastodonState(setup);
  return {
    platform: "mastodon",
    shapes: [actorShape(state), outboxShape(state), likesShape, bookmarksShape, followingShape],
    ignored: IGNORED,
    gaps: GAPS,
    claims: (lower) =>
      /(^|\/)(outbox|likes|bookmarks|actor)\.json$|(^|\/)(following|muted|blocked)_accounts\.csv$/.test(
        lower,
      ),
    owners: () => state.owners,
  };
};
