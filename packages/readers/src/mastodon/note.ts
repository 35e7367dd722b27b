import type { Audience, MediaRef, Tag } from "@netral/engine/model";
import { fragmentText } from "../html/fragment-text.ts";
import { asList, asObject, asText, type Json, type JsonObject } from "../json/json.ts";

const PUBLIC = /^(?:https:\/\/www\.w3\.org\/ns\/activitystreams#|as:)?Public$/;

function addresses(value: Json | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value)
    ? value.filter((entry: Json): entry is string => typeof entry === "string")
    : [];
}

/** Who could see it, by its addressees: the public, the followers, or only those who are named. */
export function audienceOf(item: JsonObject): Audience {
  const to = addresses(item["to"]);
  const all = [...to, ...addresses(item["cc"])];
  if (all.some((one) => PUBLIC.test(one))) return "public";
  if (all.some((one) => /\/followers$/.test(one))) return "followers";
  return to.length > 0 ? "direct" : "unknown";
}

/** The words of a post: its warning, its text, and the choices of a poll. */
export function noteText(note: JsonObject): string {
  const content = asText(note["content"]) ?? Object.values(asObject(note["contentMap"]) ?? {}).find(Boolean);
  const choices = [...asList(note["oneOf"]), ...asList(note["anyOf"])].map((one) =>
    asText(asObject(one)?.["name"]),
  );
  const parts = [asText(note["summary"]), asText(note["name"]), asText(content), ...choices];
  return parts.flatMap((part) => (part === undefined ? [] : [fragmentText(part)])).join("\n");
}

/** Hashtags and mentions as the export lists them. */
export function noteTags(note: JsonObject): readonly Tag[] {
  return asList(note["tag"]).flatMap((entry): readonly Tag[] => {
    const tag = asObject(entry);
    const name = asText(tag?.["name"]);
    const type = tag?.["type"];
    if (name === undefined || (type !== "Hashtag" && type !== "Mention")) return [];
    const href = asText(tag?.["href"]);
    return [href === undefined ? { type, name } : { type, name, href }];
  });
}

/** Attached media with their alternative texts. */
export function noteMedia(note: JsonObject): readonly MediaRef[] {
  return asList(note["attachment"]).flatMap((entry): readonly MediaRef[] => {
    const item = asObject(entry);
    const url = asText(item?.["url"])?.replace(/^\//, "");
    if (url === undefined) return [];
    const kind = (asText(item?.["mediaType"]) ?? "").split("/")[0];
    const type =
      kind === "image" ? "Image" : kind === "video" ? "Video" : kind === "audio" ? "Audio" : "Document";
    const name = asText(item?.["name"]);
    return [name === undefined ? { type, url } : { type, url, name }];
  });
}
