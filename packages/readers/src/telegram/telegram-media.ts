import type { MediaRef, ObjectType } from "@netral/engine/model";
import { asText, type JsonObject } from "../json/json.ts";

/** What is attached to a message. */
export interface TelegramMedia {
  readonly type: ObjectType;
  readonly media: readonly MediaRef[];
  /** Something is attached, in the export or left out of it. */
  readonly present: boolean;
}

const VIDEOS = new Set(["video_file", "video_message", "animation"]);
const AUDIOS = new Set(["voice_message", "audio_file"]);

/** Photo or file of a message; `(File not included. …)` stands where it was left out. */
export function telegramMedia(message: JsonObject): TelegramMedia {
  const photo = asText(message["photo"]);
  const file = asText(message["file"]) ?? asText(message["media"]);
  const path = photo ?? file;
  const sort = asText(message["media_type"]) ?? "";
  const mime = asText(message["mime_type"]) ?? "";
  const video = VIDEOS.has(sort) || mime.startsWith("video/");
  const image = photo !== undefined || mime.startsWith("image/") || sort === "sticker";
  const type = video ? "Video" : image ? "Image" : AUDIOS.has(sort) ? "Audio" : "Document";
  const held = path !== undefined && !path.endsWith(")");
  return {
    type: type === "Audio" || type === "Document" ? "Note" : type,
    media: held ? [{ type, url: path }] : [],
    present: path !== undefined,
  };
}
