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
const JOINED = /\b(?:became a member|joined|are now a member|was added to|created)\b/i;
const LEFT = /\b(?:stopped being a member|left|no longer a member|was removed from|were removed from)\b/i;

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
  const name = nameOf(record);
  if (name === undefined && sentence === undefined) return;
  const left = sentence !== undefined && LEFT.test(withoutName(sentence, name));
  const joined = sentence !== undefined && JOINED.test(withoutName(sentence, name));
  if (left === joined) context.issue("join-or-leave-unknown");
  context.emit({
    type: left === joined ? "Update" : left ? "Leave" : "Join",
    kind: "group",
    object: makeObject({ type: "Group", text: name ?? sentence }),
    published: secondInterval(asNumber(asObject(record)?.["timestamp"])),
    target: makeTarget({ kind: "group", name: name ?? sentence }),
    missing: ["url"],
  });
}

/** The group's own name must not be read as wording ("Left Wing Readers"). */
function withoutName(sentence: string, name: string | undefined): string {
  return name === undefined ? sentence : sentence.replaceAll(name, "");
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
