import type { Json, JsonObject } from "./json/json.ts";

const MAX_DEPTH = 40;
/** Keys that look like data (ids, names, addresses) rather than structure. */
const DATA_KEY = /\d{3,}|@|:\/\/|\s.*\s.*\s/;
const MAX_KEYS = 60;

/**
 * The shape of a JSON value without its values: keys and types only, so that an owner can show an unknown layout
 * to others. Elements of a list are merged into their distinct shapes; keys that look like data are masked.
 */
export function skeleton(value: Json, depth = 0): Json {
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  if (depth >= MAX_DEPTH) return "…";
  if (Array.isArray(value)) return listSkeleton(value, depth);
  const entries = Object.entries(value as JsonObject);
  const shape: Record<string, Json> = {};
  for (const [key, member] of entries.slice(0, MAX_KEYS)) {
    const masked = DATA_KEY.test(key) ? "*" : key;
    if (member !== undefined && !(masked in shape)) shape[masked] = skeleton(member, depth + 1);
  }
  if (entries.length > MAX_KEYS) shape["…"] = "…";
  return shape;
}

function listSkeleton(list: readonly Json[], depth: number): Json {
  const shapes = new Map<string, Json>();
  for (const element of list.slice(0, 200)) {
    const shape = skeleton(element, depth + 1);
    shapes.set(JSON.stringify(shape), shape);
    if (shapes.size >= 5) break;
  }
  return [...shapes.values()];
}
