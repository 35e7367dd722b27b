import { listOrBare, rootMember } from "../head-tests.ts";
import { asList, asText } from "../json/json.ts";
import type { Selector } from "../json/selector.ts";
import { makeObject } from "../make-object.ts";
import type { FileHead, JsonShape } from "../shape.ts";
import { accountInAddress } from "./fediverse-account.ts";

/** `likes.json`: addresses, without time and without text. */
export const likesShape: JsonShape = {
  id: "mastodon/likes",
  platform: "mastodon",
  kinds: ["reaction"],
  format: "json",
  match: (head) => isList(head, "likes"),
  select: itemsOf,
  read(record, context) {
    const url = asText(record);
    if (url === undefined) return;
    context.emit({
      type: "Like",
      kind: "reaction",
      object: makeObject({ type: "Note", url }),
      target: accountInAddress(url),
      reaction: "like",
      missing: ["text", "time"],
    });
  },
};

/** What the owner kept for later; nobody else sees it. */
export const bookmarksShape: JsonShape = {
  id: "mastodon/bookmarks",
  platform: "mastodon",
  kinds: ["save"],
  format: "json",
  match: (head) => isList(head, "bookmarks"),
  select: itemsOf,
  read(record, context) {
    const url = asText(record);
    if (url === undefined) return;
    context.emit({
      type: "Add",
      kind: "save",
      object: makeObject({ type: "Note", url }),
      target: accountInAddress(url),
      audience: "direct",
      missing: ["text", "time"],
    });
  },
};

/** A collection of addresses that calls itself by this name; where it was cut, its name is enough. */
function isList(head: FileHead, name: string): boolean {
  if (rootMember(head, "type") !== "OrderedCollection") return false;
  const items = rootMember(head, "orderedItems");
  const [first] = Array.isArray(items) ? items : asList(items);
  if (first !== undefined && typeof first !== "string") return false;
  const id = asText(rootMember(head, "id"));
  return id === undefined || !id.endsWith(".json")
    ? head.lower.endsWith(`${name}.json`)
    : id === `${name}.json`;
}

/** Where the addresses stand, also when the head ends before them. */
function itemsOf(head: FileHead): readonly Selector[] {
  return rootMember(head, "orderedItems") === undefined
    ? [["orderedItems", "*"]]
    : listOrBare(head, "orderedItems");
}
