import type { PlatformGap } from "@netral/engine/model";
import type { CreateReader } from "../shape.ts";
import { blueskyState } from "./bluesky-state.ts";
import { repoShape } from "./repo-shape.ts";

/** What a Bluesky repository does not hold. */
const GAPS: readonly PlatformGap[] = [
  { platform: "bluesky", kind: "reaction", code: "liked-text-not-exported" },
  { platform: "bluesky", kind: "share", code: "shared-text-not-exported" },
  { platform: "bluesky", kind: "follow", code: "followed-handle-not-exported" },
];

/** Bluesky's `repo.car`. */
export const blueskyReader: CreateReader = (setup) => {
  const state = blueskyState(setup);
  return {
    platform: "bluesky",
    shapes: [repoShape(state)],
    ignored: [],
    gaps: GAPS,
    claims: (lower) => /\.car$/.test(lower),
    owners: () => state.owners,
  };
};
