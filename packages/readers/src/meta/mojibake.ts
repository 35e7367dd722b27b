import type { Json } from "../json/json.ts";

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

/** Repairs all strings and keys of a value that nobody else holds, in place; returns it. */
export function repairDeep(value: Json): Json {
  if (typeof value === "string") return repairMojibake(value);
  repairInside(value, 0);
  return value;
}

type Mutable = Record<string, Json | undefined>;

/** Rebuilding every object costs several times the parsing; almost all strings are plain. */
function repairInside(value: Json | undefined, depth: number): void {
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return;
  const holder = value as Mutable;
  for (const key in holder) {
    const member = holder[key];
    if (typeof member === "object") repairInside(member, depth + 1);
    else if (typeof member === "string" && HAS_HIGH.test(member)) holder[key] = repairMojibake(member);
    if (HAS_HIGH.test(key)) renameKey(holder, key);
  }
}

function renameKey(holder: Mutable, key: string): void {
  const repaired = repairMojibake(key);
  if (repaired === key || Object.hasOwn(holder, repaired)) return;
  holder[repaired] = holder[key];
  delete holder[key];
}

const ESCAPE = "\\u00";

/**
 * The same repair on JSON text, before it is parsed, where Meta's bytes stand as escapes (`\u00f0\u009f…`): many
 * times faster than looking at every string. Undefined when the text holds anything that the rule must judge by
 * the whole string: characters beyond ASCII, escapes beyond U+00FF, bytes that are no UTF-8.
 */
export function repairJsonText(text: string, ascii: boolean): string | undefined {
  if (!ascii) return undefined;
  let result = "";
  let copied = 0;
  let at = text.indexOf("\\u");
  while (at >= 0) {
    if (isEscaped(text, at)) {
      at = text.indexOf("\\u", at + 2);
      continue;
    }
    const lead = byteAt(text, at);
    if (lead < 0) return undefined;
    if (lead < 0x80) {
      at = text.indexOf("\\u", at + 6);
      continue;
    }
    const sequence = decodeSequence(text, at, lead);
    if (sequence === undefined) return undefined;
    result += text.slice(copied, at) + String.fromCodePoint(sequence.code);
    copied = at + sequence.length * 6;
    at = text.indexOf("\\u", copied);
  }
  return copied === 0 ? text : result + text.slice(copied);
}

/** The backslash at `at` is itself escaped by an odd number of backslashes before it. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (before > 0 && text.charCodeAt(before - 1) === 0x5c) before--;
  return (at - before) % 2 === 1;
}

/** Value of the escape `\u00xy` at `at`, or -1. */
function byteAt(text: string, at: number): number {
  if (!text.startsWith(ESCAPE, at)) return -1;
  const high = hexDigit(text.charCodeAt(at + 4));
  const low = hexDigit(text.charCodeAt(at + 5));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** One UTF-8 sequence written as escapes (RFC 3629: shortest form, no surrogates, at most U+10FFFF). */
function decodeSequence(
  text: string,
  at: number,
  lead: number,
): { readonly code: number; readonly length: number } | undefined {
  if (lead < 0xc2 || lead > 0xf4) return undefined;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  let code = lead & (0xff >> (length + 1));
  for (let index = 1; index < length; index++) {
    const byte = byteAt(text, at + index * 6);
    if (byte < 0x80 || byte > 0xbf) return undefined;
    code = code * 64 + (byte & 0x3f);
  }
  const shortest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (code < shortest || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return { code, length };
}
