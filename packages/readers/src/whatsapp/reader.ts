import type { CoverageIssue, PlatformGap } from "@netral/engine/model";
import type { CreateReader } from "../shape.ts";
import { CHAT_NAME, chatShape } from "./chat-shape.ts";
import { type ChatState, chatState } from "./chat-state.ts";

/** What WhatsApp never exports. */
const GAPS: readonly PlatformGap[] = [
  { platform: "whatsapp", kind: "reaction", code: "reactions-not-exported" },
  { platform: "whatsapp", kind: "follow", code: "channel-follows-not-exported" },
  { platform: "whatsapp", kind: "story", code: "status-posts-not-exported" },
  { platform: "whatsapp", kind: "poll", code: "poll-votes-not-exported" },
  { platform: "whatsapp", kind: "message", code: "time-zone-not-exported" },
];

/** WhatsApp chats exported as text, from Android and iOS, in English and Indonesian. */
export const whatsappReader: CreateReader = (setup) => {
  const state = chatState(setup);
  return {
    platform: "whatsapp",
    shapes: [chatShape(state)],
    ignored: [],
    gaps: GAPS,
    claims: (lower) => CHAT_NAME.test(lower),
    owners: () =>
      speaks(state) && setup.owner !== undefined ? [{ platform: "whatsapp", name: setup.owner }] : [],
    finish: () => ownerIssues(state),
  };
};

function speaks(state: ChatState): boolean {
  return [...state.facts.values()].some((facts) => facts.ownerSpeaks);
}

/** A name that no chat knows is most likely misspelt: then nothing was found because nothing could be. */
function ownerIssues(state: ChatState): readonly CoverageIssue[] {
  const groups = [...state.facts.values()].filter((facts) => facts.kind === "group").length;
  return state.ownerKnown && groups > 0 && !speaks(state) ? [{ code: "owner-not-found" }] : [];
}
