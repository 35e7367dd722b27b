import { firstRecord, listOrBare } from "../head-tests.ts";
import { asList, asNumber, asObject, asText, at, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import { isLabelRecord, labelRecord, recordUrl } from "../meta/label-values.ts";
import type { JsonShape, RecordContext } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { secondInterval } from "../time.ts";
import { hasList, selectLists } from "./list-key.ts";

/** The only thing that tells a join from a leave is a sentence; English wording is known from real exports. */
const JOINED = /\b(?:became a member of|joined|(?:are|is) now a member of|w(?:as|ere) added to|created)\b/i;
const LEFT =
  /\b(?:stopped being a member of|left|(?:are|is) no longer a member of|w(?:as|ere) removed from)\b/i;

/** Group memberships, administration and what was written to get in. */
export const groupShapes: readonly JsonShape[] = [
  {
    id: "facebook/group-membership",
    platform: "facebook",
    kinds: ["group"],
    format: "json",
    match: (head) => hasList(head, "groups_joined"),
    select: (head) => selectLists(head, "groups_joined"),
    read: readMembership,
  },
  {
    id: "facebook/groups-managed",
    platform: "facebook",
    kinds: ["group"],
    format: "json",
    match: (head) => hasList(head, "groups_admined"),
    select: (head) => selectLists(head, "groups_admined"),
    read(record, context) {
      const name = nameOf(record) ?? asText(at(record, "title"));
      if (name === undefined) return;
      context.emit({
        type: "Create",
        kind: "group",
        object: makeObject({ type: "Group", text: name }),
        published: secondInterval(asNumber(at(record, "timestamp"))),
        target: makeTarget({ kind: "group", name }),
        audience: "group",
      });
    },
  },
  {
    id: "facebook/group-requests",
    platform: "facebook",
    kinds: ["group", "comment"],
    format: "json",
    match: (head) =>
      /(^|\/)groups\/(your_participation_requests|your_answers_to_membership_questions)\.json$/.test(
        head.lower,
      ) && isLabelRecord(firstRecord(head)),
    select: (head) => listOrBare(head),
    read: readRequest,
  },
];

function nameOf(record: Json): string | undefined {
  const item = asObject(record);
  return (
    asText(item?.["name"]) ??
    asList(item?.["data"])
      .map((data) => asText(at(data, "name")))
      .find((name) => name !== undefined)
  );
}

/**
 * Join or leave by the sentence. Where its wording is not known the record is still an act, but which one cannot be
 * said: it is emitted as an `Update` of the membership, accuses nobody, and the coverage says so.
 */
function readMembership(record: Json, context: RecordContext): void {
  const sentence = asText(asObject(record)?.["title"]);
  const { type, rest } = wording(sentence, nameOf(record));
  const name = nameOf(record) ?? rest ?? sentence;
  if (name === undefined) return;
  if (type === "Update") context.issue("join-or-leave-unknown");
  context.emit({
    type,
    kind: "group",
    object: makeObject({ type: "Group", text: name }),
    published: secondInterval(asNumber(asObject(record)?.["timestamp"])),
    target: makeTarget({ kind: "group", name }),
    missing: ["url"],
  });
}

/**
 * What a sentence says, and the name that follows. The group's own name must not be read as wording ("Left Wing
 * Readers"): what comes first in the sentence counts.
 */
function wording(
  sentence: string | undefined,
  name: string | undefined,
): { readonly type: "Join" | "Leave" | "Update"; readonly rest?: string | undefined } {
  const words = name === undefined ? (sentence ?? "") : (sentence ?? "").replaceAll(name, "");
  const [joined, left] = [JOINED.exec(words), LEFT.exec(words)];
  const first = left === null || (joined !== null && joined.index < left.index) ? joined : left;
  if (first === null || (name !== undefined && joined !== null && left !== null)) return { type: "Update" };
  const rest = words
    .slice(first.index + first[0].length)
    .replace(/^ (?:the group )?/, "")
    .replace(/\.$/, "");
  return { type: first === left ? "Leave" : "Join", rest: rest === "" ? undefined : rest };
}

/** Requests to join, and answers to a group's questions. */
function readRequest(record: Json, context: RecordContext): void {
  const labels = labelRecord(record);
  const answers = /answers/.test(context.head.lower);
  const values = labels.fields.flatMap((field) =>
    field.value === undefined || field.value.startsWith("http") ? [] : [{ ...field, value: field.value }],
  );
  const group =
    values.find((field) => /group|grup/i.test(`${field.field} ${field.label}`))?.value ?? values[0]?.value;
  if (group === undefined) {
    context.ignore("group-not-named");
    return;
  }
  const text = answers ? values.map((field) => field.value).join("\n") : undefined;
  context.emit({
    type: answers ? "Create" : "Join",
    kind: answers ? "comment" : "group",
    object: makeObject({ type: answers ? "Note" : "Group", text: text ?? group, tags: textTags(text) }),
    published: secondInterval(labels.seconds),
    target: makeTarget({ kind: "group", name: group, url: recordUrl(labels) }),
    audience: answers ? "group" : "unknown",
  });
}
