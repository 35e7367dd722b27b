import { htmlElements } from "../html/html-elements.ts";
import type { JsonObject } from "../json/json.ts";
import { asText } from "../json/json.ts";
import type { FileHead, RecordContext, StreamShape } from "../shape.ts";
import { readMessage } from "./message.ts";
import { onPage } from "./on-page.ts";
import { type PageFacts, pageFacts, seeSender, sortOf } from "./page-facts.ts";
import { cutMessage, type PageSender, pageMessage } from "./page-message.ts";
import { kindInSentence } from "./page-service.ts";
import { pageTitle } from "./page-title.ts";
import { readService } from "./service.ts";
import type { TelegramChat } from "./telegram-chat.ts";
import type { TelegramState } from "./telegram-state.ts";

const PAGE = /(^|\/)messages\d*\.html$/;
/** A type that says no more than a page does: whether everybody can read along is not shown. */
const TYPES = {
  group: "private_group",
  channel: "private_channel",
  private: "personal_chat",
  unknown: undefined,
};

/** A page of a conversation: `messages.html`, `messages2.html`, …; it names people, but gives nobody an id. */
export function chatPageShape(state: TelegramState): StreamShape {
  return {
    id: "telegram/messages-html",
    platform: "telegram",
    kinds: ["message", "share", "reaction", "poll", "group", "follow"],
    format: "stream",
    coarse: true,
    gatherPath: PAGE,
    match: (head) => PAGE.test(head.lower) && isTelegramPage(head),
    async gatherStream(chunks, { head, path }) {
      const facts = factsOf(state, path);
      let last: PageSender | undefined;
      for await (const { element } of htmlElements(chunks, cutMessage, () => undefined)) {
        const { json, sender } = pageMessage(element, last);
        facts.told ??= kindInSentence(asText(json?.["sentence"]) ?? "");
        // A line between messages ends the row of one sender.
        last = sender;
        if (sender === undefined) continue;
        seeSender(facts, sender.name);
        state.see(sender);
      }
      facts.title ??= pageTitle(head);
    },
    async readStream(chunks, context) {
      const facts = factsOf(state, context.path);
      const chat = chatOf(facts);
      let last: PageSender | undefined;
      let records = 0;
      for await (const { number, element } of htmlElements(chunks, cutMessage, (code) =>
        context.issue(code),
      )) {
        const { json, sender } = pageMessage(element, last);
        last = sender;
        records++;
        await context.record(`record:${number}`, (record) =>
          readEntry(json, sender, chat, state, onPage(record)),
        );
      }
      if (records === 0) context.issue("record-not-understood");
    },
  };
}

/** What is known of the conversation in this folder; its pages are one. */
export function factsOf(state: TelegramState, path: string): PageFacts {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const facts = state.pages.get(folder) ?? pageFacts();
  state.pages.set(folder, facts);
  return facts;
}

function chatOf(facts: PageFacts): TelegramChat {
  const sort = sortOf(facts);
  return { name: facts.title, type: TYPES[sort], id: undefined, left: facts.left };
}

function readEntry(
  json: JsonObject | undefined,
  sender: PageSender | undefined,
  chat: TelegramChat,
  state: TelegramState,
  context: RecordContext,
): void {
  if (json === undefined) context.ignore("notice-of-the-app");
  else if (chat.type === TYPES.private && !state.setup.messages) context.ignore("private-message");
  else if (chat.type === undefined && !state.setup.messages) context.issue("chat-kind-unknown");
  else if (json["type"] === "service") readService(json, chat, state, context);
  else if (sender === undefined) context.issue("record-not-understood");
  // Posts of a channel, and of admins who hide behind their group, bear its name.
  else if (sender.name === chat.name && chat.type !== TYPES.private) {
    readMessage({ ...json, from_id: "channel" }, chat, state, context);
  } else readMessage(json, chat, state, context);
}

/** Pages of Telegram Desktop share a frame that no other export has. */
export function isTelegramPage(head: FileHead): boolean {
  const text = head.text();
  if (!/<html|<!doctype/i.test(text)) return false;
  return /class="page_wrap/.test(text) || /class="message (?:default|service)/.test(text);
}
