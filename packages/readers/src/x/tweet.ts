import type { Audience, Tag, Target } from "@netral/engine/model";
import type { ActivityDraft } from "../activity-draft.ts";
import { asList, asObject, asText, at, type Json, type JsonObject } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import { secondInterval } from "../time.ts";
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
  const common = {
    published: secondInterval(seconds),
    audience: audienceOf(state, place, tweet, seconds),
    deleted: place.deleted,
  };
  if (text.startsWith("RT @")) return { ...common, ...retweet(text, id, tweet) };
  return { ...common, ...ownPost(longer(text, seconds, state), id, tweet, state) };
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
function retweet(text: string, id: string, tweet: JsonObject): Omit<ActivityDraft, "published"> {
  const colon = text.indexOf(":");
  const handle = /^[A-Za-z0-9_]{1,20}/.exec(text.slice(4))?.[0];
  const words = colon > 0 ? text.slice(colon + 1).trimStart() : text;
  const mention = mentions(tweet).find((person) => person.handle.toLowerCase() === handle?.toLowerCase());
  return {
    type: "Announce",
    kind: "share",
    object: makeObject({
      type: "Note",
      text: withLinks(words, tweet),
      url: statusUrl(id),
      tags: tagsOf(tweet, handle),
      truncated: words.endsWith("…"),
    }),
    target: makeTarget({ kind: "account", handle, id: mention?.id, name: mention?.name }),
  };
}

function ownPost(
  text: string,
  id: string,
  tweet: JsonObject,
  state: XState,
): Omit<ActivityDraft, "published"> {
  const object = makeObject({
    type: "Note",
    text: withLinks(text, tweet),
    url: statusUrl(id),
    media: mediaOf(tweet),
    tags: tagsOf(tweet, undefined),
  });
  const reply = replyTo(tweet);
  if (reply !== undefined) {
    const toSelf = isSelf(state, reply.target);
    return {
      type: "Create",
      kind: toSelf ? "post" : "comment",
      object,
      ...(reply.url === undefined ? {} : { inReplyTo: { url: reply.url } }),
      target: toSelf ? undefined : reply.target,
    };
  }
  const quoted = quotedStatus(tweet);
  if (quoted === undefined) return { type: "Create", kind: "post", object };
  const target = makeTarget({ kind: "account", handle: quoted.handle === "i" ? undefined : quoted.handle });
  return { type: "Create", kind: "share", object, quoteOf: { url: quoted.url }, target };
}

function isSelf(state: XState, target: Target | undefined): boolean {
  return (
    (target?.id !== undefined && state.self.has(target.id)) ||
    (target?.handle !== undefined && state.self.has(target.handle.toLowerCase()))
  );
}

function replyTo(tweet: JsonObject): { url: string | undefined; target: Target | undefined } | undefined {
  const status = asText(tweet["in_reply_to_status_id_str"]) ?? asText(tweet["in_reply_to_status_id"]);
  const handle = asText(tweet["in_reply_to_screen_name"]);
  const user = asText(tweet["in_reply_to_user_id_str"]) ?? asText(tweet["in_reply_to_user_id"]);
  if (status === undefined && handle === undefined && user === undefined) return undefined;
  const mention = mentions(tweet).find((person) => person.id === user || person.handle === handle);
  return {
    url: status === undefined ? undefined : statusUrl(status),
    target: makeTarget({ kind: "account", id: user, handle: handle ?? mention?.handle, name: mention?.name }),
  };
}

/** A quotation is a link to another post among the entities. */
function quotedStatus(tweet: JsonObject): { handle: string; url: string } | undefined {
  for (const link of asList(at(tweet, "entities", "urls"))) {
    const url = asText(asObject(link)?.["expanded_url"]);
    const status = url === undefined ? undefined : parseStatusUrl(url);
    if (url !== undefined && status !== undefined && !/\/(photo|video)\/\d/.test(url)) {
      return { handle: status.handle, url };
    }
  }
  return undefined;
}

/** X replaces addresses by t.co; what the person wrote stands in the entities. */
function withLinks(text: string, tweet: JsonObject): string {
  if (!text.includes("https://t.co/")) return text;
  let result = text;
  for (const link of asList(at(tweet, "entities", "urls"))) {
    const short = asText(asObject(link)?.["url"]);
    const long = asText(asObject(link)?.["expanded_url"]);
    if (short !== undefined && long !== undefined) result = result.replaceAll(short, () => long);
  }
  return result;
}

interface Mention {
  readonly handle: string;
  readonly id: string | undefined;
  readonly name: string | undefined;
}

function mentions(tweet: JsonObject): readonly Mention[] {
  return asList(at(tweet, "entities", "user_mentions")).flatMap((item) => {
    const handle = asText(asObject(item)?.["screen_name"]);
    if (handle === undefined) return [];
    return [{ handle, id: asText(asObject(item)?.["id_str"]), name: asText(asObject(item)?.["name"]) }];
  });
}

function tagsOf(tweet: JsonObject, except: string | undefined): readonly Tag[] | undefined {
  const tags: Tag[] = [];
  for (const item of asList(at(tweet, "entities", "hashtags"))) {
    const name = asText(asObject(item)?.["text"]);
    if (name !== undefined) tags.push({ type: "Hashtag", name: `#${name}` });
  }
  for (const person of mentions(tweet)) {
    if (person.handle === except) continue;
    const href = person.id === undefined ? undefined : `https://x.com/intent/user?user_id=${person.id}`;
    const name = `@${person.handle}`;
    tags.push(href === undefined ? { type: "Mention", name } : { type: "Mention", name, href });
  }
  return tags.length > 0 ? tags : undefined;
}

function mediaOf(tweet: JsonObject) {
  const items = asList(at(tweet, "extended_entities", "media") ?? at(tweet, "entities", "media"));
  return items.flatMap((item) => {
    const url = asText(asObject(item)?.["media_url_https"]) ?? asText(asObject(item)?.["media_url"]);
    if (url === undefined) return [];
    const kind = asText(asObject(item)?.["type"]);
    const name = asText(asObject(item)?.["ext_alt_text"]);
    const type = kind === "video" || kind === "animated_gif" ? ("Video" as const) : ("Image" as const);
    return [name === undefined ? { type, url } : { type, url, name }];
  });
}
