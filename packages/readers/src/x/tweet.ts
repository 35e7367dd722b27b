import type { Audience, Target, TimeInterval } from "@netral/engine/model";
import type { ActivityDraft } from "../activity-draft.ts";
import { asObject, asText, type Json, type JsonObject } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import { secondInterval } from "../time.ts";
import { type Entities, mediaOf, readEntities, tagsOf } from "./entities.ts";
import { takeLongPost } from "./long-posts.ts";
import { isProtectedAt } from "./protection.ts";
import type { XState } from "./x-state.ts";
import { parseStatusUrl, statusUrl, unescapeHtml } from "./x-text.ts";
import { xTime } from "./x-time.ts";

/** Where a post was found. */
export interface TweetPlace {
  readonly deleted: boolean;
  readonly community: boolean;
}

/** A record of tweets.js (or one of its relatives) as an act; undefined when it is no post. */
export function tweetDraft(record: Json, state: XState, place: TweetPlace): ActivityDraft | undefined {
  const tweet = asObject(asObject(record)?.["tweet"]) ?? asObject(record);
  const id = asText(tweet?.["id_str"]) ?? asText(tweet?.["id"]);
  const raw = asText(tweet?.["full_text"]) ?? asText(tweet?.["text"]);
  if (tweet === undefined || id === undefined || raw === undefined) return undefined;
  const seconds = xTime(asText(tweet["created_at"]));
  const text = unescapeHtml(raw);
  const frame: Frame = {
    id,
    tweet,
    entities: readEntities(tweet),
    published: secondInterval(seconds),
    audience: audienceOf(state, place, tweet, seconds),
    deleted: place.deleted,
  };
  if (text.startsWith("RT @")) return retweet(text, frame);
  return ownPost(longer(text, seconds, state), frame, state);
}

/** What every kind of post has. */
interface Frame {
  readonly id: string;
  readonly tweet: JsonObject;
  readonly entities: Entities;
  readonly published: TimeInterval | undefined;
  readonly audience: Audience;
  readonly deleted: boolean;
}

function audienceOf(
  state: XState,
  place: TweetPlace,
  tweet: JsonObject,
  seconds: number | undefined,
): Audience {
  if (place.community || asText(tweet["community_id_str"]) !== undefined) return "group";
  const protectedThen = isProtectedAt(state, seconds);
  if (protectedThen === undefined) return "unknown";
  return protectedThen ? "followers" : "public";
}

/** The whole text where note-tweet.js has it. */
function longer(text: string, seconds: number | undefined, state: XState): string {
  return state.longPosts.size === 0 || seconds === undefined
    ? text
    : (takeLongPost(state, text, seconds) ?? text);
}

/** X cuts the text of a repost at 140 characters and marks the cut with an ellipsis. */
function retweet(text: string, { id, entities, published, audience, deleted }: Frame): ActivityDraft {
  const colon = text.indexOf(":");
  const handle = /^[A-Za-z0-9_]{1,20}/.exec(text.slice(4, 24))?.[0];
  const words = colon > 0 ? text.slice(colon + 1).trimStart() : text;
  const mention = entities.people.find((person) => person.handle.toLowerCase() === handle?.toLowerCase());
  return {
    type: "Announce",
    kind: "share",
    object: makeObject({
      type: "Note",
      text: withLinks(words, entities),
      url: statusUrl(id),
      tags: tagsOf(entities, mention),
      truncated: words.endsWith("…"),
    }),
    published,
    audience,
    deleted,
    target: makeTarget({ kind: "account", handle, id: mention?.id, name: mention?.name }),
  };
}

function ownPost(text: string, frame: Frame, state: XState): ActivityDraft {
  const { id, tweet, entities, published, audience, deleted } = frame;
  const object = makeObject({
    type: "Note",
    text: withLinks(text, entities),
    url: statusUrl(id),
    media: mediaOf(tweet),
    tags: tagsOf(entities, undefined),
  });
  const reply = replyTo(tweet, entities);
  if (reply !== undefined) {
    const toSelf = isSelf(state, reply.target);
    return {
      type: "Create",
      kind: toSelf ? "post" : "comment",
      object,
      published,
      audience,
      deleted,
      inReplyTo: reply.inReplyTo,
      target: toSelf ? undefined : reply.target,
    };
  }
  const quoted = quotedStatus(entities);
  if (quoted === undefined) return { type: "Create", kind: "post", object, published, audience, deleted };
  const target = makeTarget({ kind: "account", handle: quoted.handle === "i" ? undefined : quoted.handle });
  const quoteOf = { url: quoted.url };
  return { type: "Create", kind: "share", object, published, audience, deleted, quoteOf, target };
}

function isSelf(state: XState, target: Target | undefined): boolean {
  return (
    (target?.id !== undefined && state.self.has(target.id)) ||
    (target?.handle !== undefined && state.self.has(target.handle.toLowerCase()))
  );
}

interface Reply {
  readonly inReplyTo: { readonly url: string } | undefined;
  readonly target: Target | undefined;
}

function replyTo(tweet: JsonObject, entities: Entities): Reply | undefined {
  const status = asText(tweet["in_reply_to_status_id_str"]) ?? asText(tweet["in_reply_to_status_id"]);
  const handle = asText(tweet["in_reply_to_screen_name"]);
  const user = asText(tweet["in_reply_to_user_id_str"]) ?? asText(tweet["in_reply_to_user_id"]);
  if (status === undefined && handle === undefined && user === undefined) return undefined;
  const mention = entities.people.find((person) => person.id === user || person.handle === handle);
  return {
    inReplyTo: status === undefined ? undefined : { url: statusUrl(status) },
    target: makeTarget({ kind: "account", id: user, handle: handle ?? mention?.handle, name: mention?.name }),
  };
}

/** A quotation is a link to another post among the entities. */
function quotedStatus({ links }: Entities): { handle: string; url: string } | undefined {
  for (const { long } of links) {
    const status = parseStatusUrl(long);
    if (status !== undefined && !/\/(photo|video)\/\d/.test(long))
      return { handle: status.handle, url: long };
  }
  return undefined;
}

/** X replaces addresses by t.co; what the person wrote stands in the entities. */
function withLinks(text: string, { links }: Entities): string {
  let result = text;
  for (const { short, long } of links) result = result.replaceAll(short, () => long);
  return result;
}
