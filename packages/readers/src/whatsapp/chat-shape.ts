import type { Target } from "@netral/engine/model";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import type { FileHead, RecordContext, StreamShape } from "../shape.ts";
import { smallChunks } from "../small-chunks.ts";
import { textTags } from "../text-tags.ts";
import { type ChatFacts, factsFinder } from "./chat-facts.ts";
import { type ChatMessage, chatMessages, usableStamp } from "./chat-messages.ts";
import { type ChatState, chatKey } from "./chat-state.ts";
import { isNotice, messageBody } from "./message-body.ts";
import { splitSender } from "./sender.ts";
import { stampInterval } from "./stamp-time.ts";
import { groupNameIn, ownSystemAct, type SystemAct } from "./system-line.ts";

/** Names WhatsApp gives to exported chats. */
export const CHAT_NAME = /(^|\/)(_chat\.txt|(?:whatsapp chat|chat whatsapp)\b[^/]*\.txt)$/;

/** A chat as text: the owner's own messages in groups, what they did to groups, and private chats on request. */
export function chatShape(state: ChatState): StreamShape {
  return {
    id: "whatsapp/chat",
    platform: "whatsapp",
    kinds: ["message", "group", "poll"],
    format: "stream",
    gatherPath: /\.txt$/,
    match: isChat,
    async gatherStream(chunks, context) {
      const finder = factsFinder((name) => state.isOwner(name));
      for await (const messages of chatMessages(smallChunks(chunks), () => undefined)) {
        for (const message of messages) finder.see(message);
      }
      state.facts.set(chatKey(context.head), finder.conclude(context.path));
    },
    async readStream(chunks, context) {
      const facts = state.facts.get(chatKey(context.head)) ?? UNSEEN;
      if (facts.orders.length > 1) context.issue("date-order-unknown");
      if (facts.kind === "unknown" && !state.setup.messages) context.issue("chat-kind-unknown");
      for await (const messages of chatMessages(smallChunks(chunks), (code) => context.issue(code))) {
        for (const message of messages) {
          const wait = context.record(`line:${message.line}`, (record) =>
            readMessage(message, facts, state, record),
          );
          if (wait !== undefined) await wait;
        }
      }
    },
  };
}

/** Facts of a file whose reading ahead broke off. */
const UNSEEN: ChatFacts = {
  orders: ["dmy", "mdy", "ymd"],
  kind: "unknown",
  name: undefined,
  ownerSpeaks: false,
};

/** A text whose first line, or under a chat's name any of the first lines, begins with a stamp. */
function isChat(head: FileHead): boolean {
  if (!/\.txt$/.test(head.lower)) return false;
  const lines = head
    .text()
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "");
  const looked = CHAT_NAME.test(head.lower) ? lines.slice(0, 200) : lines.slice(0, 1);
  return looked.some((line) => usableStamp(line) !== undefined);
}

function readMessage(message: ChatMessage, facts: ChatFacts, state: ChatState, context: RecordContext): void {
  const { sender, text, marked } = splitSender(message.body, (name) => state.isOwner(name));
  const act = sender === undefined || marked ? ownSystemAct(text) : undefined;
  if (act !== undefined) emitSystem(act, text, message, facts, context);
  else if (sender === undefined || (marked && isNotice(text))) context.ignore("notice-of-the-app");
  else if (facts.kind !== "group" && !state.setup.messages) context.ignore("private-message");
  else if (!state.ownerKnown) context.issue("owner-unknown");
  else if (!state.isOwner(sender)) context.ignore("message-of-others");
  else emitOwn(text, message, facts, context);
}

const TYPES = {
  join: "Join",
  leave: "Leave",
  create: "Create",
  subject: "Update",
  invite: "Invite",
} as const satisfies Readonly<Record<SystemAct, string>>;

function emitSystem(
  act: SystemAct,
  sentence: string,
  message: ChatMessage,
  facts: ChatFacts,
  context: RecordContext,
): void {
  const name = act === "create" || act === "subject" ? (groupNameIn(sentence) ?? facts.name) : facts.name;
  context.emit({
    type: TYPES[act],
    kind: "group",
    object: makeObject({ type: "Group", text: name }),
    published: stampInterval(message.stamp, facts.orders),
    target: makeTarget({ kind: "group", name: facts.name ?? name }),
    audience: "group",
    missing: ["url"],
  });
}

function emitOwn(text: string, message: ChatMessage, facts: ChatFacts, context: RecordContext): void {
  const body = messageBody(text);
  if (body.is === "nothing") {
    context.ignore(body.reason);
    return;
  }
  const group = facts.kind === "group";
  const target: Target | undefined = makeTarget({ kind: group ? "group" : "account", name: facts.name });
  const common = {
    type: "Create",
    published: stampInterval(message.stamp, facts.orders),
    target,
    audience: group ? "group" : "direct",
  } as const;
  if (body.is === "poll") {
    context.emit({
      ...common,
      kind: "poll",
      object: makeObject({ type: "Question", text: body.text }),
      missing: ["url"],
    });
  } else if (body.is === "omitted") {
    context.emit({ ...common, kind: "message", object: { type: "Note" }, missing: ["text", "url"] });
  } else if ((body.text ?? "") === "" && body.media.length === 0) {
    context.ignore("empty-message");
  } else {
    const type =
      body.media[0]?.type === "Image" ? "Image" : body.media[0]?.type === "Video" ? "Video" : "Note";
    context.emit({
      ...common,
      kind: "message",
      object: makeObject({ type, text: body.text, media: body.media, tags: textTags(body.text) }),
      missing: ["url"],
    });
  }
}
