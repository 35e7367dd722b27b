import type { ActivityType } from "@netral/engine/model";
import { namedColumns, tableShape } from "../csv/table-shape.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import type { StreamShape } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { linkedinLink, personTarget } from "./linkedin-link.ts";
import { linkedinTime } from "./linkedin-time.ts";
import { withTime } from "./post-shapes.ts";
import { fullName } from "./reaction-shapes.ts";

/** Words of an event's status to the type of the answer. */
const ANSWERS: readonly (readonly [RegExp, ActivityType])[] = [
  [/^(attending|attended|accepted|registered|going|confirmed|speaker|organi[sz]er|host)/i, "Accept"],
  [/^(interested|maybe|tentative)/i, "TentativeAccept"],
  [/^(declined|not[_ ]attending|rejected|cancell?ed|left)/i, "Reject"],
];

/** Whom and what the owner follows, events, recommendations written for others. */
export const relationShapes: readonly StreamShape[] = [
  tableShape<"name" | "date">({
    id: "linkedin/company-follows",
    platform: "linkedin",
    kinds: ["page"],
    columns: ({ header }) => namedColumns(header, { name: "Organization", date: "Followed On" }),
    row(row, context) {
      const name = row.cell("name");
      if (name === undefined) return;
      const published = linkedinTime(row.cell("date"));
      context.emit({
        type: "Follow",
        kind: "page",
        object: makeObject({ type: "Profile", text: name }),
        published,
        target: makeTarget({ kind: "page", name }),
        missing: withTime(["url"], published),
      });
    },
  }),
  tableShape<"name" | "date" | "status">({
    id: "linkedin/member-follows",
    platform: "linkedin",
    kinds: ["follow"],
    columns: ({ header }) => namedColumns(header, { name: "FullName", date: "Date", status: "Status" }),
    row(row, context) {
      const name = row.cell("name");
      if (name === undefined) return;
      if (!/^active$/i.test(row.cell("status") ?? "active")) {
        context.ignore("no-longer-followed");
        return;
      }
      const published = linkedinTime(row.cell("date"));
      context.emit({
        type: "Follow",
        kind: "follow",
        object: makeObject({ type: "Profile", text: name }),
        published,
        target: personTarget(name),
        missing: withTime(["url"], published),
      });
    },
  }),
  tableShape<"first" | "last" | "url" | "date">({
    id: "linkedin/connections",
    platform: "linkedin",
    kinds: ["follow"],
    columns: ({ header }) =>
      namedColumns(header, { first: "First Name", last: "Last Name", url: "URL", date: "Connected On" }),
    row(row, context) {
      const target = personTarget(fullName(row.cell("first"), row.cell("last")), row.cell("url"));
      if (target === undefined) {
        context.ignore("member-not-named");
        return;
      }
      const published = linkedinTime(row.cell("date"));
      // Both agreed to it; which of the two invited the other is not told.
      context.emit({
        type: "Accept",
        kind: "follow",
        object: makeObject({ type: "Profile", url: target.url }),
        published,
        target,
        missing: withTime(target.url === undefined ? ["url"] : [], published),
      });
    },
  }),
  tableShape<"name" | "time" | "status" | "url">({
    id: "linkedin/events",
    platform: "linkedin",
    kinds: ["event"],
    columns: ({ header }) =>
      namedColumns(
        header,
        { name: "Event Name", time: "Event Time", status: "Status" },
        { url: "External Url" },
      ),
    row(row, context) {
      const name = row.cell("name");
      const status = row.cell("status") ?? "";
      if (name === undefined) return;
      const type = ANSWERS.find(([pattern]) => pattern.test(status))?.[1];
      if (type === undefined) {
        if (/^(invited|pending|requested|no[_ ]response|viewed)/i.test(status)) context.ignore("invitation");
        else context.issue("record-not-understood", status);
        return;
      }
      const url = linkedinLink(row.cell("url"))?.url;
      context.emit({
        type,
        kind: "event",
        object: makeObject({ type: "Event", text: name, url, startTime: linkedinTime(row.cell("time")) }),
        target: makeTarget({ kind: "event", name, url }),
        missing: url === undefined ? ["time", "url"] : ["time"],
      });
    },
  }),
  tableShape<"first" | "last" | "text" | "date" | "status">({
    id: "linkedin/recommendations",
    platform: "linkedin",
    kinds: ["comment"],
    columns: ({ header }, head) =>
      /received/.test(head.lower)
        ? undefined
        : namedColumns(
            header,
            { first: "First Name", last: "Last Name", text: "Text", date: "Creation Date" },
            { status: "Status" },
          ),
    row(row, context) {
      const text = row.cell("text");
      if (text === undefined) return;
      const published = linkedinTime(row.cell("date"));
      context.emit({
        type: "Create",
        kind: "comment",
        object: makeObject({ type: "Note", text, tags: textTags(text) }),
        published,
        target: personTarget(fullName(row.cell("first"), row.cell("last"))),
        audience: /^visible$/i.test(row.cell("status") ?? "") ? "public" : "unknown",
        missing: withTime(["url"], published),
      });
    },
  }),
];
