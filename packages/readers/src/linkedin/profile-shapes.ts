import { namedColumns, type TableSpec, tableShape } from "../csv/table-shape.ts";
import { makeObject } from "../make-object.ts";
import type { StreamShape } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { type LinkedinState, rememberName } from "./linkedin-state.ts";
import { linkedinTime } from "./linkedin-time.ts";
import { fullName } from "./reaction-shapes.ts";

/** What the profile says: headline and summary, positions, offices held as a volunteer, causes; profile photos. */
export function profileShapes(state: LinkedinState): readonly StreamShape[] {
  return [
    tableShape<"first" | "last" | "headline" | "summary" | "websites">({
      ...profileTable("linkedin/profile", ["headline", "summary", "websites"]),
      columns: ({ header }) =>
        namedColumns(
          header,
          { first: "First Name", last: "Last Name", headline: "Headline" },
          { summary: "Summary", websites: "Websites" },
        ),
      gather: (row) => rememberName(state, fullName(row.cell("first"), row.cell("last"))),
      gatherPath: /(^|\/)profile[^/]*\.csv$/,
    }),
    tableShape<"summary">({
      ...profileTable("linkedin/profile-summary", ["summary"]),
      columns: ({ header }) =>
        header.length === 1 ? namedColumns(header, { summary: "Profile Summary" }) : undefined,
    }),
    tableShape<"title" | "company" | "text">({
      ...profileTable("linkedin/positions", ["title", "company", "text"]),
      columns: ({ header }) =>
        namedColumns(header, { company: "Company Name", title: "Title" }, { text: "Description" }),
    }),
    tableShape<"role" | "company" | "cause" | "text">({
      ...profileTable("linkedin/volunteering", ["role", "company", "cause", "text"]),
      columns: ({ header }) =>
        namedColumns(
          header,
          { company: "Company Name", role: "Role" },
          { cause: "Cause", text: "Description" },
        ),
    }),
    tableShape<"position" | "name" | "text">({
      ...profileTable("linkedin/organizations", ["position", "name", "text"]),
      columns: ({ header }) =>
        namedColumns(header, { name: "Name", position: "Position" }, { text: "Description" }),
    }),
    tableShape<"cause">({
      ...profileTable("linkedin/causes", ["cause"]),
      columns: ({ header }, head) =>
        namedColumns(header, { cause: "Supported Cause" }) ??
        (/causes[^/]*\.csv$/.test(head.lower) ? namedColumns(header, { cause: "Name" }) : undefined),
    }),
    tableShape<"date" | "text" | "link">({
      id: "linkedin/rich-media",
      platform: "linkedin",
      kinds: ["profile"],
      columns: ({ header }) =>
        namedColumns(header, { date: "Date/Time", text: "Media Description", link: "Media Link" }),
      row(row, context) {
        const words = `${row.cell("date") ?? ""} ${row.cell("text") ?? ""}`;
        const url = row.cell("link");
        if (url === undefined || !/(profile|background|cover) (photo|picture|image|video)/i.test(words)) {
          // The posts these files belong to stand in Shares.csv.
          context.ignore("media-of-posts");
          return;
        }
        const published = linkedinTime(
          /(?:on )?([A-Z][a-z]+ \d\d?, \d{4}.*)$/.exec(row.cell("date") ?? "")?.[1],
        );
        context.emit({
          type: "Update",
          kind: "profile",
          object: makeObject({
            type: "Profile",
            media: [{ type: "Image", url: url.replace(/[?#].*$/, "") }],
          }),
          published,
          audience: "unknown",
          missing: published === undefined ? ["text", "url", "time"] : ["text", "url"],
        });
      },
    }),
  ];
}

/** A table each row of which is a statement of the profile; no time is exported for it. */
function profileTable<Column extends string>(
  id: string,
  columns: readonly Column[],
): Pick<TableSpec<Column>, "id" | "platform" | "kinds" | "row"> {
  return {
    id,
    platform: "linkedin",
    kinds: ["profile"],
    row(row, context) {
      const text = columns
        .map((column) => row.cell(column))
        .filter((part) => part !== undefined)
        .join("\n");
      if (text === "") {
        context.ignore("profile-without-bio");
        return;
      }
      context.emit({
        type: "Update",
        kind: "profile",
        object: makeObject({ type: "Profile", text, tags: textTags(text) }),
        missing: ["time", "audience"],
      });
    },
  };
}
