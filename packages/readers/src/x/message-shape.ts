import { asList, asObject, asText, at } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import type { JsonShape } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { secondInterval } from "../time.ts";
import { firstHas, isDataFile, xRecords } from "./x-file.ts";
import type { XState } from "./x-state.ts";
import { accountUrl } from "./x-text.ts";
import { xTime } from "./x-time.ts";

/** Direct messages, read only when the owner asks for it, and then only their own. */
export function messageShape(state: XState): JsonShape {
  return {
    id: "x/messages",
    platform: "x",
    kinds: ["message"],
    format: "json",
    match: (head) =>
      isDataFile(head, /^direct_messages?(_group)?$/) &&
      firstHas(head, (first) => at(first, "dmConversation") !== undefined),
    select: xRecords,
    read(record, context) {
      const conversation = at(record, "dmConversation");
      const group = /group/.test(context.head.json()?.prefix ?? context.path);
      context.ignore("conversation");
      for (const [index, entry] of asList(at(conversation, "messages")).entries()) {
        const message = asObject(asObject(entry)?.["messageCreate"]);
        const text = asText(message?.["text"]);
        const sender = asText(message?.["senderId"]);
        if (text === undefined || sender === undefined || !state.self.has(sender)) continue;
        const recipient = group ? undefined : asText(message?.["recipientId"]);
        context.emit(
          {
            type: "Create",
            kind: "message",
            object: makeObject({ type: "Note", text, tags: textTags(text) }),
            published: secondInterval(xTime(asText(message?.["createdAt"]))),
            target:
              recipient === undefined
                ? makeTarget({ kind: "group", id: asText(at(conversation, "conversationId")) })
                : makeTarget({ kind: "account", id: recipient, url: accountUrl(recipient) }),
            audience: group ? "group" : "direct",
          },
          `/dmConversation/messages/${index}`,
        );
      }
    },
  };
}
