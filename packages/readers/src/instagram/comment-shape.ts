import { firstRecord, listOrBare, rootMember } from "../head-tests.ts";
import { asList, asNumber, asObject, asText, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { isLabelRecord, labelRecord, recordUrl } from "../meta/label-values.ts";
import { labelled, type StringMap, stringMap } from "../meta/string-map.ts";
import type { FileHead, JsonShape, RecordContext } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { secondInterval } from "../time.ts";
import { accountTarget, ownerTarget } from "./account-target.ts";
import { isHandle } from "./handles.ts";
import { LABELS } from "./instagram-labels.ts";

const KEYS = ["comments_media_comments", "comments_reels_comments", "comments_media_hype", "comments_hype"];
const PATH = /(^|\/)comments\/(?:post_comments|reels_comments|hype)(?:_\d+)?\.json$/;

/** Comments of the owner on posts and reels: own text and the post owner's handle; the post's address is absent. */
export const commentShape: JsonShape = {
  id: "instagram/comments",
  platform: "instagram",
  kinds: ["comment"],
  format: "json",
  match: (head) =>
    KEYS.some((key) => rootMember(head, key) !== undefined) || (PATH.test(head.lower) && isComment(head)),
  select: (head) => listOrBare(head, ...KEYS),
  read(record, context) {
    if (isLabelRecord(record)) readLabelComment(record, context);
    else if (asObject(record)?.["string_map_data"] === undefined) readListComment(record, context);
    else readMapComment(record, context);
  },
};

function isComment(head: FileHead): boolean {
  const first = firstRecord(head);
  return asObject(first)?.["string_map_data"] !== undefined || isLabelRecord(first);
}

/** Until 2022 some files held comments as lists do: the title names the owner of the post, the value is the text. */
function readListComment(record: Json, context: RecordContext): void {
  const title = asText(asObject(record)?.["title"]);
  for (const item of asList(asObject(record)?.["string_list_data"])) {
    const text = asText(asObject(item)?.["value"]);
    const seconds = asNumber(asObject(item)?.["timestamp"]);
    emitComment(context, text, seconds, accountTarget(isHandle(title) ? title : undefined));
  }
}

function readMapComment(record: Json, context: RecordContext): void {
  const map = stringMap(record);
  if (map.entries.length === 0) return;
  const owner = mediaOwner(map);
  emitComment(context, commentText(map, owner), map.seconds, accountTarget(owner));
}

/** By label where it is known; else the value in the form of a handle that is not the first one. */
function mediaOwner(map: StringMap): string | undefined {
  const known = labelled(map, LABELS.owner);
  if (known !== undefined) return known;
  return map.entries.slice(1).find((entry) => isHandle(entry.value))?.value;
}

function commentText(map: StringMap, owner: string | undefined): string | undefined {
  const known = labelled(map, LABELS.comment);
  if (known !== undefined) return known;
  return map.entries.find((entry) => entry.value !== undefined && entry.value !== owner)?.value;
}

function readLabelComment(record: Json, context: RecordContext): void {
  const labels = labelRecord(record);
  const text =
    labels.fields.find((field) => LABELS.comment.has(field.label.toLowerCase()))?.value ??
    labels.fields.find((field) => field.value !== undefined && !field.value.startsWith("http"))?.value;
  emitComment(context, text, labels.seconds, ownerTarget(labels), recordUrl(labels));
}

function emitComment(
  context: RecordContext,
  text: string | undefined,
  seconds: number | undefined,
  target: ReturnType<typeof accountTarget>,
  url?: string,
): void {
  if (text === undefined && target === undefined) return;
  context.emit({
    type: "Create",
    kind: "comment",
    object: makeObject({ type: "Note", text, url, tags: textTags(text) }),
    published: secondInterval(seconds),
    target,
    missing: url === undefined ? ["url", "audience"] : ["audience"],
  });
}
