import { asObject, asText, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import type { RecordContext } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { accountTarget } from "./tiktok-link.ts";
import type { TiktokState } from "./tiktok-state.ts";
import { tiktokTime } from "./tiktok-time.ts";

/** A message of a conversation, when the owner asked for messages and wrote it. */
export function readMessage(
  record: Json,
  conversation: string,
  subsection: string,
  context: RecordContext,
  state: TiktokState,
): void {
  const message = asObject(record);
  const from = asText(message?.["From"])?.replace(/^@/, "");
  const text = asText(message?.["Content"]);
  if (from === undefined || text === undefined) return;
  if (state.self.size === 0) {
    context.issue("owner-unknown");
    return;
  }
  if (!state.self.has(from.toLowerCase())) {
    context.ignore("messages-of-others");
    return;
  }
  const group = subsection.startsWith("group");
  const other = conversation.replace(/^(Chat History|Group Chat) with\s*/i, "").replace(/:$/, "");
  const published = tiktokTime(asText(message?.["Date"]));
  context.emit({
    type: "Create",
    kind: "message",
    object: makeObject({ type: "Note", text, tags: textTags(text) }),
    published,
    target: group ? makeTarget({ kind: "group", name: other }) : accountTarget(other),
    audience: group ? "group" : "direct",
    missing: published === undefined ? ["time"] : undefined,
  });
}
