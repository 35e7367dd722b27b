import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonical-json.ts";

/** `sha256:` and 64 hex digits over the canonical JSON (RFC 8785) of a value; undefined where it has none. */
export function digestOf(value: unknown): string | undefined {
  const text = canonicalJson(value);
  return text === undefined ? undefined : `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}
