import type { PlatformGap } from "@netral/engine/model";
import type { CreateReader } from "../shape.ts";
import { telegramShape } from "./chat-shape.ts";
import { chatListShape, IGNORED_LISTS, pictureListShape } from "./list-shapes.ts";
import { chatPageShape } from "./page-shapes.ts";
import { summaryShape } from "./summary-shape.ts";
import { telegramState } from "./telegram-state.ts";

/** What Telegram never exports. */
const GAPS: readonly PlatformGap[] = [
  { platform: "telegram", kind: "follow", code: "follow-time-not-exported" },
  { platform: "telegram", kind: "reaction", code: "only-recent-reactions-exported" },
  { platform: "telegram", kind: "poll", code: "vote-time-not-exported" },
];

/** Exports of Telegram Desktop, JSON and HTML: the whole account or one chat. */
export const telegramReader: CreateReader = (setup) => {
  const state = telegramState(setup);
  return {
    platform: "telegram",
    shapes: [
      telegramShape(state),
      summaryShape(state),
      chatListShape(state),
      pictureListShape,
      chatPageShape(state),
    ],
    ignored: IGNORED_LISTS,
    gaps: GAPS,
    claims: (lower) =>
      /(^|\/)(?:chatexport|dataexport)_[^/]*\/|(^|\/)(?:export_results|messages\d*)\.html$/.test(lower),
    owners: () => state.owners,
  };
};
