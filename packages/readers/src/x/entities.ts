import type { MediaRef, Tag } from "@netral/engine/model";
import { asList, asObject, asText, type Json, type JsonObject } from "../json/json.ts";

/** A person mentioned in a post. */
export interface Mention {
  readonly handle: string;
  readonly id: string | undefined;
  readonly name: string | undefined;
}

/** What X lists beside the text of a post. */
export interface Entities {
  readonly people: readonly Mention[];
  readonly links: readonly { readonly short: string; readonly long: string }[];
  readonly hashtags: readonly string[];
}

const NONE: readonly never[] = [];

/** Reads a post's entities. */
export function readEntities(tweet: JsonObject): Entities {
  const entities = asObject(tweet["entities"]);
  return {
    people: collect(entities?.["user_mentions"], readMention),
    links: collect(entities?.["urls"], readLink),
    hashtags: collect(entities?.["hashtags"], (item) => asText(item["text"])),
  };
}

/** Most lists are empty; those cost nothing. */
function collect<T>(list: Json | undefined, read: (item: JsonObject) => T | undefined): readonly T[] {
  const items = asList(list);
  if (items.length === 0) return NONE;
  return items.flatMap((item) => {
    const object = asObject(item);
    const value = object === undefined ? undefined : read(object);
    return value === undefined ? [] : [value];
  });
}

function readMention(item: JsonObject): Mention | undefined {
  const handle = asText(item["screen_name"]);
  return handle === undefined
    ? undefined
    : { handle, id: asText(item["id_str"]), name: asText(item["name"]) };
}

function readLink(item: JsonObject): { short: string; long: string } | undefined {
  const short = asText(item["url"]);
  const long = asText(item["expanded_url"]);
  return short === undefined || long === undefined ? undefined : { short, long };
}

/** Hashtags and mentions as tags; `except` is the account the act is directed at anyway. */
export function tagsOf(
  { people, hashtags }: Entities,
  except: Mention | undefined,
): readonly Tag[] | undefined {
  if (people.length === 0 && hashtags.length === 0) return undefined;
  const tags: Tag[] = hashtags.map((name) => ({ type: "Hashtag", name: `#${name}` }));
  for (const person of people) {
    if (person === except) continue;
    const name = `@${person.handle}`;
    if (person.id === undefined) tags.push({ type: "Mention", name });
    else tags.push({ type: "Mention", name, href: `https://x.com/intent/user?user_id=${person.id}` });
  }
  return tags;
}

/** Pictures and videos of a post. */
export function mediaOf(tweet: JsonObject): readonly MediaRef[] {
  const listed = asObject(tweet["extended_entities"]) ?? asObject(tweet["entities"]);
  return collect(listed?.["media"], (item): MediaRef | undefined => {
    const url = asText(item["media_url_https"]) ?? asText(item["media_url"]);
    if (url === undefined) return undefined;
    const kind = asText(item["type"]);
    const type = kind === "video" || kind === "animated_gif" ? "Video" : "Image";
    const name = asText(item["ext_alt_text"]);
    return name === undefined ? { type, url } : { type, url, name };
  });
}
