import { hasKey, listOrBare } from "../head-tests.ts";
import { asList, asNumber, asObject, asText, at, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import type { JsonShape, RecordContext } from "../shape.ts";
import { secondInterval } from "../time.ts";
import { accountTarget } from "./account-target.ts";
import { handleInUrl, isHandle } from "./handles.ts";
import type { InstagramState } from "./instagram-state.ts";
import { likeShape } from "./like-shape.ts";
import { emitPost } from "./post-shapes.ts";

/** Threads lies inside the Instagram export; its lists carry keys of their own, so folders do not matter. */
export function threadsShapes(state: InstagramState): readonly JsonShape[] {
  return [
    {
      id: "threads/posts",
      platform: "threads",
      kinds: ["post", "comment"],
      format: "json",
      match: (head) => hasKey(head, "text_post_app_text_posts"),
      select: (head) => listOrBare(head, "text_post_app_text_posts"),
      read(record, context) {
        const first = asList(asObject(record)?.["media"])[0];
        const reply = at(first, "text_post_app_post", "is_reply") === true;
        emitPost(record, context, state, { kind: reply ? "comment" : "post", platform: "threads" });
      },
    },
    likeShape({
      id: "threads/likes",
      platform: "threads",
      key: "text_post_app_media_likes",
      path: /(^|\/)threads\/liked_threads(?:_\d+)?\.json$/,
      kind: "reaction",
      objectType: "Note",
      missing: ["text"],
    }),
    ...LISTS.map((list) => listShape(list)),
  ];
}

interface ThreadsList {
  readonly id: string;
  readonly keys: readonly string[];
  readonly emit: (
    context: RecordContext,
    handle: string | undefined,
    url: string | undefined,
    seconds: number | undefined,
  ) => void;
  readonly kind: "follow" | "share" | "save";
}

const LISTS: readonly ThreadsList[] = [
  {
    id: "threads/following",
    keys: ["text_post_app_text_post_app_following", "text_post_app_following"],
    kind: "follow",
    emit(context, handle, url, seconds) {
      if (handle === undefined) return;
      context.emit({
        type: "Follow",
        kind: "follow",
        object: makeObject({ type: "Profile", url }),
        published: secondInterval(seconds),
        target: threadsAccount(handle),
      });
    },
  },
  {
    id: "threads/reposts",
    keys: ["text_post_app_reposts", "text_post_app_text_post_reposts", "text_post_app_media_reposts"],
    kind: "share",
    emit(context, handle, url, seconds) {
      if (handle === undefined && url === undefined) return;
      context.emit({
        type: "Announce",
        kind: "share",
        object: makeObject({ type: "Note", url }),
        published: secondInterval(seconds),
        target: handle === undefined ? undefined : threadsAccount(handle),
        missing: ["text", "audience"],
      });
    },
  },
  {
    id: "threads/saved",
    keys: ["text_post_app_saved_posts", "text_post_app_text_post_saved", "text_post_app_saved_threads"],
    kind: "save",
    emit(context, handle, url, seconds) {
      if (handle === undefined && url === undefined) return;
      context.emit({
        type: "Add",
        kind: "save",
        object: makeObject({ type: "Note", url }),
        published: secondInterval(seconds),
        target: handle === undefined ? undefined : threadsAccount(handle),
        audience: "direct",
        missing: ["text"],
      });
    },
  },
];

function listShape(list: ThreadsList): JsonShape {
  return {
    id: list.id,
    platform: "threads",
    kinds: [list.kind],
    format: "json",
    match: (head) => list.keys.some((key) => hasKey(head, key)),
    select: (head) => listOrBare(head, ...list.keys),
    read(record: Json, context) {
      const title = asText(asObject(record)?.["title"]);
      for (const item of asList(asObject(record)?.["string_list_data"])) {
        const data = asObject(item);
        const url = asText(data?.["href"]);
        const value = asText(data?.["value"]) ?? title;
        list.emit(context, isHandle(value) ? value : handleInUrl(url), url, asNumber(data?.["timestamp"]));
      }
    },
  };
}

function threadsAccount(handle: string) {
  const account = accountTarget(handle);
  return account === undefined ? undefined : { ...account, url: `https://www.threads.net/@${handle}` };
}
