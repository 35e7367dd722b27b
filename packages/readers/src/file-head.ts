import { type JsonHead, jsonHead } from "./json/json-head.ts";
import type { FileHead } from "./shape.ts";

/** Bytes that are looked at to recognise a file. */
export const HEAD_BYTES = 64 * 1024;

/** The path for suffix tests: lower case, and the three spellings of an apostrophe (`'`, `’`, `_`) as one. */
export function comparablePath(path: string): string {
  return path.toLowerCase().replace(/['’`]/g, "_");
}

/** What is known of a file from its path and first bytes; text and JSON are read when asked for. */
export function fileHead(path: string, bytes: Uint8Array, whole: boolean): FileHead {
  let text: string | undefined;
  let json: JsonHead | undefined;
  let parsed = false;
  return {
    path,
    lower: comparablePath(path),
    bytes,
    whole,
    text() {
      text ??= new TextDecoder("utf-8").decode(bytes);
      return text;
    },
    json() {
      if (!parsed) {
        json = jsonHead(bytes);
        parsed = true;
      }
      return json;
    },
  };
}
