import { rootMember } from "../head-tests.ts";
import { asList, asObject, asText, at, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import type { FileHead, JsonShape, RecordContext } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { isoToSeconds, secondInterval } from "../time.ts";
import { accountTarget } from "./account-target.ts";
import { isHandle, profileUrl } from "./handles.ts";
import type { InstagramState } from "./instagram-state.ts";

/**
 * The flat layout of 2018 to November 2020: `likes.json`, `comments.json`, `connections.json`, `media.json`,
 * `profile.json` in the root, with lists of `[time, …]` (as public parsers of that time read them).
 */
export function flatShapes(state: InstagramState): readonly JsonShape[] {
  return [
    flat(
      "instagram/flat-likes",
      "reaction",
      ["media_likes", "comment_likes"],
      ["media_likes", "comment_likes"],
      readLike,
    ),
    flat(
      "instagram/flat-comments",
      "comment",
      ["media_comments"],
      ["media_comments", "live_comments"],
      readComment,
    ),
    flat("instagram/flat-saved", "save", ["saved_media"], ["saved_media"], readSaved),
    flat(
      "instagram/flat-connections",
      "follow",
      ["following", "followers"],
      ["following", "following_hashtags"],
      readFollow,
    ),
    media(state),
    profile(state),
  ];
}

function flat(
  id: string,
  kind: "reaction" | "comment" | "save" | "follow",
  marks: readonly string[],
  lists: readonly string[],
  read: JsonShape["read"],
): JsonShape {
  return {
    id,
    platform: "instagram",
    kinds: [kind],
    format: "json",
    match: (head) => marks.some((mark) => isFlatList(rootMember(head, mark))),
    select: () => lists.map((list) => [list, "*"]),
    read,
  };
}

/** `[["2020-01-01T10:00:00", …]]` or `{"handle": "2020-01-01T10:00:00"}`. */
function isFlatList(value: Json | undefined): boolean {
  const first = Array.isArray(value) ? value[0] : Object.values(asObject(value) ?? {})[0];
  return isoSeconds(Array.isArray(first) ? first[0] : first) !== undefined;
}

/** Times without a zone are UTC, like everything else in Instagram's JSON. */
function isoSeconds(value: Json | undefined): number | undefined {
  const text = asText(value);
  return text === undefined ? undefined : isoToSeconds(/Z|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}Z`);
}

function readLike(record: Json, context: RecordContext): void {
  const [time, handle] = Array.isArray(record) ? record : [];
  const target = accountTarget(asText(handle));
  if (target === undefined) return;
  context.emit({
    type: "Like",
    kind: "reaction",
    object: makeObject({ type: "Note" }),
    published: secondInterval(isoSeconds(time)),
    target,
    reaction: "like",
    missing: ["text", "url"],
  });
}

function readComment(record: Json, context: RecordContext): void {
  const [time, words, handle] = Array.isArray(record) ? record : [];
  const text = asText(words);
  if (text === undefined) return;
  context.emit({
    type: "Create",
    kind: "comment",
    object: makeObject({ type: "Note", text, tags: textTags(text) }),
    published: secondInterval(isoSeconds(time)),
    target: accountTarget(asText(handle)),
    missing: ["url", "audience"],
  });
}

function readSaved(record: Json, context: RecordContext): void {
  const [time, handle] = Array.isArray(record) ? record : [];
  const target = accountTarget(asText(handle));
  if (target === undefined) return;
  context.emit({
    type: "Add",
    kind: "save",
    object: makeObject({ type: "Note" }),
    published: secondInterval(isoSeconds(time)),
    target,
    audience: "direct",
    missing: ["text", "url"],
  });
}

/** A map from handle (or hashtag) to time. */
function readFollow(record: Json, context: RecordContext): void {
  const [list, name] = context.base;
  if (typeof name !== "string") return;
  const published = secondInterval(isoSeconds(record));
  const missing = published === undefined ? (["time"] as const) : [];
  if (list === "following_hashtags") {
    const word = name.replace(/^#/, "");
    const tag = `#${word}`;
    const url = `https://www.instagram.com/explore/tags/${encodeURIComponent(word)}/`;
    context.emit({
      type: "Follow",
      kind: "follow",
      object: makeObject({ type: "Note", url, tags: [{ type: "Hashtag", name: tag }] }),
      published,
      target: makeTarget({ kind: "unknown", name: tag, url }),
      missing,
    });
    return;
  }
  const target = accountTarget(name);
  context.emit({
    type: "Follow",
    kind: "follow",
    object: makeObject({ type: "Profile", url: target?.url }),
    published,
    target,
    missing,
  });
}

const MEDIA = ["photos", "videos", "stories", "profile"] as const;

function media(state: InstagramState): JsonShape {
  return {
    id: "instagram/flat-media",
    platform: "instagram",
    kinds: ["post", "story", "profile"],
    format: "json",
    match: (head) => MEDIA.some((list) => isFlatMedia(head, list)),
    select: () => MEDIA.map((list) => [list, "*"]),
    read(record, context) {
      const url = asText(at(record, "path"));
      const text = asText(at(record, "caption"));
      if (url === undefined && text === undefined) return;
      const [list] = context.base;
      const isVideo = list === "videos" || /\.mp4$/.test(url ?? "");
      const own = list === "profile";
      context.emit({
        type: own ? "Update" : "Create",
        kind: own ? "profile" : list === "stories" ? "story" : "post",
        object: makeObject({
          type: own ? "Profile" : isVideo ? "Video" : "Image",
          text,
          media: url === undefined ? [] : [{ type: isVideo ? "Video" : "Image", url }],
          tags: textTags(text),
        }),
        published: secondInterval(isoSeconds(at(record, "taken_at"))),
        audience: own ? "public" : state.audience,
        missing: ["url", "audience"],
      });
    },
  };
}

function isFlatMedia(head: FileHead, list: string): boolean {
  const first = asList(rootMember(head, list))[0];
  return at(first, "taken_at") !== undefined && at(first, "path") !== undefined;
}

function profile(state: InstagramState): JsonShape {
  return {
    id: "instagram/flat-profile",
    platform: "instagram",
    kinds: ["profile"],
    format: "json",
    match: (head) =>
      asText(rootMember(head, "username")) !== undefined && rootMember(head, "date_joined") !== undefined,
    select: () => [[]],
    gather(record) {
      const handle = asText(at(record, "username"));
      const name = asText(at(record, "name"));
      if (handle === undefined) return;
      state.owners.push({ platform: "instagram", handle, ...(name === undefined ? {} : { name }) });
      for (const word of [handle, name]) if (word !== undefined) state.self.add(word.toLowerCase());
      const hidden = at(record, "private_account");
      if (typeof hidden === "boolean") state.audience = hidden ? "followers" : "public";
    },
    read(record, context) {
      const handle = asText(at(record, "username"));
      const text = [asText(at(record, "biography")), asText(at(record, "website"))]
        .filter((part) => part !== undefined)
        .join("\n");
      if (text === "") {
        context.ignore("profile-without-bio");
        return;
      }
      context.emit({
        type: "Update",
        kind: "profile",
        object: makeObject({
          type: "Profile",
          text,
          url: isHandle(handle) ? profileUrl(handle) : undefined,
          tags: textTags(text),
        }),
        audience: "public",
        missing: ["time"],
      });
    },
  };
}
