import type { Audience, MissingPart } from "@netral/engine/model";
import { namedColumns, type TableRow, tableShape } from "../csv/table-shape.ts";
import { makeObject } from "../make-object.ts";
import type { RecordContext, StreamShape } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { linkedinLink } from "./linkedin-link.ts";
import { linkedinTime } from "./linkedin-time.ts";
import { shareText } from "./share-text.ts";

/** Posts and what was passed on: `Shares.csv`, `InstantReposts.csv`. */
export const postShapes: readonly StreamShape[] = [
  tableShape<"date" | "link" | "text" | "shared" | "media" | "visibility">({
    id: "linkedin/shares",
    platform: "linkedin",
    kinds: ["post", "share"],
    columns: ({ header }) =>
      namedColumns(
        header,
        { date: "Date", link: "ShareLink", text: "ShareCommentary" },
        { shared: "SharedUrl", media: "MediaUrl", visibility: "Visibility" },
      ),
    row: readShare,
  }),
  tableShape<"date" | "link">({
    id: "linkedin/reposts",
    platform: "linkedin",
    kinds: ["share"],
    columns: ({ header }, head) =>
      header.length === 2 && /instant_?reposts?[^/]*\.csv$/.test(head.lower)
        ? namedColumns(header, { date: "Date", link: "Link" })
        : undefined,
    row(row, context) {
      const link = linkedinLink(row.cell("link"));
      if (link === undefined) return;
      const published = linkedinTime(row.cell("date"));
      context.emit({
        type: "Announce",
        kind: "share",
        object: makeObject({ type: "Note", url: link.url }),
        published,
        missing: withTime(["target", "text"], published),
      });
    },
  }),
];

function readShare(
  row: TableRow<"date" | "link" | "text" | "shared" | "media" | "visibility">,
  context: RecordContext,
): void {
  const link = linkedinLink(row.cell("link"));
  const text = shareText(row.cell("text"));
  const shared = linkedinLink(row.cell("shared"));
  const media = linkedinLink(row.cell("media"));
  if (link === undefined && text === undefined && shared === undefined) return;
  const published = linkedinTime(row.cell("date"));
  const own = text !== undefined || (shared === undefined && media !== undefined);
  context.emit({
    type: own ? "Create" : "Announce",
    kind: own && shared === undefined ? "post" : "share",
    object: makeObject({
      type: media !== undefined && text === undefined ? "Image" : "Note",
      text,
      url: link?.url,
      media: media === undefined ? undefined : [{ type: "Image", url: media.url }],
      tags: textTags(text),
    }),
    published,
    quoteOf: shared === undefined ? undefined : { url: shared.url },
    audience: audienceOf(row.cell("visibility")),
    missing: withTime(own ? [] : ["target", "text"], published),
  });
}

/** `MEMBER_NETWORK` is left open: LinkedIn writes it for posts to all members and, it seems, to the network too. */
function audienceOf(visibility: string | undefined): Audience {
  if (/^(public|anyone|logged_in)/i.test(visibility ?? "")) return "public";
  if (/^connections/i.test(visibility ?? "")) return "followers";
  if (/^(group|container)/i.test(visibility ?? "")) return "group";
  return "unknown";
}

/** The parts that are missing, and the time where it could not be read. */
export function withTime(
  missing: readonly MissingPart[],
  published: object | undefined,
): readonly MissingPart[] {
  return published === undefined ? [...missing, "time"] : missing;
}
