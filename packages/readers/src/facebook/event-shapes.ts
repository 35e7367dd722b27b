import type { ActivityType } from "@netral/engine/model";
import { firstRecord, listOrBare, rootMember } from "../head-tests.ts";
import { asNumber, asObject, asText, at, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import { isLabelRecord, labelRecord, recordUrl } from "../meta/label-values.ts";
import type { JsonShape, RecordContext } from "../shape.ts";
import { secondInterval } from "../time.ts";
import { isNameField } from "./label-people.ts";
import { hasList, listKeys, selectLists } from "./list-key.ts";
import { responseIn } from "./response-words.ts";

const PATH = /(^|\/)events\/your_event_responses(?:_\d+)?\.json$/;

/** List inside `event_responses_v2` to the type of the response. */
const RESPONSES: Readonly<Record<string, ActivityType>> = {
  events_joined: "Accept",
  events_interested: "TentativeAccept",
  events_declined: "Reject",
};

/** Responses to events carry the event's time, not their own; and events the owner made. */
export const eventShapes: readonly JsonShape[] = [
  {
    id: "facebook/event-responses",
    platform: "facebook",
    kinds: ["event"],
    format: "json",
    match: (head) =>
      hasList(head, "event_responses") || (PATH.test(head.lower) && isLabelRecord(firstRecord(head))),
    select: (head) => {
      if (isLabelRecord(firstRecord(head))) return listOrBare(head);
      const [key = ""] = listKeys(head, "event_responses");
      const lists = asObject(rootMember(head, key)) ?? {};
      return Object.keys({ ...RESPONSES, ...lists }).map((list) => [key, list, "*"]);
    },
    read(record, context) {
      if (isLabelRecord(record)) {
        readLabelResponse(record, context);
        return;
      }
      const list = String(context.base[1] ?? "");
      const type = RESPONSES[list];
      if (type === undefined) context.issue("unknown-response", list);
      else emitEvent(record, context, type);
    },
  },
  {
    id: "facebook/own-events",
    platform: "facebook",
    kinds: ["event"],
    format: "json",
    match: (head) => hasList(head, "your_events"),
    select: (head) => selectLists(head, "your_events"),
    read: (record, context) => emitEvent(record, context, "Create"),
  },
];

/** The labelled layout: a name, when the event takes place, and a value or heading that says the response. */
function readLabelResponse(record: Json, context: RecordContext): void {
  const labels = labelRecord(record);
  const url = recordUrl(labels);
  const values = labels.fields.filter(({ value }) => value !== undefined && !value.startsWith("http"));
  const name =
    values.find((field) => isNameField(field) || /^(?:event|acara)/i.test(field.label)) ??
    values.find(({ value }) => responseIn(value) === undefined);
  const said = values
    .filter((field) => field !== name)
    .flatMap(({ value }) => responseIn(value) ?? [])
    .at(0);
  const type = RESPONSES[said ?? ""];
  if (name === undefined) return;
  if (type === undefined) {
    context.issue("unknown-response");
    return;
  }
  const start = labels.fields.find(
    ({ label, seconds }) => seconds !== undefined && /start|mulai/i.test(label),
  );
  context.emit({
    type,
    kind: "event",
    object: makeObject({ type: "Event", text: name.value, url, startTime: secondInterval(start?.seconds) }),
    published: secondInterval(labels.seconds),
    target: makeTarget({ kind: "event", name: name.value, url }),
    missing: [
      ...(labels.seconds === undefined ? (["time"] as const) : []),
      ...(url === undefined ? (["url"] as const) : []),
    ],
  });
}

function emitEvent(record: Json, context: RecordContext, type: ActivityType): void {
  const event = asObject(record);
  const name = asText(event?.["name"]);
  if (name === undefined) return;
  const place = asText(at(event?.["place"], "name"));
  const description = asText(event?.["description"]);
  context.emit({
    type,
    kind: "event",
    object: makeObject({
      type: "Event",
      text: [name, place, description].filter((part) => part !== undefined).join("\n"),
      startTime: secondInterval(asNumber(event?.["start_timestamp"])),
    }),
    published: secondInterval(asNumber(event?.["create_timestamp"])),
    target: makeTarget({ kind: "event", name }),
    missing: type === "Create" ? ["url"] : ["time", "url"],
  });
}
