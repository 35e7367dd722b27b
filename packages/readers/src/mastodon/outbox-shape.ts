import { listOrBare, rootMember } from "../head-tests.ts";
import { asList, asObject, asText, type JsonObject } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { objectType } from "../meta/meta-media.ts";
import type { JsonShape, RecordContext } from "../shape.ts";
import { isoToSeconds, secondInterval } from "../time.ts";
import { accountInAddress } from "./fediverse-account.ts";
import type { MastodonState } from "./mastodon-state.ts";
import { audienceOf, noteMedia, noteTags, noteText } from "./note.ts";

/** `outbox.json`: posts, replies, polls and boosts, with their exact audience. */
export function outboxShape(state: MastodonState): JsonShape {
  return {
    id: "mastodon/outbox",
    platform: "mastodon",
    kinds: ["post", "comment", "poll", "share"],
    format: "json",
    match(head) {
      const items = rootMember(head, "orderedItems");
      if (items === undefined) return false;
      const type = asObject(asList(items)[0])?.["type"];
      return typeof type === "string" || rootMember(head, "id") === "outbox.json";
    },
    select: (head) => listOrBare(head, "orderedItems"),
    read(record, context) {
      const item = asObject(record);
      if (item === undefined) return;
      const audience = audienceOf(asObject(item["object"]) ?? item);
      if (audience === "direct" && !state.setup.messages) context.ignore("private-message");
      else if (item["type"] === "Announce") readBoost(item, context);
      else if (item["type"] === "Create") readNote(item, state, context);
    },
  };
}

/** A boost names only the address of what was boosted. */
function readBoost(item: JsonObject, context: RecordContext): void {
  const url = asText(item["object"]) ?? asText(asObject(item["object"])?.["id"]);
  if (url === undefined) return;
  const published = secondInterval(isoToSeconds(asText(item["published"])));
  context.emit({
    type: "Announce",
    kind: "share",
    object: makeObject({ type: "Note", url }),
    published,
    target: accountInAddress(url),
    audience: audienceOf(item),
    missing: published === undefined ? ["text", "time"] : ["text"],
  });
}

function readNote(item: JsonObject, state: MastodonState, context: RecordContext): void {
  const note = asObject(item["object"]);
  if (note === undefined) return;
  const media = noteMedia(note);
  const text = noteText(note);
  const answered = asText(note["inReplyTo"]);
  const toSelf = [...state.actors].some((actor) => answered?.startsWith(`${actor}/`) === true);
  const audience = audienceOf(note);
  const question = note["type"] === "Question";
  const published = secondInterval(isoToSeconds(asText(note["published"]) ?? asText(item["published"])));
  context.emit({
    type: "Create",
    kind:
      audience === "direct"
        ? "message"
        : question
          ? "poll"
          : answered !== undefined && !toSelf
            ? "comment"
            : "post",
    object: makeObject({
      type: question ? "Question" : objectType(media),
      text,
      url: asText(note["url"]) ?? asText(note["id"]),
      media,
      tags: noteTags(note),
    }),
    published,
    target: toSelf ? undefined : accountInAddress(answered),
    inReplyTo: answered === undefined ? undefined : { url: answered },
    audience,
    missing: published === undefined ? ["time"] : undefined,
  });
}
