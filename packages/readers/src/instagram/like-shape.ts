import type { ActivityKind, MissingPart, ObjectType, Platform, Target } from "@netral/engine/model";
import { firstRecord, hasKey, listOrBare } from "../head-tests.ts";
import { asList, asNumber, asObject, asText, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { isLabelRecord, labelRecord, recordUrl } from "../meta/label-values.ts";
import type { JsonShape, RecordContext } from "../shape.ts";
import { secondInterval } from "../time.ts";
import { accountTarget, ownerTarget } from "./account-target.ts";
import { handleInUrl, isHandle } from "./handles.ts";

/** A list of reactions to other people's items, in both layouts Instagram has used. */
export interface LikeList {
  readonly id: string;
  readonly platform: Platform;
  /** Key of the 2021-2025 layout. */
  readonly key: string;
  /** Path suffix for the `label_values` layout, which has no key. */
  readonly path: RegExp;
  readonly kind: ActivityKind;
  readonly objectType?: ObjectType;
  readonly missing: readonly MissingPart[];
}

/** Reads likes of posts, comments, stories and threads: who, which item, when; never the item's text. */
export function likeShape(list: LikeList): JsonShape {
  return {
    id: list.id,
    platform: list.platform,
    kinds: [list.kind],
    format: "json",
    match: (head) =>
      hasKey(head, list.key) || (list.path.test(head.lower) && isLabelRecord(firstRecord(head))),
    select: (head) => listOrBare(head, list.key),
    read(record, context) {
      if (isLabelRecord(record)) readLabelLike(list, record, context);
      else readListLike(list, record, context);
    },
  };
}

function readLabelLike(list: LikeList, record: Json, context: RecordContext): void {
  const labels = labelRecord(record);
  emitLike(list, context, recordUrl(labels), labels.seconds, ownerTarget(labels));
}

function readListLike(list: LikeList, record: Json, context: RecordContext): void {
  const title = asText(asObject(record)?.["title"]);
  const items = asList(asObject(record)?.["string_list_data"]);
  for (const item of items) {
    const data = asObject(item);
    const url = asText(data?.["href"]);
    const handle = isHandle(title) ? title : handleInUrl(url);
    const target = accountTarget(handle, handle === undefined ? title : undefined);
    emitLike(list, context, url, asNumber(data?.["timestamp"]), target);
  }
}

function emitLike(
  list: LikeList,
  context: RecordContext,
  url: string | undefined,
  seconds: number | undefined,
  target: Target | undefined,
): void {
  if (url === undefined && target === undefined) return;
  const account = target ?? accountTarget(handleInUrl(url));
  context.emit({
    type: "Like",
    kind: list.kind,
    object: makeObject({ type: list.objectType ?? likedType(url), url }),
    published: secondInterval(seconds),
    target: list.platform === "threads" ? onThreads(account) : account,
    reaction: "like",
    missing: list.missing,
  });
}

/** The account's address on Threads, where its posts are. */
function onThreads(account: Target | undefined): Target | undefined {
  return account?.handle === undefined
    ? account
    : { ...account, url: `https://www.threads.net/@${account.handle}` };
}

function likedType(url: string | undefined): ObjectType {
  return url !== undefined && /instagram\.com\/(?:[^/]+\/)?(?:reels?|tv)\//.test(url) ? "Video" : "Note";
}
