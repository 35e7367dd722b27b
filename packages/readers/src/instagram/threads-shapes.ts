import { firstRecord, hasKey, listOrBare } from "../head-tests.ts";
import { asList, asNumber, asObject, asText, at, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { isLabelRecord, labelRecord, recordUrl } from "../meta/label-values.ts";
import type { FileHead, JsonShape, RecordContext } from "../shape.ts";
import { secondInterval } from "../time.ts";
import { accountTarget, ownerTarget } from "./account-target.ts";
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
  /** Names of the list in the exports seen; later ones keep the word. */
  readonly key: RegExp;
  /** The file in the folder of Threads, for the layout without keys. */
  readonly path: RegExp;
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
    key: /^text_post_app_.*following$/,
    path: /(^|\/)threads\/following(?:_\d+)?\.json$/,
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
    key: /^text_post_app_.*reposts?(?:_|$)/,
    path: /(^|\/)threads\/reposts(?:_\d+)?\.json$/,
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
    key: /^text_post_app_.*(?:saved|bookmark)/,
    path: /(^|\/)threads\/saved_(?:threads|posts)(?:_\d+)?\.json$/,
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
    match: (head) =>
      keysOf(head, list).length > 0 || (list.path.test(head.lower) && isLabelRecord(firstRecord(head))),
    select: (head) => listOrBare(head, ...keysOf(head, list)),
    read(record: Json, context) {
      if (isLabelRecord(record)) {
        const labels = labelRecord(record);
        const url = recordUrl(labels);
        list.emit(context, ownerTarget(labels)?.handle ?? handleInUrl(url), url, labels.seconds);
        return;
      }
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

function keysOf(head: FileHead, list: ThreadsList): readonly string[] {
  const root = asObject(head.json()?.value);
  return root === undefined ? [] : Object.keys(root).filter((key) => list.key.test(key));
}

function threadsAccount(handle: string) {
  const account = accountTarget(handle);
  return account === undefined ? undefined : { ...account, url: `https://www.threads.net/@${handle}` };
}
