import { asObject, asText, at, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import type { JsonShape, RecordContext } from "../shape.ts";
import { firstHas, isDataFile, xRecords } from "./x-file.ts";
import { accountUrl } from "./x-text.ts";

/** Accounts followed (id only, no date) and lists followed or made. */
export const relationShapes: readonly JsonShape[] = [
  {
    id: "x/following",
    platform: "x",
    kinds: ["follow"],
    format: "json",
    match: (head) =>
      isDataFile(head, /^following$/) && firstHas(head, (first) => at(first, "following") !== undefined),
    select: xRecords,
    read(record, context) {
      const id = asText(at(record, "following", "accountId"));
      const link = asText(at(record, "following", "userLink"));
      if (id === undefined && link === undefined) return;
      const url = id === undefined ? link : accountUrl(id);
      context.emit({
        type: "Follow",
        kind: "follow",
        object: makeObject({ type: "Profile", url }),
        target: makeTarget({ kind: "account", id, url }),
        missing: ["time"],
      });
    },
  },
  lists("x/lists-subscribed", /^lists_subscribed$/, "Follow"),
  lists("x/lists-created", /^lists_created$/, "Create"),
];

function lists(id: string, names: RegExp, type: "Follow" | "Create"): JsonShape {
  return {
    id,
    platform: "x",
    kinds: ["follow"],
    format: "json",
    match: (head) =>
      isDataFile(head, names) && firstHas(head, (first) => at(first, "userListInfo") !== undefined),
    select: xRecords,
    read: (record, context) => readList(record, context, type),
  };
}

/** A list is known by its address alone, which names the account it belongs to. */
function readList(record: Json, context: RecordContext, type: "Follow" | "Create"): void {
  const url = asText(asObject(asObject(record)?.["userListInfo"])?.["url"]);
  if (url === undefined) return;
  const [, handle, name] = /(?:twitter|x)\.com\/([A-Za-z0-9_]+)\/lists\/([^/?#]+)/.exec(url) ?? [];
  context.emit({
    type,
    kind: "follow",
    object: makeObject({ type: "Group", url, text: name?.replaceAll("-", " ") }),
    target: type === "Follow" ? makeTarget({ kind: "account", handle, url }) : undefined,
    missing: ["time"],
  });
}
