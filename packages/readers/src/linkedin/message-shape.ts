import { namedColumns, tableShape } from "../csv/table-shape.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import type { StreamShape } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { personTarget } from "./linkedin-link.ts";
import { isOwnName, type LinkedinState, ownerUnknown } from "./linkedin-state.ts";
import { linkedinTime } from "./linkedin-time.ts";

/** Messages, read only when the owner asks for it, and then only their own. */
export function messageShape(state: LinkedinState): StreamShape {
  return tableShape<"title" | "from" | "to" | "urls" | "date" | "text" | "draft">({
    id: "linkedin/messages",
    platform: "linkedin",
    kinds: ["message"],
    columns: ({ header }) =>
      namedColumns(
        header,
        { from: "FROM", to: "TO", date: "DATE", text: "CONTENT" },
        { title: "CONVERSATION TITLE", urls: "RECIPIENT PROFILE URLS", draft: "IS MESSAGE DRAFT" },
      ),
    row(row, context) {
      const from = row.cell("from");
      const text = row.cell("text");
      if (from === undefined || text === undefined) {
        context.ignore("empty-message");
        return;
      }
      if (ownerUnknown(state)) {
        context.issue("owner-unknown");
        return;
      }
      if (!isOwnName(state, from)) {
        context.ignore("messages-of-others");
        return;
      }
      if (/^yes|true$/i.test(row.cell("draft") ?? "")) {
        context.ignore("unsent");
        return;
      }
      const group = (row.cell("to") ?? "").includes(",");
      const published = linkedinTime(row.cell("date"));
      context.emit({
        type: "Create",
        kind: "message",
        object: makeObject({ type: "Note", text, tags: textTags(text) }),
        published,
        target: group
          ? makeTarget({ kind: "group", name: row.cell("title") ?? row.cell("to") })
          : personTarget(row.cell("to"), row.cell("urls")),
        audience: group ? "group" : "direct",
        missing: published === undefined ? ["time"] : undefined,
      });
    },
  });
}
