import { firstRecord, listOrBare } from "../head-tests.ts";
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
import type { FileHead, JsonShape, RecordContext } from "../shape.ts";
import { secondInterval } from "../time.ts";
import type { FacebookState } from "./facebook-state.ts";
import { handleInFacebookUrl } from "./facebook-url.ts";
import { isNameField, labelPeople } from "./label-people.ts";
import { hasList, selectLists } from "./list-key.ts";
import { sentenceTarget } from "./sentence-target.ts";

const PATH = /(^|\/)comments_and_reactions\/(?:likes_and_reactions|posts_and_comments)(?:_\d+)?\.json$/;

/** Codes of the old layout, words of the new one in English and Indonesian (as the app shows them). */
const REACTIONS: Readonly<Record<string, string>> = {
  like: "like",
  suka: "like",
  love: "love",
  super: "love",
  haha: "haha",
  care: "care",
  peduli: "care",
  wow: "wow",
  sad: "sad",
  sorry: "sad",
  sedih: "sad",
  anger: "angry",
  angry: "angry",
  marah: "angry",
};

/** Reactions in both layouts; an export may hold both, each with other records. */
export function reactionShapes(state: FacebookState): readonly JsonShape[] {
  return [
    {
      id: "facebook/reactions-2024",
      platform: "facebook",
      kinds: ["reaction"],
      format: "json",
      match: (head) => PATH.test(head.lower) && isLabelRecord(firstRecord(head)),
      select: (head) => listOrBare(head),
      read: readLabelReaction,
    },
    {
      id: "facebook/reactions",
      platform: "facebook",
      kinds: ["reaction"],
      format: "json",
      match: (head) => isOldReaction(head),
      select: (head) => selectLists(head, "reactions"),
      read: (record, context) => readReaction(record, context, state),
    },
  ];
}

function isOldReaction(head: FileHead): boolean {
  if (hasList(head, "reactions")) return true;
  const data = asList(asObject(firstRecord(head))?.["data"]);
  return PATH.test(head.lower) && data.some((item) => at(item, "reaction") !== undefined);
}

/** Until 2024: the reaction's code, and a sentence that may name the other person; no address, no text. */
function readReaction(record: Json, context: RecordContext, state: FacebookState): void {
  const item = asObject(record);
  const title = asText(item?.["title"]);
  const { target, context: group, own } = sentenceTarget(title, state);
  for (const data of asList(item?.["data"])) {
    const code = asText(at(data, "reaction", "reaction"));
    if (code === undefined) continue;
    context.emit({
      type: "Like",
      kind: "reaction",
      object: makeObject({ type: "Note" }),
      published: secondInterval(asNumber(item?.["timestamp"])),
      target,
      context: group,
      reaction: reactionCode(code),
      missing: target === undefined && !own ? ["target", "text", "url"] : ["text", "url"],
    });
  }
}

/** Since 2024: reaction and address, sometimes author and group; still no text. */
function readLabelReaction(record: Json, context: RecordContext): void {
  const labels = labelRecord(record);
  const url = recordUrl(labels);
  const reaction = reactionField(labels);
  if (url === undefined && reaction === undefined) return;
  const { author, group } = labelPeople(labels, url);
  const name = labels.fields.find((field) => field !== reaction && isNameField(field))?.value;
  const target = author ?? makeTarget({ kind: "unknown", handle: handleInFacebookUrl(url) });
  context.emit({
    type: "Like",
    kind: "reaction",
    object: makeObject({
      type: /\/(reel|videos?|watch)\b/.test(url ?? "") ? "Video" : "Note",
      url,
      text: name,
    }),
    published: secondInterval(labels.seconds),
    target: target ?? group,
    context: target === undefined ? undefined : group,
    reaction: reactionCode(reaction?.value ?? "like"),
    missing: target === undefined && group === undefined ? ["target", "text"] : ["text"],
  });
}

/** By its language-independent name, else by label, else the first value that is no address. */
function reactionField(labels: LabelRecord): LabelField | undefined {
  const plain = labels.fields.filter((field) => field.value !== undefined && !field.value.startsWith("http"));
  return (
    plain.find((field) => /reaction/i.test(field.field ?? "")) ??
    plain.find((field) => /reaction|reaksi|tanggapan|reactie|reacci|reac[tț]i/i.test(field.label)) ??
    plain[0]
  );
}

function reactionCode(word: string): string {
  const lower = word.toLowerCase();
  return REACTIONS[lower] ?? lower;
}
