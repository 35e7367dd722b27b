import { hasKey, listOrBare } from "../head-tests.ts";
import { asList, asNumber, asObject, asText } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import { stringMap } from "../meta/string-map.ts";
import type { JsonShape } from "../shape.ts";
import { secondInterval } from "../time.ts";

/** Reminders the owner set for events of other accounts. */
export const eventShape: JsonShape = {
  id: "instagram/event-reminders",
  platform: "instagram",
  kinds: ["event"],
  format: "json",
  match: (head) => hasKey(head, "events_event_reminders"),
  select: (head) => listOrBare(head, "events_event_reminders"),
  read(record, context) {
    const item = asObject(asList(asObject(record)?.["string_list_data"])[0]);
    const map = stringMap(record);
    const name =
      asText(asObject(record)?.["title"]) ??
      asText(item?.["value"]) ??
      map.entries.find((entry) => entry.value !== undefined)?.value;
    if (name === undefined) return;
    const time = secondInterval(asNumber(item?.["timestamp"]) ?? map.seconds);
    context.emit({
      type: "TentativeAccept",
      kind: "event",
      object: makeObject({ type: "Event", text: name, startTime: time }),
      target: makeTarget({ kind: "event", name }),
      missing: ["time"],
    });
  },
};
