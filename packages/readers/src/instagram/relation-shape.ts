import type { ActivityType } from "@netral/engine/model";
import { firstRecord, listOrBare } from "../head-tests.ts";
import { asList, asNumber, asObject, asText, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import { isLabelRecord, labelRecord, recordUrl } from "../meta/label-values.ts";
import type { FileHead, JsonShape, RecordContext } from "../shape.ts";
import { secondInterval } from "../time.ts";
import { accountTarget, ownerTarget } from "./account-target.ts";
import { handleInUrl, isHandle } from "./handles.ts";

/** Lists of accounts whose entries are acts of the owner, by key. */
const ACTS: Readonly<Record<string, ActivityType>> = {
  relationships_following: "Follow",
  relationships_following_hashtags: "Follow",
  relationships_follow_requests_sent: "Follow",
  relationships_permanent_follow_requests: "Follow",
  relationships_unfollowed_users: "Undo",
};

const LABEL_PATH =
  /(^|\/)followers_and_following\/(following|following_hashtags|pending_follow_requests|recent_follow_requests|recently_unfollowed_(?:profiles|accounts))(?:_\d+)?\.json$/;

/** Follows, follow requests sent, hashtag follows and recent unfollows. */
export const relationShape: JsonShape = {
  id: "instagram/relations",
  platform: "instagram",
  kinds: ["follow"],
  format: "json",
  match: (head) => keyOf(head) !== undefined || isLabelList(head),
  select: (head) => listOrBare(head, ...Object.keys(ACTS)),
  read(record, context) {
    const key = keyOf(context.head) ?? "";
    const type = ACTS[key] ?? (/unfollowed/.test(context.head.lower) ? "Undo" : "Follow");
    if (isLabelRecord(record)) readLabelRelation(record, context, type);
    else readRelation(record, context, type, key === "relationships_following_hashtags");
  },
};

function keyOf(head: FileHead): string | undefined {
  const root = asObject(head.json()?.value);
  return root === undefined ? undefined : Object.keys(ACTS).find((key) => root[key] !== undefined);
}

function isLabelList(head: FileHead): boolean {
  if (!LABEL_PATH.test(head.lower) || head.lower.includes("threads/")) return false;
  const first = firstRecord(head);
  return isLabelRecord(first) || asObject(first)?.["string_list_data"] !== undefined;
}

/** 2021-2025 the handle is in `value`; since 2026 it is the title and part of the address. */
function readRelation(record: Json, context: RecordContext, type: ActivityType, hashtag: boolean): void {
  const title = asText(asObject(record)?.["title"]);
  for (const item of asList(asObject(record)?.["string_list_data"])) {
    const data = asObject(item);
    const url = asText(data?.["href"]);
    const value = asText(data?.["value"]) ?? title;
    const seconds = asNumber(data?.["timestamp"]);
    if (hashtag || url?.includes("/explore/tags/") === true) emitHashtag(context, type, value, url, seconds);
    else emitRelation(context, type, isHandle(value) ? value : (handleInUrl(url) ?? value), url, seconds);
  }
}

function readLabelRelation(record: Json, context: RecordContext, type: ActivityType): void {
  const labels = labelRecord(record);
  const url = recordUrl(labels);
  const handle = ownerTarget(labels)?.handle ?? handleInUrl(url);
  emitRelation(context, type, handle, url, labels.seconds);
}

function emitRelation(
  context: RecordContext,
  type: ActivityType,
  handle: string | undefined,
  url: string | undefined,
  seconds: number | undefined,
): void {
  const target = accountTarget(handle);
  if (target === undefined) return;
  context.emit({
    type,
    kind: "follow",
    object: makeObject({ type: "Profile", url: url ?? target.url }),
    published: secondInterval(seconds),
    target,
  });
}

function emitHashtag(
  context: RecordContext,
  type: ActivityType,
  tag: string | undefined,
  url: string | undefined,
  seconds: number | undefined,
): void {
  const name = (tag ?? url?.split("/explore/tags/")[1]?.replace(/\/.*$/, "") ?? "").replace(/^#/, "");
  if (name === "") return;
  context.emit({
    type,
    kind: "follow",
    object: makeObject({ type: "Note", url, tags: [{ type: "Hashtag", name: `#${name}` }] }),
    published: secondInterval(seconds),
    target: makeTarget({ kind: "unknown", name: `#${name}`, url }),
  });
}
