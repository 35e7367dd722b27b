import type { Json, JsonObject } from "./json/json.ts";

const TIME_KEY = /time|date|created|_at$|_on$|timestamp|^ts$/i;
const ISO_TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;
const DATE_TEXT =
  /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[.:]\d\d|\b\d{1,2} [A-Z][a-z]{2,8} \d{4}/g;
const MAX_DEPTH = 8;

/**
 * True when JSON holds a list of things with times, or a map of them: most likely acts in a layout that is not
 * known here.
 */
export function jsonLooksLikeActs(value: Json, depth = 0): boolean {
  if (depth > MAX_DEPTH || typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) {
    return value.slice(0, 20).some((element: Json) => holdsTime(element, depth));
  }
  const members = Object.values(value as JsonObject).slice(0, 50);
  return (
    isActivity(value as JsonObject) ||
    members.filter((member) => isTime(member)).length > 1 ||
    members.some((member) => member !== undefined && jsonLooksLikeActs(member, depth + 1))
  );
}

/** A single act as ActivityPub writes it. */
function isActivity(value: JsonObject): boolean {
  return typeof value["type"] === "string" && value["actor"] !== undefined && value["object"] !== undefined;
}

/** An element of a list with a time in it, at any depth. */
function holdsTime(value: Json, depth: number): boolean {
  if (isTime(value)) return true;
  if (depth > MAX_DEPTH || typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.slice(0, 20).some((part: Json) => holdsTime(part, depth + 1));
  return Object.entries(value as JsonObject).some(
    ([key, member]) =>
      (TIME_KEY.test(key) && (typeof member === "number" || typeof member === "string")) ||
      (member !== undefined && holdsTime(member, depth + 1)),
  );
}

/** An ISO time, or epoch seconds or milliseconds between 2003 and 2100. */
function isTime(value: Json | undefined): boolean {
  if (typeof value === "string") return ISO_TIME.test(value);
  if (typeof value !== "number") return false;
  return (value > 1.04e9 && value < 4.1e9) || (value > 1.04e12 && value < 4.1e12);
}

/** True when a text holds several dates with times, as a chat or a table of acts does. */
export function textLooksLikeActs(text: string): boolean {
  return (text.match(DATE_TEXT)?.length ?? 0) >= 3;
}
