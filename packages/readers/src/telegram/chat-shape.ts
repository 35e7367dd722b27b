import { asList, asObject, asText, at, type Json } from "../json/json.ts";
import type { Selector } from "../json/selector.ts";
import { makeObject } from "../make-object.ts";
import type { FileHead, JsonShape, RecordContext } from "../shape.ts";
import { secondInterval } from "../time.ts";
import { emitMembership } from "./membership.ts";
import { readMessage } from "./message.ts";
import { readPersonal } from "./personal.ts";
import { readService } from "./service.ts";
import { chatSort, isChatType, type TelegramChat } from "./telegram-chat.ts";
import { personOf } from "./telegram-person.ts";
import type { TelegramState } from "./telegram-state.ts";
import { messageTime } from "./telegram-time.ts";

type Open = { -readonly [Key in keyof TelegramChat]: TelegramChat[Key] } & { key: string; told: boolean };

const LISTS = ["chats", "left_chats"] as const;
const CHAT_KEYS = new Set<unknown>(["name", "type", "id"]);

/** `result.json` of Telegram Desktop: a whole account or a single chat. */
export function telegramShape(state: TelegramState): JsonShape {
  let open: Open | undefined;

  /** The chat that a record stands in; its name, type and id come before its messages. */
  function chatAt(context: RecordContext): Open {
    const path = context.base.slice(0, -1);
    const key = `${context.path}\n${path.join("/")}`;
    if (open?.key !== key) {
      const left = path[0] === "left_chats";
      open = { key, left, told: path.length === 0, name: undefined, type: undefined, id: undefined };
    }
    return open;
  }

  return {
    id: "telegram/export",
    platform: "telegram",
    kinds: ["message", "share", "reaction", "poll", "group", "follow", "profile", "story"],
    format: "json",
    gatherPath: /(^|\/)result[^/]*\.json$/,
    match: isExport,
    gatherHead: (head) => state.learn(at(head.json()?.value, "personal_information")),
    // Only a name tells the owner of a single chat: whether two people bear it must be known beforehand.
    ...(state.setup.owner === undefined
      ? {}
      : {
          gather: (record: Json) => state.see(personOf(asObject(record) ?? {})),
          gatherSelect: (head: FileHead) => (isSingle(head) ? [["messages", "*"]] : []),
        }),
    select: selectors,
    read(record, context) {
      const place = context.base.at(-1);
      if (place === "messages") readEntry(record, chatAt(context), state, context);
      else if (CHAT_KEYS.has(place)) readHeader(String(place), record, chatAt(context), context);
      else if (place === "stories") readStory(record, context);
      else if (place === "profile_pictures") readPicture(record, context);
      else readPersonal(record, context);
    },
  };
}

function isSingle(head: FileHead): boolean {
  return asObject(head.json()?.value)?.["messages"] !== undefined;
}

function isExport(head: FileHead): boolean {
  const root = asObject(head.json()?.value);
  if (root === undefined) return false;
  if (LISTS.some((list) => asList(at(root[list], "list")).some(isChat))) return true;
  const personal = asObject(root["personal_information"]);
  if (personal !== undefined)
    return personal["user_id"] !== undefined && personal["first_name"] !== undefined;
  return isChat(root);
}

/** Messages of Telegram have a type and a date; Meta's and others' do not. */
function isChat(value: Json | undefined): boolean {
  const chat = asObject(value);
  if (chat?.["messages"] === undefined) return false;
  const first = asObject(asList(chat["messages"])[0]);
  if (first === undefined) return isChatType(chat["type"]);
  return (
    ["message", "service", "unsupported"].includes(asText(first["type"]) ?? "") &&
    (isChatType(chat["type"]) || first["date_unixtime"] !== undefined || first["date"] !== undefined)
  );
}

function selectors(head: FileHead): readonly Selector[] {
  const root = asObject(head.json()?.value);
  if (root?.["messages"] !== undefined) return chatSelectors([]);
  const chats = LISTS.flatMap((list) => {
    const bare = asObject(at(root?.[list], "list")) !== undefined;
    return chatSelectors(bare ? [list, "list"] : [list, "list", "*"]);
  });
  return [["personal_information"], ["stories", "*"], ["profile_pictures", "*"], ...chats];
}

function chatSelectors(place: Selector): readonly Selector[] {
  return [...[...CHAT_KEYS].map((key) => [...place, String(key)]), [...place, "messages", "*"]];
}

/** Name, type or id of a chat. Once its type and id are known, being in it (or having left it) is an act. */
function readHeader(key: string, value: Json, chat: Open, context: RecordContext): void {
  context.ignore("chat-header");
  if (key === "name") chat.name = asText(value);
  else if (key === "type") chat.type = asText(value);
  else chat.id = typeof value === "number" || typeof value === "string" ? String(value) : undefined;
  const sort = chatSort(chat);
  if (chat.told || chat.id === undefined || (sort !== "group" && sort !== "channel")) return;
  chat.told = true;
  emitMembership(chat, context);
}

function readEntry(record: Json, chat: TelegramChat, state: TelegramState, context: RecordContext): void {
  const message = asObject(record);
  const sort = chatSort(chat);
  if (message === undefined) return;
  if (sort === "private" && !state.setup.messages) context.ignore("private-message");
  else if (sort === "unknown" && !state.setup.messages) context.issue("chat-kind-unknown");
  else if (message["type"] === "service") readService(message, chat, state, context);
  else if (message["type"] === "message") readMessage(message, chat, state, context);
  else if (message["type"] === "unsupported") context.issue("unsupported-message");
}

/** Profile pictures of the past and of today. */
function readPicture(record: Json, context: RecordContext): void {
  const picture = asObject(record);
  const path = asText(picture?.["photo"]);
  if (picture === undefined || path === undefined) return;
  const published = messageTime(picture);
  context.emit({
    type: "Update",
    kind: "profile",
    object: makeObject({
      type: "Profile",
      media: path.endsWith(")") ? [] : [{ type: "Image", url: path }],
    }),
    published,
    missing: published === undefined ? ["text", "url", "audience", "time"] : ["text", "url", "audience"],
  });
}

/** Stories are exported without their words. */
function readStory(record: Json, context: RecordContext): void {
  const story = asObject(record);
  if (story === undefined) return;
  const path = asText(story["media"]);
  const published = secondInterval(Number(asText(story["date_unixtime"]) ?? Number.NaN));
  context.emit({
    type: "Create",
    kind: "story",
    object: makeObject({
      type: path !== undefined && /\.mp4$/i.test(path) ? "Video" : "Image",
      text: asText(story["caption"]),
      media: path === undefined || path.endsWith(")") ? [] : [{ type: "Image", url: path }],
    }),
    published,
    missing: published === undefined ? ["text", "url", "audience", "time"] : ["text", "url", "audience"],
  });
}
