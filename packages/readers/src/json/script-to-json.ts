import { isSpace } from "./byte-class.ts";
import { byteSink } from "./byte-sink.ts";

/** Bytes looked at to tell a script from JSON. */
const SNIFF = 4096;

const LEADING = /^\uFEFF?(?:\s+|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*/;
const ASSIGNED = /^(?:(?:window|self|globalThis)\s*\.\s*)?[\w.-]+\s*=\s*(?=[[{]|\/[/*])/;
/** What JSON never has between its strings: a bare key, a single quote, a comma before a bracket, a comment. */
const LOOSE = /^[\s[]*\{\s*[\w$'/]|\n\s*(?:[A-Za-z_$][\w$]*\s*:|'|\/[/*])|,\s*[\]}]/;

/**
 * True for the beginning of an assignment whose value is written as a script and not as JSON: X's files after an
 * editor re-formatted them. Taking JSON for it does no harm: JSON passes unchanged.
 */
export function looksLikeScript(start: string): boolean {
  const comments = LEADING.exec(start)?.[0] ?? "";
  const rest = start.slice(comments.length);
  const assigned = ASSIGNED.exec(rest);
  if (assigned === null) return false;
  return comments.includes("/") || LOOSE.test(rest.slice(assigned[0].length));
}

/** The stream with the value of a script assignment rewritten as JSON; all else passes untouched. */
export async function* scriptToJson(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const start: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  try {
    while (!ended && length < SNIFF && isAscii(start[0])) {
      const next = await iterator.next();
      if (next.done === true) ended = true;
      else if (next.value.length > 0) {
        start.push(next.value);
        length += next.value.length;
      }
    }
    const text = start.map((part) => new TextDecoder().decode(part.subarray(0, SNIFF))).join("");
    const rewrite = looksLikeScript(text) ? scriptRewriter() : undefined;
    for (const part of start.splice(0)) yield rewrite === undefined ? part : rewrite(part);
    while (!ended) {
      const next = await iterator.next();
      if (next.done === true) ended = true;
      else yield rewrite === undefined ? next.value : rewrite(next.value);
    }
  } finally {
    if (!ended) await iterator.return?.();
  }
}

/** Scripts begin with a letter, a comment or a space: files that do not are not held back. */
function isAscii(chunk: Uint8Array | undefined): boolean {
  const first = chunk?.[0];
  return first === undefined || first === 0xef || first === 0x2f || isSpace(first) || isWord(first);
}

/** What the next byte belongs to. */
type State = "head" | "value" | "word" | "double" | "single" | "slash" | "line" | "block";

/**
 * Rewrites bare keys, single quotes, trailing commas and comments, chunk by chunk. What may still turn out to need a
 * change (a word that may be a key, a comma) is held until the next byte that is no white space.
 */
function scriptRewriter(): (chunk: Uint8Array) => Uint8Array {
  const out = byteSink();
  let state: State = "head";
  let before: State = "head";
  let escaped = false;
  let starred = false;
  let comma = false;
  let word: number[] = [];

  function settle(next: number): void {
    if (comma && next !== 0x5d && next !== 0x7d) out.push(0x2c);
    comma = false;
    if (word.length === 0) return;
    const isKey = next === 0x3a;
    if (isKey) out.push(0x22);
    for (const byte of word) out.push(byte);
    if (isKey) out.push(0x22);
    word = [];
  }

  function inHead(byte: number): void {
    if (byte === 0x2f) comment();
    else {
      out.push(byte);
      if (byte === 0x3d) state = "value";
    }
  }

  function comment(): void {
    before = state;
    state = "slash";
  }

  function inValue(byte: number): void {
    if (isSpace(byte)) {
      if (word.length === 0 && !comma) out.push(byte);
    } else if (byte === 0x2f) comment();
    else {
      settle(byte);
      if (byte === 0x2c) comma = true;
      else if (byte === 0x22 || byte === 0x27) {
        state = byte === 0x22 ? "double" : "single";
        out.push(0x22);
      } else if (isWord(byte)) {
        state = "word";
        word.push(byte);
      } else out.push(byte);
    }
  }

  function inWord(byte: number): void {
    if (isWord(byte)) word.push(byte);
    else {
      state = "value";
      inValue(byte);
    }
  }

  function inString(byte: number, quote: number): void {
    if (escaped) {
      escaped = false;
      // A single quote needs no backslash in JSON, and may have none.
      if (byte !== 0x27) out.push(0x5c);
      out.push(byte);
    } else if (byte === 0x5c) escaped = true;
    else if (byte === quote) {
      out.push(0x22);
      state = "value";
    } else {
      if (byte === 0x22) out.push(0x5c);
      out.push(byte);
    }
  }

  function inComment(byte: number): void {
    const isOver = state === "line" ? byte === 0x0a : starred && byte === 0x2f;
    starred = byte === 0x2a;
    if (isOver) state = before;
  }

  function afterSlash(byte: number): void {
    starred = false;
    if (byte === 0x2f || byte === 0x2a) state = byte === 0x2f ? "line" : "block";
    else {
      out.push(0x2f);
      state = before;
      step(byte);
    }
  }

  function step(byte: number): void {
    if (state === "double") inString(byte, 0x22);
    else if (state === "single") inString(byte, 0x27);
    else if (state === "value") inValue(byte);
    else if (state === "word") inWord(byte);
    else if (state === "head") inHead(byte);
    else if (state === "slash") afterSlash(byte);
    else inComment(byte);
  }

  return (chunk) => {
    for (const byte of chunk) step(byte);
    return out.take();
  };
}

/** Bytes of names and numbers; what is not ASCII counts too. */
function isWord(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    byte === 0x5f ||
    byte === 0x24 ||
    byte === 0x2d ||
    byte === 0x2b ||
    byte === 0x2e ||
    byte >= 0x80
  );
}
