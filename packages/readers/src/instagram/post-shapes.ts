import type { ActivityKind, Platform } from "@netral/engine/model";
import { firstRecord, hasKey, listOrBare } from "../head-tests.ts";
import { asList, asNumber, asObject, asText, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { mediaRef, objectType } from "../meta/meta-media.ts";
import type { FileHead, JsonShape, RecordContext } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { secondInterval } from "../time.ts";
import type { InstagramState } from "./instagram-state.ts";

const POSTS_PATH = /(^|\/)(?:media|content)\/posts(?:_\d+)?\.json$/;

interface PostList {
  readonly id: string;
  readonly key: string;
  readonly kind: ActivityKind;
  readonly deleted?: true;
}

const LISTS: readonly PostList[] = [
  { id: "instagram/stories", key: "ig_stories", kind: "story" },
  { id: "instagram/reels", key: "ig_reels_media", kind: "post" },
  { id: "instagram/igtv", key: "ig_igtv_media", kind: "post" },
  { id: "instagram/archived-posts", key: "ig_archived_post_media", kind: "post" },
  { id: "instagram/recently-deleted", key: "ig_recently_deleted_media", kind: "post", deleted: true },
  { id: "instagram/other-media", key: "ig_other_media", kind: "post" },
];

/** Posts, stories, reels and the like: each file a list of media with their captions. */
export function postShapes(state: InstagramState): readonly JsonShape[] {
  const posts: JsonShape = {
    id: "instagram/posts",
    platform: "instagram",
    kinds: ["post"],
    format: "json",
    match: (head) => POSTS_PATH.test(head.lower) && isPost(head),
    select: (head) => listOrBare(head, "ig_posts"),
    read: (record, context) => emitPost(record, context, state, { kind: "post", platform: "instagram" }),
  };
  return [posts, ...LISTS.map((list) => keyedPosts(list, state))];
}

function keyedPosts(list: PostList, state: InstagramState): JsonShape {
  return {
    id: list.id,
    platform: "instagram",
    kinds: [list.kind],
    format: "json",
    match: (head) => hasKey(head, list.key),
    select: (head) => listOrBare(head, list.key),
    read: (record, context) =>
      emitPost(record, context, state, {
        kind: list.kind,
        platform: "instagram",
        deleted: list.deleted === true,
      }),
  };
}

function isPost(head: FileHead): boolean {
  const first = asObject(firstRecord(head));
  return first?.["media"] !== undefined || first?.["uri"] !== undefined || hasKey(head, "ig_posts");
}

/** How a post is to be read. */
export interface PostOptions {
  readonly kind: ActivityKind;
  readonly platform: Platform;
  readonly deleted?: boolean;
}

/**
 * Emits one post. The caption of a single medium is the medium's own title; that of a carousel stands on the post,
 * and each medium may carry words of its own.
 */
export function emitPost(
  record: Json,
  context: RecordContext,
  state: InstagramState,
  options: PostOptions,
): void {
  const post = asObject(record);
  if (post === undefined) return;
  const items = post["media"] === undefined ? [record] : asList(post["media"]);
  const first = asObject(items[0]);
  const text = asText(post["title"]) ?? asText(first?.["title"]);
  const seconds = asNumber(post["creation_timestamp"]) ?? asNumber(first?.["creation_timestamp"]);
  if (text === undefined && first === undefined) {
    context.ignore("nothing-left");
    return;
  }
  const media = items.flatMap((item) => {
    const ref = mediaRef(item, "title");
    if (ref === undefined) return [];
    return [ref.name === text ? { type: ref.type, url: ref.url } : ref];
  });
  context.emit({
    type: "Create",
    kind: options.kind,
    object: makeObject({ type: objectType(media), text, media, tags: textTags(text) }),
    published: secondInterval(seconds),
    audience: state.audience,
    deleted: options.deleted === true,
    missing: ["url", "audience"],
  });
}
