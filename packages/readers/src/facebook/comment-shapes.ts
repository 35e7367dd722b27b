import { firstRecord } from "../head-tests.ts";
import { asList, asNumber, asObject, asText, at, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import {
  isLabelRecord,
  type LabelField,
  type LabelRecord,
  labelRecord,
  recordUrl,
} from "../meta/label-values.ts";
import { mediaRef } from "../meta/meta-media.ts";
import type { JsonShape, RecordContext } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { secondInterval } from "../time.ts";
import type { FacebookState } from "./facebook-state.ts";
import { labelPeople } from "./label-people.ts";
import { hasList, selectLists } from "./list-key.ts";
import { sentenceTarget } from "./sentence-target.ts";

/** Comments on posts and in groups: own text; the other person only in a sentence, no address. */
export function commentShapes(state: FacebookState): readonly JsonShape[] {
  return [
    comments("facebook/comments", "comments", /(^|\/)comments(?:_\d+)?\.json$/, state),
    comments(
      "facebook/group-comments",
      "group_comments",
      /(^|\/)your_comments_in_groups(?:_\d+)?\.json$/,
      state,
    ),
  ];
}

function comments(id: string, key: string, path: RegExp, state: FacebookState): JsonShape {
  return {
    id,
    platform: "facebook",
    kinds: ["comment"],
    format: "json",
    match: (head) => hasList(head, key) || (path.test(head.lower) && isComment(firstRecord(head))),
    select: (head) => selectLists(head, key),
    read(record, context) {
      const inGroup = key === "group_comments";
      if (isLabelRecord(record)) readLabelComment(record, context, inGroup);
      else readComment(record, context, state, inGroup);
    },
  };
}

/** A list without a key: comments of the known layout, or labelled ones. */
function isComment(record: Json | undefined): boolean {
  return (
    asList(asObject(record)?.["data"]).some((data) => at(data, "comment") !== undefined) ||
    (isLabelRecord(record) && commentField(labelRecord(record ?? null)) !== undefined)
  );
}

function commentField(labels: LabelRecord): LabelField | undefined {
  const plain = labels.fields.filter(({ value }) => value !== undefined && !value.startsWith("http"));
  return (
    plain.find(({ field }) => /comment/i.test(field ?? "")) ??
    plain.find(({ label }) => /^(?:comment|komentar|reactie|comentario|comentariu)/i.test(label))
  );
}

/** The labelled layout, which Facebook moves its lists to one by one: own text, address, author and group. */
function readLabelComment(record: Json, context: RecordContext, inGroup: boolean): void {
  const labels = labelRecord(record);
  const text = commentField(labels)?.value;
  if (text === undefined) return;
  const url = recordUrl(labels);
  const { author, group } = labelPeople(labels, url);
  context.emit({
    type: "Create",
    kind: "comment",
    object: makeObject({ type: "Note", text, url, tags: textTags(text) }),
    published: secondInterval(labels.seconds),
    target: author,
    context: group,
    audience: inGroup || group !== undefined ? "group" : "unknown",
    missing: author === undefined ? ["target", "audience"] : ["audience"],
  });
}

/** Until 2024: own text, the other person and the group only as far as a sentence names them. */
export function readComment(
  record: Json,
  context: RecordContext,
  state: FacebookState,
  inGroup: boolean,
): void {
  const item = asObject(record);
  const said = sentenceTarget(asText(item?.["title"]), state);
  const media = asList(item?.["attachments"])
    .flatMap((attachment) => asList(at(attachment, "data")))
    .flatMap((data) => mediaRef(at(data, "media"), "description") ?? []);
  for (const data of asList(item?.["data"])) {
    const comment = asObject(at(data, "comment"));
    if (comment === undefined) continue;
    const author = asText(comment["author"]);
    if (isOther(author, state)) {
      context.ignore("comment-of-others");
      continue;
    }
    const text = asText(comment["comment"]);
    const group = makeTarget({ kind: "group", name: asText(comment["group"]) }) ?? said.context;
    context.emit({
      type: "Create",
      kind: "comment",
      object: makeObject({ type: "Note", text, media, tags: textTags(text) }),
      published: secondInterval(asNumber(comment["timestamp"]) ?? asNumber(item?.["timestamp"])),
      target: said.target,
      context: group,
      audience: inGroup || group !== undefined ? "group" : "unknown",
      missing: said.target === undefined && !said.own ? ["target", "url", "audience"] : ["url", "audience"],
    });
  }
  if (asList(item?.["data"]).length === 0 && media.length > 0)
    emitSticker(context, item?.["timestamp"], said, media);
}

/** A comment that is only a picture or sticker has no `data`. */
function emitSticker(
  context: RecordContext,
  timestamp: Json | undefined,
  said: ReturnType<typeof sentenceTarget>,
  media: readonly NonNullable<ReturnType<typeof mediaRef>>[],
): void {
  context.emit({
    type: "Create",
    kind: "comment",
    object: makeObject({ type: "Image", media }),
    published: secondInterval(asNumber(timestamp)),
    target: said.target,
    context: said.context,
    missing: ["url", "audience"],
  });
}

/** Certainly someone else: the owner's name is known and differs. */
function isOther(author: string | undefined, state: FacebookState): boolean {
  return author !== undefined && state.self.size > 0 && !state.self.has(author.toLowerCase());
}
