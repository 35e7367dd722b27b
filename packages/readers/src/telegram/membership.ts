import { makeObject } from "../make-object.ts";
import type { RecordContext } from "../shape.ts";
import { chatAudience, chatSort, chatTarget, chatUrl, type TelegramChat } from "./telegram-chat.ts";

/** Being in a group or following a channel, or having left it; when it began is not exported. */
export function emitMembership(chat: TelegramChat, context: RecordContext): void {
  const channel = chatSort(chat) === "channel";
  context.emit({
    type: channel ? (chat.left ? "Undo" : "Follow") : chat.left ? "Leave" : "Join",
    kind: channel ? "follow" : "group",
    object: makeObject({ type: channel ? "Profile" : "Group", text: chat.name, url: chatUrl(chat) }),
    target: chatTarget(chat),
    audience: chatAudience(chat),
    missing: ["time"],
  });
}
