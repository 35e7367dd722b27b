import { namedColumns, tableShape } from "../csv/table-shape.ts";
import { makeObject } from "../make-object.ts";
import type { StreamShape } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { linkedinLink, personTarget } from "./linkedin-link.ts";
import { linkedinTime } from "./linkedin-time.ts";
import { withTime } from "./post-shapes.ts";

/** What the owner did on others' posts: comments, reactions, votes, endorsements, saved items. */
export const reactionShapes: readonly StreamShape[] = [
  tableShape<"date" | "link" | "text">({
    id: "linkedin/comments",
    platform: "linkedin",
    kinds: ["comment"],
    columns: ({ header }) => namedColumns(header, { date: "Date", link: "Link", text: "Message" }),
    row(row, context) {
      const link = linkedinLink(row.cell("link"));
      const text = row.cell("text");
      if (link === undefined && text === undefined) return;
      const published = linkedinTime(row.cell("date"));
      context.emit({
        type: "Create",
        kind: "comment",
        object: makeObject({ type: "Note", text, url: link?.url, tags: textTags(text) }),
        published,
        inReplyTo: link === undefined ? undefined : { url: link.post },
        missing: withTime(text === undefined ? ["target", "text"] : ["target"], published),
      });
    },
  }),
  tableShape<"date" | "link" | "type">({
    id: "linkedin/reactions",
    platform: "linkedin",
    kinds: ["reaction"],
    columns: ({ header }, head) =>
      namedColumns(header, { date: "Date", link: "Link", type: "Type" }) ??
      (/(^|\/)likes?[^/]*\.csv$/.test(head.lower)
        ? namedColumns(header, { date: "Date", link: "Link" })
        : undefined),
    row(row, context) {
      const link = linkedinLink(row.cell("link"));
      if (link === undefined) return;
      const published = linkedinTime(row.cell("date"));
      context.emit({
        type: "Like",
        kind: "reaction",
        object: makeObject({ type: "Note", url: link.url }),
        published,
        reaction: (row.cell("type") ?? "like").toLowerCase(),
        missing: withTime(["target", "text"], published),
      });
    },
  }),
  tableShape<"date" | "link" | "option">({
    id: "linkedin/votes",
    platform: "linkedin",
    kinds: ["poll"],
    columns: ({ header }) => namedColumns(header, { date: "Date", link: "Link", option: "OptionText" }),
    row(row, context) {
      const link = linkedinLink(row.cell("link"));
      const text = row.cell("option");
      if (link === undefined && text === undefined) return;
      const published = linkedinTime(row.cell("date"));
      context.emit({
        type: "Create",
        kind: "poll",
        object: makeObject({ type: "Question", text, url: link?.url }),
        published,
        inReplyTo: link === undefined ? undefined : { url: link.post },
        missing: withTime(["target"], published),
      });
    },
  }),
  tableShape<"date" | "skill" | "first" | "last" | "url">({
    id: "linkedin/endorsements",
    platform: "linkedin",
    kinds: ["reaction"],
    columns: ({ header }) =>
      namedColumns(
        header,
        {
          date: "Endorsement Date",
          skill: "Skill Name",
          first: "Endorsee First Name",
          last: "Endorsee Last Name",
        },
        { url: "Endorsee Public Url" },
      ),
    row(row, context) {
      const target = personTarget(fullName(row.cell("first"), row.cell("last")), row.cell("url"));
      if (target === undefined) return;
      const published = linkedinTime(row.cell("date"));
      context.emit({
        type: "Like",
        kind: "reaction",
        object: makeObject({ type: "Profile", text: row.cell("skill"), url: target.url }),
        published,
        target,
        audience: "public",
        reaction: "endorse",
        missing: withTime([], published),
      });
    },
  }),
  tableShape<"item" | "date">({
    id: "linkedin/saved",
    platform: "linkedin",
    kinds: ["save"],
    columns: ({ header }) => namedColumns(header, { item: "savedItem", date: "CreatedTime" }),
    row(row, context) {
      const link = linkedinLink(row.cell("item"));
      const item = row.cell("item");
      if (item === undefined) return;
      const published = linkedinTime(row.cell("date"));
      const url =
        link?.url ?? (/^urn:li:/.test(item) ? `https://www.linkedin.com/feed/update/${item}` : undefined);
      context.emit({
        type: "Add",
        kind: "save",
        object: makeObject({ type: "Note", url, text: url === undefined ? item : undefined }),
        published,
        audience: "direct",
        missing: withTime(["target", "text"], published),
      });
    },
  }),
];

/** A name of two cells. */
export function fullName(first: string | undefined, last: string | undefined): string | undefined {
  const name = [first, last].filter((part) => part !== undefined).join(" ");
  return name === "" ? undefined : name;
}
