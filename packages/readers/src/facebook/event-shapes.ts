import type { ActivityType } from "@netral/engine/model";
import { rootMember } from "../head-tests.ts";
import { asNumber, asObject, asText, at, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import type { JsonShape, RecordContext } from "../shape.ts";
import { secondInterval } from "../time.ts";
import { hasList, listKeys, selectLists } from "./list-key.ts";

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
    match: (head) => hasList(head, "event_responses"),
    select: (head) => {
      const [key = ""] = listKeys(head, "event_responses");
      const lists = asObject(rootMember(head, key)) ?? {};
      return Object.keys({ ...RESPONSES, ...lists }).map((list) => [key, list, "*"]);
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
    match: (head) => hasList(head, "your_events"),
    select: (head) => selectLists(head, "your_events"),
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
