import { asObject, type Json } from "./json/json.ts";
import type { Selector } from "./json/selector.ts";
import type { FileHead } from "./shape.ts";

/** The file's JSON begins with an object that has this key at the top. */
export function hasKey(head: FileHead, key: string): boolean {
  return rootMember(head, key) !== undefined;
}

/** Member of the top-level object, as far as the head shows it. */
export function rootMember(head: FileHead, key: string): Json | undefined {
  return asObject(head.json()?.value)?.[key];
}

/** First record of a top-level list, or the top-level object itself (one record is often written bare). */
export function firstRecord(head: FileHead): Json | undefined {
  const value = head.json()?.value;
  return Array.isArray(value) ? value[0] : value;
}

/** Records below a key (a list, or one bare record), else the top-level list, else the bare document. */
export function listOrBare(head: FileHead, ...keys: readonly string[]): readonly Selector[] {
  const value = head.json()?.value;
  if (Array.isArray(value)) return [["*"]];
  const present = keys.filter((key) => asObject(value)?.[key] !== undefined);
  if (present.length === 0) return [[]];
  return present.map((key) => (Array.isArray(asObject(value)?.[key]) ? [key, "*"] : [key]));
}
