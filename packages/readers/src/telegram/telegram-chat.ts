import type { Audience, Target } from "@netral/engine/model";
import { makeTarget } from "../make-target.ts";

/** The conversation that messages stand in. */
export interface TelegramChat {
  readonly name: string | undefined;
  /** `public_channel`, `private_group`, `personal_chat`, …; undefined in exports that leave it out. */
  readonly type: string | undefined;
  readonly id: string | undefined;
  /** Under `left_chats`: the owner is no longer in it. */
  readonly left: boolean;
}

/** What sort of conversation a type means. */
export type ChatSort = "group" | "channel" | "private" | "unknown";

const SORTS: Readonly<Record<string, ChatSort>> = {
  private_group: "group",
  private_supergroup: "group",
  public_supergroup: "group",
  private_channel: "channel",
  public_channel: "channel",
  personal_chat: "private",
  bot_chat: "private",
  saved_messages: "private",
  replies: "private",
  verification_codes: "private",
};

/** True for a type that Telegram Desktop writes. */
export function isChatType(type: unknown): boolean {
  return typeof type === "string" && Object.hasOwn(SORTS, type);
}

/** Group, channel or private chat. */
export function chatSort(chat: TelegramChat): ChatSort {
  return (isChatType(chat.type) ? SORTS[chat.type ?? ""] : undefined) ?? "unknown";
}

/** Public groups and channels can be read by everyone. */
export function chatAudience(chat: TelegramChat): Audience {
  if (chat.type?.startsWith("public_") === true) return "public";
  return chatSort(chat) === "private" ? "direct" : "group";
}

/** The conversation as a target. */
export function chatTarget(chat: TelegramChat): Target | undefined {
  return makeTarget({
    kind: chatSort(chat) === "group" ? "group" : "account",
    id: chat.id,
    name: chat.name,
    url: chatUrl(chat),
  });
}

/** Address of the conversation for its members; small groups and private chats have none. */
export function chatUrl(chat: TelegramChat, message?: number): string | undefined {
  const hidden = chat.type === "private_group" || !["group", "channel"].includes(chatSort(chat));
  if (chat.id === undefined || hidden) return undefined;
  return `https://t.me/c/${chat.id}${message === undefined ? "" : `/${message}`}`;
}
