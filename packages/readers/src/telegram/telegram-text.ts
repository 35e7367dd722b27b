import type { Tag } from "@netral/engine/model";
import { asList, asObject, asText, type Json, type JsonObject } from "../json/json.ts";

/** The text of a message and what Telegram marked in it. */
export interface TelegramText {
  readonly text: string;
  readonly tags: readonly Tag[];
}

/**
 * Joins the pieces of a formatted text. An address hidden behind words follows them in brackets, as the reader of
 * the message could reach it.
 */
export function telegramText(message: JsonObject): TelegramText {
  const whole = asText(message["text"]);
  const pieces = whole === undefined ? pieceList(message["text"]) : [];
  const entities = pieces.length > 0 ? pieces : pieceList(message["text_entities"]);
  const parts = entities.flatMap((piece) => (typeof piece === "string" ? [] : [asObject(piece) ?? {}]));
  const text = whole ?? entities.map(visible).join("");
  return { text: text.trim(), tags: parts.flatMap(tag) };
}

function pieceList(value: Json | undefined): readonly Json[] {
  return typeof value === "string" ? [] : asList(value);
}

function visible(piece: Json): string {
  if (typeof piece === "string") return piece;
  const part = asObject(piece);
  const text = asText(part?.["text"]) ?? "";
  const href = asText(part?.["href"]);
  return href === undefined || href === text ? text : `${text} (${href})`;
}

function tag(part: JsonObject): readonly Tag[] {
  const name = asText(part["text"]);
  if (name === undefined) return [];
  if (part["type"] === "hashtag") return [{ type: "Hashtag", name }];
  if (part["type"] !== "mention" && part["type"] !== "mention_name") return [];
  const id = part["user_id"];
  return [
    typeof id === "number"
      ? { type: "Mention", name, href: `tg://user?id=${id}` }
      : { type: "Mention", name },
  ];
}
