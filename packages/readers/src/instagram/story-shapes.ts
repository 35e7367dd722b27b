import type { ActivityKind, ActivityType, ObjectType } from "@netral/engine/model";
import { firstRecord, listOrBare } from "../head-tests.ts";
import { asList, asNumber, asObject, asText, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { isLabelRecord, labelRecord, recordUrl } from "../meta/label-values.ts";
import type { FileHead, JsonShape, RecordContext } from "../shape.ts";
import { secondInterval } from "../time.ts";
import { accountTarget, ownerTarget } from "./account-target.ts";
import { handleInUrl, isHandle } from "./handles.ts";

interface Sticker {
  readonly key: RegExp;
  readonly type: ActivityType;
  readonly kind: ActivityKind;
  readonly object: ObjectType;
  readonly reaction?: string;
}

/** What the owner did on other people's stories, by the name of the list. */
const STICKERS: readonly Sticker[] = [
  { key: /story_likes/, type: "Like", kind: "reaction", object: "Note", reaction: "like" },
  { key: /polls/, type: "Create", kind: "poll", object: "Question" },
  { key: /quizzes/, type: "Create", kind: "poll", object: "Question" },
  { key: /questions/, type: "Create", kind: "comment", object: "Note" },
  { key: /countdowns/, type: "Follow", kind: "event", object: "Event" },
  { key: /emoji_sliders/, type: "Like", kind: "reaction", object: "Note", reaction: "slider" },
  {
    key: /emoji_(?:quick_)?(?:story_)?reactions/,
    type: "Like",
    kind: "reaction",
    object: "Note",
    reaction: "emoji",
  },
];

const PATH = /(^|\/)story_(?:sticker_)?interactions\/([a-z_]+)(?:_\d+)?\.json$/;

/** Likes, votes and answers on other people's stories; the story itself is gone, so only who and when remain. */
export const storyShape: JsonShape = {
  id: "instagram/story-interactions",
  platform: "instagram",
  kinds: ["reaction", "poll", "comment", "event"],
  format: "json",
  match: (head) => stickerOf(head) !== undefined,
  select: (head) => listOrBare(head, ...storyKeys(head)),
  read(record, context) {
    const sticker = stickerOf(context.head);
    if (sticker === undefined) return;
    if (isLabelRecord(record)) readLabelSticker(sticker, record, context);
    else readSticker(sticker, record, context);
  },
};

function storyKeys(head: FileHead): readonly string[] {
  const root = asObject(head.json()?.value);
  return root === undefined ? [] : Object.keys(root).filter((key) => key.startsWith("story_activities_"));
}

function stickerOf(head: FileHead): Sticker | undefined {
  const [key] = storyKeys(head);
  const first = firstRecord(head);
  const inPlace = isLabelRecord(first) || asObject(first)?.["string_list_data"] !== undefined;
  const name = key ?? (inPlace ? PATH.exec(head.lower)?.[2] : undefined);
  return name === undefined ? undefined : STICKERS.find((sticker) => sticker.key.test(name));
}

function readSticker(sticker: Sticker, record: Json, context: RecordContext): void {
  const title = asText(asObject(record)?.["title"]);
  for (const item of asList(asObject(record)?.["string_list_data"])) {
    const data = asObject(item);
    const url = asText(data?.["href"]);
    const handle = isHandle(title) ? title : handleInUrl(url);
    emitSticker(
      sticker,
      context,
      url,
      asText(data?.["value"]),
      asNumber(data?.["timestamp"]),
      accountTarget(handle, title),
    );
  }
}

function readLabelSticker(sticker: Sticker, record: Json, context: RecordContext): void {
  const labels = labelRecord(record);
  const url = recordUrl(labels);
  const answer = labels.fields.find(
    (field) => field.value !== undefined && !field.value.startsWith("http"),
  )?.value;
  emitSticker(
    sticker,
    context,
    url,
    answer,
    labels.seconds,
    ownerTarget(labels) ?? accountTarget(handleInUrl(url)),
  );
}

function emitSticker(
  sticker: Sticker,
  context: RecordContext,
  url: string | undefined,
  value: string | undefined,
  seconds: number | undefined,
  target: ReturnType<typeof accountTarget>,
): void {
  if (target === undefined && url === undefined && value === undefined) return;
  const emoji = sticker.reaction === "emoji" && value !== undefined ? value : sticker.reaction;
  context.emit({
    type: sticker.type,
    kind: sticker.kind,
    object: makeObject({
      type: sticker.object,
      url,
      text: sticker.reaction === undefined ? value : undefined,
    }),
    published: secondInterval(seconds),
    target:
      target?.handle !== undefined && target.name === target.handle ? accountTarget(target.handle) : target,
    reaction: emoji,
    missing: sticker.reaction === undefined ? ["url", "audience"] : ["text", "url"],
  });
}
