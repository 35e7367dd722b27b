import type { Json, JsonObject } from "../json/json.ts";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is what is meant
const HAS_HIGH = /[^\x00-\x7f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is what is meant
const BEYOND_LATIN_1 = /[^\x00-\xff]/;
const MAX_DEPTH = 64;

/**
 * Undoes Meta's habit of writing UTF-8 bytes as Latin-1 characters. Only where it is provably that: every
 * character fits one byte, and the bytes are valid UTF-8 with at least one sequence of several bytes.
 */
export function repairMojibake(text: string): string {
  if (!HAS_HIGH.test(text) || BEYOND_LATIN_1.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  try {
    return strict.decode(bytes);
  } catch {
    return text;
  }
}

/** Repairs all strings and keys of a value. */
export function repairDeep(value: Json, depth = 0): Json {
  if (typeof value === "string") return repairMojibake(value);
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((element: Json) => repairDeep(element, depth + 1));
  const repaired: Record<string, Json> = {};
  for (const [key, member] of Object.entries(value as JsonObject)) {
    if (member !== undefined) repaired[repairMojibake(key)] = repairDeep(member, depth + 1);
  }
  return repaired;
}
