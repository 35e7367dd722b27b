import type { MediaRef, ObjectType } from "@netral/engine/model";
import { asObject, asText, at, type Json } from "../json/json.ts";

const VIDEO = /\.(mp4|mov|m4v|webm|3gp|avi)$/i;
const AUDIO = /\.(mp3|m4a|aac|ogg|opus|wav)$/i;

/**
 * A media record of Meta's exports as a reference; undefined when it names no file (text-only Threads posts).
 * The words of one medium stand in `title` on Instagram and in `description` on Facebook (whose `title` is the
 * album's name).
 */
export function mediaRef(item: Json | undefined, words: "title" | "description"): MediaRef | undefined {
  const object = asObject(item);
  const uri = asText(object?.["uri"]);
  if (uri === undefined) return undefined;
  const name = asText(object?.[words]);
  const type = mediaType(uri, item);
  return name === undefined ? { type, url: uri } : { type, url: uri, name };
}

function mediaType(uri: string, item: Json | undefined): MediaRef["type"] {
  if (VIDEO.test(uri) || at(item, "media_metadata", "video_metadata") !== undefined) return "Video";
  return AUDIO.test(uri) ? "Audio" : "Image";
}

/** What an object with these media is: a picture, a video, or a note that carries several. */
export function objectType(media: readonly MediaRef[]): ObjectType {
  const [first] = media;
  if (first === undefined) return "Note";
  if (media.every((medium) => medium.type === "Video")) return "Video";
  return media.every((medium) => medium.type === "Image") ? "Image" : "Note";
}
