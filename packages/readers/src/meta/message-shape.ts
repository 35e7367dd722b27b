import { rootMember } from "../head-tests.ts";
import { asList, asNumber, asObject, asText } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import type { JsonShape } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { secondInterval } from "../time.ts";

/**
 * Private messages of Meta's platforms, read only when the owner asks for it, and then only their own.
 * `isSelf` tells the owner's name from others'.
 */
export function messageShape(
  platform: "instagram" | "facebook",
  isSelf: (name: string) => boolean,
): JsonShape {
  return {
    id: `${platform}/messages`,
    platform,
    kinds: ["message"],
    format: "json",
    match: (head) => /(^|\/)messages\//.test(head.lower) && rootMember(head, "messages") !== undefined,
    select: () => [["messages", "*"]],
    read(record, context) {
      const message = asObject(record);
      const sender = asText(message?.["sender_name"]);
      const text = asText(message?.["content"]);
      if (sender === undefined || !isSelf(sender)) {
        context.ignore("message-of-others");
        return;
      }
      if (text === undefined && message?.["share"] === undefined && message?.["photos"] === undefined) {
        context.ignore("message-without-text");
        return;
      }
      const shared = asObject(message?.["share"]);
      const group = asList(rootMember(context.head, "participants")).length > 2;
      const title = asText(rootMember(context.head, "title"));
      const words = [text, asText(shared?.["share_text"])].filter((part) => part !== undefined).join("\n");
      context.emit({
        type: "Create",
        kind: "message",
        object: makeObject({
          type: "Note",
          text: words,
          url: asText(shared?.["link"]),
          tags: textTags(words),
        }),
        published: secondInterval(asNumber(message?.["timestamp_ms"])),
        target: makeTarget({ kind: group ? "group" : "account", name: title }),
        audience: group ? "group" : "direct",
      });
    },
  };
}
