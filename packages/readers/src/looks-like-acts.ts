import type { Json, JsonObject } from "./json/json.ts";

const TIME_KEY = /time|date|created|_at$|_on$|timestamp|^ts$/i;
const DATE_TEXT =
  /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[.:]\d\d|\b\d{1,2} [A-Z][a-z]{2,8} \d{4}/g;

/** True when JSON holds a list of objects with times: most likely acts in a layout that is not known here. */
export function jsonLooksLikeActs(value: Json, depth = 0): boolean {
  if (depth > 8 || typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) {
    return value
      .slice(0, 20)
      .some((element: Json) => hasTime(element, 0) || jsonLooksLikeActs(element, depth + 1));
  }
  return Object.values(value as JsonObject).some(
    (member) => member !== undefined && jsonLooksLikeActs(member, depth + 1),
  );
}

function hasTime(value: Json, depth: number): boolean {
  if (depth > 4 || typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value as JsonObject).some(
    ([key, member]) =>
      (TIME_KEY.test(key) && (typeof member === "number" || typeof member === "string")) ||
      (member !== undefined && hasTime(member, depth + 1)),
  );
}

/** True when a text holds several dates with times, as a chat or a table of acts does. */
export function textLooksLikeActs(text: string): boolean {
  return (text.match(DATE_TEXT)?.length ?? 0) >= 3;
}
