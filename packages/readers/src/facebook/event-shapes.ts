import type { ActivityType } from "@netral/engine/model";
import { hasKey, listOrBare, rootMember } from "../head-tests.ts";
import { asNumber, asObject, asText, at, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import type { JsonShape, RecordContext } from "../shape.ts";
import { secondInterval } from "../time.ts";

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
    match: (head) => hasKey(head, "event_responses_v2"),
    select: (head) => {
      const lists = asObject(rootMember(head, "event_responses_v2")) ?? {};
      return Object.keys({ ...RESPONSES, ...lists }).map((list) => ["event_responses_v2", list, "*"]);
    },
    read(record, context) {
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
    match: (head) => hasKey(head, "your_events_v2"),
    select: (head) => listOrBare(head, "your_events_v2"),
    read: (record, context) => emitEvent(record, context, "Create"),
  },
];

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
