import type { ActivityKind } from "@netral/engine/model";
import type { ActPhrases } from "./act-phrase.ts";

const withTarget = (verb: string, preposition: string, target: string | undefined) =>
  target === undefined ? verb : `${verb} ${preposition} ${target}`;

const OWN: Readonly<Partial<Record<ActivityKind, string>>> = {
  story: "Your story",
  share: "A post you shared",
  profile: "Your profile",
  message: "Your message",
  draft: "Your draft",
  poll: "Your choice in a poll",
  event: "An event you made",
  group: "Your post in a group",
};

/** Acts in English. */
export const actEn: ActPhrases = {
  Create: (kind, target) =>
    kind === "comment"
      ? withTarget("Your comment", "at", target)
      : withTarget(OWN[kind] ?? "Your post", "at", target),
  Like: (kind, target) =>
    kind === "page"
      ? `Liked ${target ? `the page ${target}` : "a page"}`
      : withTarget("Liked a post", "of", target),
  Announce: (_, target) => withTarget("Shared a post", "of", target),
  Follow: (kind, target) => `Followed ${target ?? (kind === "page" ? "a page" : "an account")}`,
  Join: (_, target) => `Joined ${target ?? "a group"}`,
  Leave: (_, target) => `Left ${target ?? "a group"}`,
  Undo: (_, target) => withTarget("Took back an act", "toward", target),
  Accept: (kind, target) =>
    kind === "follow"
      ? `Connected with ${target ?? "an account"}`
      : `Said to be going to ${target ?? "an event"}`,
  TentativeAccept: (_, target) => `Said to be interested in ${target ?? "an event"}`,
  Reject: (_, target) => `Said not to be going to ${target ?? "an event"}`,
  Add: (_, target) => withTarget("Saved a post", "of", target),
  Remove: (_, target) => withTarget("Removed something", "from", target),
  Update: () => "What your profile says",
  Invite: (_, target) => withTarget("Invited others", "to", target),
};
