import type { Json, JsonObject } from "./json/json.ts";
import { isStructural } from "./mask-words.ts";

const MAX_DEPTH = 40;
const MAX_KEYS = 60;
/** Distinct shapes that are shown of a list's elements, and of the members whose keys are masked. */
const MAX_SHAPES = 5;

/**
 * The shape of a JSON value without its values: keys and types only, so that an owner can show an unknown layout
 * to others. Elements of a list are merged into their distinct shapes. A key is shown only when it is made of words
 * that name structure; all others may be names, numbers or dates, and their members are merged like a list under `*`.
 */
export function skeleton(value: Json, depth = 0): Json {
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  if (depth >= MAX_DEPTH) return "…";
  if (Array.isArray(value)) return distinctShapes(value, depth);
  const entries = Object.entries(value as JsonObject).flatMap(([key, member]) =>
    member === undefined ? [] : [{ key, member }],
  );
  const shown = entries.filter(({ key }) => isStructural(key));
  const masked = entries.filter(({ key }) => !isStructural(key)).map(({ member }) => member);
  const shape: Record<string, Json> = Object.fromEntries(
    shown.slice(0, MAX_KEYS).map(({ key, member }) => [key, skeleton(member, depth + 1)]),
  );
  if (masked.length > 0) shape["*"] = distinctShapes(masked, depth);
  if (shown.length > MAX_KEYS) shape["…"] = "…";
  return shape;
}

function distinctShapes(list: readonly Json[], depth: number): Json {
  const shapes = new Map<string, Json>();
  for (const element of list.slice(0, 200)) {
    const shape = skeleton(element, depth + 1);
    shapes.set(JSON.stringify(shape), shape);
    if (shapes.size >= MAX_SHAPES) break;
  }
  return [...shapes.values()];
}
