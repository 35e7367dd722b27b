import { BYTE_CLASS, CLOSE, COMMA, isSpace, OPEN, QUOTE } from "./byte-class.ts";
import type { Json } from "./json.ts";
import { readPrefix } from "./prefix.ts";

/** What the first bytes of a JSON file show: enough to recognise its shape without reading it all. */
export interface JsonHead {
  /** The document as far as the head goes, closed where it was cut. */
  readonly value: Json;
  /** Name in X's script assignment (`tweets`), else empty. */
  readonly prefix: string;
}

const MAX_DEPTH = 200;

/** Shorter beginnings that are tried when a record further on is broken: half, and half again. */
const ATTEMPTS: readonly number[] = [
  Number.POSITIVE_INFINITY,
  ...Array.from({ length: 11 }, (_, step) => 32_768 >> step),
];

/** Reads the beginning of a JSON document; undefined when it is not JSON. */
export function jsonHead(bytes: Uint8Array): JsonHead | undefined {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const prefix = readPrefix(decoder.decode(bytes.subarray(0, 256)));
  const body = bytes.subarray(prefix.length);
  let start = 0;
  while (start < body.length && isSpace(body[start] ?? 0)) start++;
  if (body[start] !== 0x7b && body[start] !== 0x5b) return undefined;
  for (const length of ATTEMPTS) {
    const value = parseBeginning(body.subarray(0, length), decoder);
    if (value !== undefined) return { value, prefix: prefix.name };
  }
  return undefined;
}

function parseBeginning(body: Uint8Array, decoder: TextDecoder): Json | undefined {
  const cut = lastCompleteValue(body);
  if (cut === undefined) return undefined;
  try {
    const value: Json = JSON.parse(decoder.decode(body.subarray(0, cut.end)) + cut.closers);
    return value;
  } catch {
    return undefined;
  }
}

/** The longest beginning that becomes valid JSON by adding closing brackets. */
function lastCompleteValue(body: Uint8Array): { end: number; closers: string } | undefined {
  const stack: string[] = [];
  let safe = -1;
  let safeDepth = 0;
  let started = false;
  let index = 0;
  for (; index < body.length; index++) {
    switch (BYTE_CLASS[body[index] ?? 0]) {
      case QUOTE:
        index = endOfString(body, index + 1);
        break;
      case OPEN:
        // What lies deeper is no record that any shape knows; what stands before it may be.
        if (stack.length >= MAX_DEPTH) return cutAt(safe, safeDepth, stack);
        stack.push(body[index] === 0x7b ? "}" : "]");
        started = true;
        safe = index + 1;
        safeDepth = stack.length;
        break;
      case CLOSE:
        stack.pop();
        safe = index + 1;
        safeDepth = stack.length;
        break;
      case COMMA:
        safe = index;
        safeDepth = stack.length;
        break;
      default:
    }
    if (started && stack.length === 0) return { end: index + 1, closers: "" };
  }
  return cutAt(safe, safeDepth, stack);
}

function cutAt(
  end: number,
  depth: number,
  stack: readonly string[],
): { end: number; closers: string } | undefined {
  return end < 0 ? undefined : { end, closers: stack.slice(0, depth).reverse().join("") };
}

function endOfString(body: Uint8Array, from: number): number {
  let index = from;
  while (index < body.length && body[index] !== 0x22) index += body[index] === 0x5c ? 2 : 1;
  return index;
}
