import { firstRecord, listOrBare } from "../head-tests.ts";
import { asList, asNumber, asObject, asText, at, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import { isLabelRecord, labelRecord, recordUrl } from "../meta/label-values.ts";
import type { JsonShape, RecordContext } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { secondInterval } from "../time.ts";
import { isNameField, labelPeople } from "./label-people.ts";
import { hasList, selectLists } from "./list-key.ts";
import { type MembershipMeaning, membershipWords } from "./membership-words.ts";

const MEMBERSHIP = /(^|\/)groups\/your_group_membership_activity(?:_\d+)?\.json$/;

/** Group memberships, administration and what was written to get in. */
export const groupShapes: readonly JsonShape[] = [
  {
    id: "facebook/group-membership",
    platform: "facebook",
    kinds: ["group"],
    format: "json",
    match: (head) =>
      hasList(head, "groups_joined") || (MEMBERSHIP.test(head.lower) && isLabelRecord(firstRecord(head))),
    select: (head) => selectLists(head, "groups_joined"),
    read(record, context) {
      if (isLabelRecord(record)) readLabelMembership(record, context);
      else readMembership(record, context);
    },
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
        missing: ["url"],
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
  const { means, rest } = membershipWords(sentence, nameOf(record));
  const name = nameOf(record) ?? rest ?? sentence;
  if (name === undefined) return;
  emitMembership(context, means, name, asNumber(asObject(record)?.["timestamp"]), undefined);
}

function emitMembership(
  context: RecordContext,
  means: MembershipMeaning | undefined,
  name: string,
  seconds: number | undefined,
  url: string | undefined,
): void {
  if (means === "added") {
    context.ignore("by-others");
    return;
  }
  if (means === undefined) context.issue("join-or-leave-unknown");
  context.emit({
    type: means ?? "Update",
    kind: "group",
    object: makeObject({ type: "Group", text: name, url }),
    published: secondInterval(seconds),
    target: makeTarget({ kind: "group", name, url }),
    missing: url === undefined ? ["url"] : [],
  });
}

/** The labelled layout: the group's name, and a value or the label of a time that says what was done. */
function readLabelMembership(record: Json, context: RecordContext): void {
  const labels = labelRecord(record);
  const url = recordUrl(labels);
  const values = labels.fields.filter(({ value }) => value !== undefined && !value.startsWith("http"));
  const field = values.find((one) => isNameField(one) || /^(?:group|grup)/i.test(one.label));
  const others = values.filter((one) => one !== field);
  const name =
    field?.value ??
    labelPeople(labels, url).group?.name ??
    others.find(({ value }) => membershipWords(value).means === undefined)?.value ??
    others.map(({ value }) => membershipWords(value).rest).find((rest) => rest !== undefined);
  if (name === undefined) return;
  const times = labels.fields.flatMap(({ label, seconds }) => {
    const { means } = membershipWords(label);
    return seconds === undefined || seconds <= 0 || means === undefined ? [] : [{ means, seconds }];
  });
  for (const { means, seconds } of times) emitMembership(context, means, name, seconds, url);
  if (times.length > 0) return;
  const said = others.map(({ value }) => membershipWords(value, name).means).find((one) => one !== undefined);
  const seconds = labels.seconds ?? labels.fields.map((one) => one.seconds).find((one) => one !== undefined);
  emitMembership(context, said, name, seconds, url);
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
