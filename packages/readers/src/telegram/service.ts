import type { ActivityType } from "@netral/engine/model";
import { asList, asNumber, asText, type JsonObject } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import type { RecordContext } from "../shape.ts";
import { chatAudience, chatSort, chatTarget, chatUrl, type TelegramChat } from "./telegram-chat.ts";
import { actorOf } from "./telegram-person.ts";
import type { TelegramState } from "./telegram-state.ts";
import { messageTime } from "./telegram-time.ts";

/** Reads a service message: what the owner did to a group or channel. */
export function readService(
  message: JsonObject,
  chat: TelegramChat,
  state: TelegramState,
  context: RecordContext,
): void {
  const own = state.isOwner(actorOf(message));
  const type = typeOf(message);
  if (type === undefined) context.ignore("notice-of-the-app");
  else if (own === "unknown") context.issue("owner-unknown");
  else if (own === "no") context.ignore("by-others");
  else emitService(type, message, chat, context);
}

/**
 * The act of an action. Joining a public group is written as inviting oneself, leaving as removing oneself; removing
 * others, pinning, calls and the like are no acts of interest.
 */
function typeOf(message: JsonObject): ActivityType | undefined {
  const actor = asText(message["actor"]);
  const members = asList(message["members"]).filter((member) => typeof member === "string");
  const self = members.length === 1 && members[0] === actor;
  switch (message["action"]) {
    case "join_group_by_link":
    case "join_group_by_request":
      return "Join";
    case "invite_members":
      return self ? "Join" : "Invite";
    case "remove_members":
      return self ? "Leave" : undefined;
    case "create_group":
    case "create_channel":
      return "Create";
    case "edit_group_title":
      return "Update";
    default:
      return undefined;
  }
}

function emitService(
  type: ActivityType,
  message: JsonObject,
  chat: TelegramChat,
  context: RecordContext,
): void {
  const number = asNumber(message["id"]);
  const channel = chatSort(chat) === "channel";
  const published = messageTime(message);
  const act = channel && type === "Join" ? "Follow" : channel && type === "Leave" ? "Undo" : type;
  context.emit({
    type: act,
    kind: act === "Follow" || act === "Undo" ? "follow" : "group",
    object: makeObject({
      type: channel ? "Profile" : "Group",
      text: asText(message["title"]) ?? chat.name,
      url: number === undefined ? undefined : chatUrl(chat, number),
    }),
    published,
    target: chatTarget(chat),
    audience: chatAudience(chat),
    missing: published === undefined ? ["time"] : undefined,
  });
}
