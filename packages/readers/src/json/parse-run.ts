import { BYTE_CLASS, CLOSE, COMMA, OPEN, QUOTE } from "./byte-class.ts";
import type { Json } from "./json.ts";
import type { SplitProblem } from "./run.ts";
import type { SplitSink } from "./split-types.ts";

/** Parsed elements of a stretch of an array. */
export interface ParsedRun {
  readonly values: readonly (Json | undefined)[];
  readonly unprepared: boolean;
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/** Where a stretch is put between brackets before it is decoded: putting them around the text would copy it once more. */
const SCRATCH = new Uint8Array(64 * 1024);

function asArray(bytes: Uint8Array): Uint8Array {
  const size = bytes.length + 2;
  const array = size <= SCRATCH.length ? SCRATCH.subarray(0, size) : new Uint8Array(size);
  array[0] = 0x5b;
  array.set(bytes, 1);
  array[size - 1] = 0x5d;
  return array;
}

/** Decodes bytes; invalid UTF-8 becomes U+FFFD and is reported. */
export function decodeBytes(bytes: Uint8Array, problem: (what: SplitProblem) => void): string {
  try {
    return strict.decode(bytes);
  } catch {
    problem("invalid-utf8");
    return lenient.decode(bytes);
  }
}

/** Parses elements separated by commas in one go; undefined when they are not all valid. */
export function tryParseRun(bytes: Uint8Array, sink: SplitSink): ParsedRun | undefined {
  const array = asArray(bytes);
  const text = decodeBytes(array, sink.problem);
  const prepared = sink.prepare === undefined ? text : sink.prepare(text, text.length === array.length);
  try {
    const values: readonly Json[] = JSON.parse(prepared ?? text);
    return { values, unprepared: prepared === undefined };
  } catch {
    return undefined;
  }
}

/** Parses elements separated by commas; falls back to one at a time so that a broken one costs only itself. */
export function parseRun(bytes: Uint8Array, sink: SplitSink): ParsedRun {
  const parsed = tryParseRun(bytes, sink);
  if (parsed !== undefined) return parsed;
  return { values: elements(bytes).map((part) => parseOne(part, sink.problem)), unprepared: true };
}

/** Parses one value; undefined and a report when it is not valid JSON. */
export function parseOne(bytes: Uint8Array, problem: (what: SplitProblem) => void): Json | undefined {
  try {
    const value: Json = JSON.parse(decodeBytes(bytes, problem));
    return value;
  } catch {
    problem("bad-record");
    return undefined;
  }
}

function elements(bytes: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < bytes.length; index++) {
    const kind = BYTE_CLASS[bytes[index] ?? 0];
    if (kind === QUOTE) {
      index++;
      while (index < bytes.length && bytes[index] !== 0x22) index += bytes[index] === 0x5c ? 2 : 1;
    } else if (kind === OPEN) depth++;
    else if (kind === CLOSE) depth--;
    else if (kind === COMMA && depth === 0) {
      parts.push(bytes.subarray(start, index));
      start = index + 1;
    }
  }
  parts.push(bytes.subarray(start));
  return parts;
}
