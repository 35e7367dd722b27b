import type { Target } from "@netral/engine/model";
import { asList, asNumber, asObject, asText, type JsonObject } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import type { RecordContext } from "../shape.ts";
import { chatAudience, chatTarget, chatUrl, type TelegramChat } from "./telegram-chat.ts";
import { telegramMedia } from "./telegram-media.ts";
import { personId, personOf } from "./telegram-person.ts";
import type { TelegramState } from "./telegram-state.ts";
import { telegramText } from "./telegram-text.ts";
import { messageTime, reactionTime } from "./telegram-time.ts";

/** Reads a message: the owner's words, and their reactions to and votes in what others wrote. */
export function readMessage(
  message: JsonObject,
  chat: TelegramChat,
  state: TelegramState,
  context: RecordContext,
): void {
  const reacted = readReactions(message, chat, state, context);
  const voted = readVote(message, chat, context);
  const sender = personOf(message);
  const own = state.isOwner(sender);
  if (own === "yes") readOwn(message, chat, context);
  // Posts of a channel, and of admins who hide behind their group, name nobody.
  else if (sender.id?.startsWith("channel") === true) context.ignore("post-of-a-channel");
  else if (own === "unknown") context.issue("owner-unknown");
  else if (!reacted && !voted) context.ignore("message-of-others");
}

function readOwn(message: JsonObject, chat: TelegramChat, context: RecordContext): void {
  const { text, tags } = telegramText(message);
  const attached = telegramMedia(message);
  const question = pollText(message);
  const number = asNumber(message["id"]);
  const reply = asNumber(message["reply_to_message_id"]);
  const replyUrl = reply === undefined ? undefined : chatUrl(chat, reply);
  const forwarded = message["forwarded_from"] !== undefined || message["forwarded_from_id"] !== undefined;
  const words = question ?? placeText(message) ?? text;
  if (words === "" && !attached.present) {
    context.ignore("empty-message");
    return;
  }
  const published = messageTime(message);
  context.emit({
    type: forwarded ? "Announce" : "Create",
    kind: question !== undefined && !forwarded ? "poll" : forwarded ? "share" : "message",
    object: makeObject({
      type: question === undefined ? attached.type : "Question",
      text: words,
      url: number === undefined ? undefined : chatUrl(chat, number),
      media: attached.media,
      tags,
    }),
    published,
    target: forwarded ? sourceOf(message) : chatTarget(chat),
    context: forwarded ? chatTarget(chat) : undefined,
    inReplyTo: replyUrl === undefined ? undefined : { url: replyUrl },
    audience: chatAudience(chat),
    missing: [
      ...(words === "" ? (["text"] as const) : []),
      ...(published === undefined ? (["time"] as const) : []),
    ],
  });
}

/** Who wrote what the owner passed on. */
function sourceOf(message: JsonObject): Target | undefined {
  return makeTarget({
    kind: "account",
    id: personId(message["forwarded_from_id"]),
    name: asText(message["forwarded_from"]),
  });
}

function placeText(message: JsonObject): string | undefined {
  const place = [asText(message["place_name"]), asText(message["address"])].filter(
    (part) => part !== undefined,
  );
  return place.length > 0 ? place.join("\n") : undefined;
}

/** Telegram writes a text as it is, or since 2024 as an object with its formatting. */
function plainText(value: JsonObject[string]): string | undefined {
  return asText(value) ?? asText(asObject(value)?.["text"]);
}

function pollText(message: JsonObject, only?: "chosen"): string | undefined {
  const poll = asObject(message["poll"]);
  const question = plainText(poll?.["question"]);
  if (question === undefined) return undefined;
  const answers = asList(poll?.["answers"]).flatMap((answer) => {
    const { text, chosen } = {
      text: plainText(asObject(answer)?.["text"]),
      chosen: asObject(answer)?.["chosen"],
    };
    return text === undefined || (only === "chosen" && chosen !== true) ? [] : [text];
  });
  return [question, ...answers].join("\n");
}

/** `chosen` is the owner's own vote, whoever they are; when it was cast is not said. */
function readVote(message: JsonObject, chat: TelegramChat, context: RecordContext): boolean {
  const answers = asList(asObject(message["poll"])?.["answers"]);
  if (!answers.some((answer) => asObject(answer)?.["chosen"] === true)) return false;
  const number = asNumber(message["id"]);
  context.emit(
    {
      type: "Create",
      kind: "poll",
      object: makeObject({
        type: "Question",
        text: pollText(message, "chosen"),
        url: number === undefined ? undefined : chatUrl(chat, number),
      }),
      target: authorOf(message, chat),
      context: chatTarget(chat),
      audience: chatAudience(chat),
      missing: ["time"],
    },
    "/poll",
  );
  return true;
}

const REACTIONS: Readonly<Record<string, string>> = {
  "👍": "like",
  "❤": "love",
  "❤️": "love",
  "😂": "haha",
  "🤣": "haha",
  "😁": "haha",
  "😮": "wow",
  "🤯": "wow",
  "😱": "wow",
  "😢": "sad",
  "😭": "sad",
  "😡": "angry",
  "🤬": "angry",
  "👎": "dislike",
};

/** Of each sort of reaction the last few people are named; only the owner's are theirs. */
function readReactions(
  message: JsonObject,
  chat: TelegramChat,
  state: TelegramState,
  context: RecordContext,
): boolean {
  let found = false;
  for (const [index, entry] of asList(message["reactions"]).entries()) {
    const reaction = asObject(entry) ?? {};
    let named = false;
    for (const [place, person] of asList(reaction["recent"]).entries()) {
      const who = asObject(person);
      if (who === undefined || state.isOwner(personOf(who)) !== "yes") continue;
      named = true;
      emitReaction(message, chat, context, reaction, who, `/reactions/${index}/recent/${place}`);
    }
    // Pages mark the owner's own reactions, also where they name nobody.
    if (!named && reaction["own"] === true) {
      named = true;
      emitReaction(message, chat, context, reaction, {}, `/reactions/${index}`);
    }
    found ||= named;
  }
  return found;
}

function emitReaction(
  message: JsonObject,
  chat: TelegramChat,
  context: RecordContext,
  reaction: JsonObject,
  who: JsonObject,
  within: string,
): void {
  const { text, tags } = telegramText(message);
  const emoji = asText(reaction["emoji"]);
  const number = asNumber(message["id"]);
  const published = reactionTime(who, message);
  context.emit(
    {
      type: "Like",
      kind: "reaction",
      object: makeObject({
        type: telegramMedia(message).type,
        text: pollText(message) ?? text,
        url: number === undefined ? undefined : chatUrl(chat, number),
        tags,
      }),
      published,
      target: authorOf(message, chat),
      context: chatTarget(chat),
      audience: chatAudience(chat),
      reaction: REACTIONS[emoji ?? ""] ?? emoji ?? asText(reaction["type"]) ?? "custom",
      missing: published === undefined ? ["time"] : undefined,
    },
    within,
  );
}

/** Who wrote a message: a person, or the channel or group itself. */
function authorOf(message: JsonObject, chat: TelegramChat): Target | undefined {
  const id = personId(message["from_id"]);
  // On pages the conversation has no id, and neither have its own posts.
  if (id !== undefined && id === `channel${chat.id ?? ""}`) return chatTarget(chat);
  return makeTarget({
    kind: "account",
    id: id?.replace(/^(?:user|channel|chat)/, ""),
    name: asText(message["from"]),
  });
}
