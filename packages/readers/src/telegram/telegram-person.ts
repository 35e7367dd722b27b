import { asText, type JsonObject } from "../json/json.ts";
import type { Person } from "./telegram-state.ts";

/** Until 2021 ids were bare numbers, with those of groups and channels moved up by these steps. */
const CHATS = 2 ** 32;
const CHANNELS = 2 ** 33;

/** The id that a message or reaction gives somebody, in today's spelling: `user123`, `channel123`. */
export function personId(value: JsonObject[string]): string | undefined {
  if (typeof value !== "number") return asText(value);
  if (value >= CHANNELS) return `channel${value - CHANNELS}`;
  return value >= CHATS ? `chat${value - CHATS}` : `user${value}`;
}

/** Who wrote a message, or reacted to it. */
export function personOf(object: JsonObject): Person {
  return {
    id: personId(object["from_id"]),
    name: asText(object["from"]),
    colour: asText(object["userpic"]),
  };
}

/** Who did what a service message tells. */
export function actorOf(object: JsonObject): Person {
  return {
    id: personId(object["actor_id"]),
    name: asText(object["actor"]),
    colour: asText(object["userpic"]),
  };
}
