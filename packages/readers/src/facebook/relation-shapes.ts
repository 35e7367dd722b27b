import type { ActivityKind, ActivityType, TargetKind } from "@netral/engine/model";
import { hasKey, listOrBare } from "../head-tests.ts";
import { asList, asNumber, asObject, asText, at, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import type { JsonShape, RecordContext } from "../shape.ts";
import { secondInterval } from "../time.ts";
import { handleInFacebookUrl } from "./facebook-url.ts";

interface NameList {
  readonly id: string;
  readonly keys: readonly string[];
  readonly type: ActivityType;
  readonly kind: ActivityKind;
  readonly target: TargetKind;
  readonly reaction?: string;
}

const LISTS: readonly NameList[] = [
  {
    id: "facebook/page-likes",
    keys: ["page_likes_v2"],
    type: "Like",
    kind: "page",
    target: "page",
    reaction: "like",
  },
  { id: "facebook/page-follows", keys: ["pages_followed_v2"], type: "Follow", kind: "page", target: "page" },
  {
    id: "facebook/page-unfollows",
    keys: ["pages_unfollowed_v2", "page_unlikes_v2"],
    type: "Undo",
    kind: "page",
    target: "page",
  },
  {
    id: "facebook/page-recommendations",
    keys: ["recommended_pages_v2"],
    type: "Announce",
    kind: "page",
    target: "page",
  },
  {
    id: "facebook/follows",
    keys: ["following_v3", "following_v2", "following"],
    type: "Follow",
    kind: "follow",
    target: "unknown",
  },
];

/** Pages liked, followed, recommended or left; people and pages followed. Mostly a name and a time. */
export const relationShapes: readonly JsonShape[] = LISTS.map((list) => ({
  id: list.id,
  platform: "facebook",
  kinds: [list.kind],
  format: "json",
  match: (head) => list.keys.some((key) => hasKey(head, key)) && /facebook|pages|follow/.test(head.lower),
  select: (head) => listOrBare(head, ...list.keys),
  read: (record, context) => readName(list, record, context),
}));

function readName(list: NameList, record: Json, context: RecordContext): void {
  const item = asObject(record);
  const name =
    asText(item?.["name"]) ??
    asList(item?.["data"])
      .map((data) => asText(at(data, "name")))
      .find((text) => text !== undefined) ??
    asText(item?.["title"]);
  const url = asText(item?.["url"]) ?? asText(item?.["uri"]);
  const target = makeTarget({ kind: list.target, name, url, handle: handleInFacebookUrl(url) });
  if (target === undefined) return;
  context.emit({
    type: list.type,
    kind: list.kind,
    object: makeObject({ type: "Profile", url }),
    published: secondInterval(asNumber(item?.["timestamp"])),
    target,
    reaction: list.reaction,
    missing: url === undefined ? ["url"] : [],
  });
}
