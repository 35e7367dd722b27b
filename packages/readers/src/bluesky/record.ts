import type { TimeInterval } from "@netral/engine/model";
import { asObject, asText, at, type Json, type JsonObject } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import type { RecordContext } from "../shape.ts";
import { accountOf, recordPage } from "./at-uri.ts";
import { recordTime } from "./bluesky-time.ts";
import { postMedia, postTags, postText, quotedPost } from "./post.ts";

/** Records that are settings, lists of one's own or of no interest, by why they are no acts. */
const NOT_ACTS: readonly (readonly [string, RegExp])[] = [
  ["private-lists", /^app\.bsky\.graph\.(?:block|listblock|listitem|verification)$/],
  [
    "settings",
    /^app\.bsky\.(?:feed\.(?:threadgate|postgate|generator)|actor\.status|notification\.)|^chat\.bsky\./,
  ],
];

/** Reads one record of the owner's repository. */
export function readRecord(
  record: JsonObject,
  did: string | undefined,
  rkey: string | undefined,
  context: RecordContext,
): void {
  const type = asText(record["$type"]) ?? "";
  const published = recordTime(asText(record["createdAt"]), rkey);
  const own = did !== undefined && rkey !== undefined ? `at://${did}/${type}/${rkey}` : undefined;
  const reason = NOT_ACTS.find(([, pattern]) => pattern.test(type))?.[0];
  if (reason !== undefined) context.ignore(reason);
  else if (type === "app.bsky.feed.post") readPost(record, did, own, published, context);
  else if (type === "app.bsky.feed.like" || type === "app.bsky.feed.repost") {
    readSubject(type, at(record, "subject", "uri"), published, context);
  } else if (type === "app.bsky.graph.follow") readFollow(record, published, context);
  else if (type === "app.bsky.actor.profile") readProfile(record, did, context);
  else if (type === "app.bsky.graph.list" || type === "app.bsky.graph.starterpack") {
    readList(record, own, published, context);
  } else if (!type.startsWith("app.bsky.")) context.ignore("other-app");
}

const untimed = (published: TimeInterval | undefined): readonly "time"[] =>
  published === undefined ? ["time"] : [];

function readPost(
  post: JsonObject,
  did: string | undefined,
  own: string | undefined,
  published: TimeInterval | undefined,
  context: RecordContext,
): void {
  const parent = asText(at(post, "reply", "parent", "uri"));
  const answered = accountOf(parent);
  const quoted = quotedPost(post);
  const quoteUrl = recordPage(quoted);
  const replyUrl = recordPage(parent) ?? parent;
  const media = postMedia(post);
  const toOther = answered !== undefined && answered.id !== did;
  const type = media.length === 0 ? "Note" : media[0]?.type === "Video" ? "Video" : "Image";
  context.emit({
    type: "Create",
    kind: toOther ? "comment" : quoted === undefined ? "post" : "share",
    object: makeObject({ type, text: postText(post), url: recordPage(own), media, tags: postTags(post) }),
    published,
    target: toOther ? answered : accountOf(quoted),
    inReplyTo: replyUrl === undefined ? undefined : { url: replyUrl },
    quoteOf: quoteUrl === undefined ? undefined : { url: quoteUrl },
    audience: "public",
    missing: untimed(published),
  });
}

/** A like or a repost: whose, which one; never the words. */
function readSubject(
  type: string,
  subject: Json | undefined,
  published: TimeInterval | undefined,
  context: RecordContext,
): void {
  const uri = asText(subject);
  if (uri === undefined) return;
  const like = type === "app.bsky.feed.like";
  context.emit({
    type: like ? "Like" : "Announce",
    kind: like ? "reaction" : "share",
    object: makeObject({ type: "Note", url: recordPage(uri) ?? uri }),
    published,
    target: accountOf(uri),
    audience: "public",
    reaction: like ? "like" : undefined,
    missing: ["text", ...untimed(published)],
  });
}

function readFollow(record: JsonObject, published: TimeInterval | undefined, context: RecordContext): void {
  const target = accountOf(asText(record["subject"]));
  if (target === undefined) return;
  context.emit({
    type: "Follow",
    kind: "follow",
    object: makeObject({ type: "Profile", url: target.url }),
    published,
    target,
    audience: "public",
    missing: untimed(published),
  });
}

/** The profile on the day of the export. */
function readProfile(record: JsonObject, did: string | undefined, context: RecordContext): void {
  const text = [asText(record["displayName"]), asText(record["description"])].filter(Boolean).join("\n");
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
      url: did === undefined ? undefined : `https://bsky.app/profile/${did}`,
    }),
    audience: "public",
    missing: ["time"],
  });
}

/** A list or starter pack of accounts that the owner made for others. */
function readList(
  record: JsonObject,
  own: string | undefined,
  published: TimeInterval | undefined,
  context: RecordContext,
): void {
  const text = [asText(record["name"]), asText(record["description"])].filter(Boolean).join("\n");
  if (text === "") {
    context.ignore("empty");
    return;
  }
  context.emit({
    type: "Create",
    kind: "post",
    object: makeObject({ type: "Note", text, url: recordPage(own) }),
    published,
    audience: "public",
    missing: untimed(published),
  });
}

/** The record in a block, when it is one. */
export function recordIn(block: Json): JsonObject | undefined {
  const object = asObject(block);
  return typeof object?.["$type"] === "string" ? object : undefined;
}
