import { BYTE_CLASS, CLOSE, COMMA, isSpace, OPEN, QUOTE } from "./byte-class.ts";
import { byteWindow } from "./byte-window.ts";
import { closingPattern, lastClosing } from "./closing-pattern.ts";
import { decodeBytes, isBeyondAscii, parseOne, parseRun, tryParseRun } from "./parse-run.ts";
import type { Run, SplitProblem } from "./run.ts";
import type { SelectorNode } from "./selector.ts";

/** Limits of one document. */
export interface SplitLimits {
  /** Records larger than this many bytes are skipped and reported. */
  readonly maxRecordBytes: number;
  /** Records nested deeper are skipped and reported. */
  readonly maxDepth: number;
  /** About this many bytes are handed to `JSON.parse` at once. */
  readonly batchBytes: number;
}

/** A push parser that cuts records out of a JSON document of any size. */
export interface Splitter {
  push(chunk: Uint8Array): void;
  /** No more bytes will come; reports what is missing. */
  end(): void;
}

/** Where the runs and the problems go. */
export interface SplitSink {
  run(run: Run): void;
  problem(what: SplitProblem): void;
}

const START = 0;
const VALUE = 1;
const KEY_OR_END = 2;
const KEY = 3;
const COLON = 4;
const AFTER_VALUE = 5;
const RUN = 6;
const RECORD = 7;
const SKIP = 8;
const DONE = 9;

interface Container {
  readonly array: boolean;
  readonly node: SelectorNode | undefined;
  index: number;
  key: string;
}

/**
 * Cuts the records that `selectors` name out of a stream of bytes. Knows the path it stands at, holds no more than
 * one record and one batch, and yields what came before a break.
 */
export function splitter(selectors: SelectorNode, limits: SplitLimits, sink: SplitSink): Splitter {
  const window = byteWindow();
  const stack: Container[] = [];
  let state = START;
  let pos = 0;
  /** First byte that must not be forgotten, or -1. */
  let keep = -1;
  let inString = false;
  let escaped = false;
  let depth = 0;
  let deepest = 0;
  /** End of the last whole element of the run. */
  let boundary = -1;
  let dropping = false;
  let stringRecord = false;
  let pending: SelectorNode | undefined = selectors;
  let pattern: Uint8Array | undefined;
  let patternMisses = 0;

  const path = (): (string | number)[] =>
    stack.map((container) => (container.array ? container.index : container.key));

  const parent = (): (string | number)[] =>
    stack.slice(0, -1).map((container) => (container.array ? container.index : container.key));

  /** Skips to the end of the string the scanner is in; false when the bytes run out. */
  function skipString(): boolean {
    const bytes = window.bytes;
    const end = window.end;
    let at = pos;
    if (escaped && at < end) {
      at++;
      escaped = false;
    }
    while (at < end) {
      const byte = bytes[at++];
      if (byte === 0x22) {
        pos = at;
        inString = false;
        return true;
      }
      if (byte === 0x5c) {
        if (at < end) at++;
        else escaped = true;
      }
    }
    pos = at;
    return false;
  }

  function afterValue(): void {
    state = stack.length === 0 ? DONE : AFTER_VALUE;
  }

  function flushRun(end: number, count: number): void {
    const container = stack[stack.length - 1];
    if (container === undefined || keep < 0) return;
    const bytes = window.bytes.subarray(keep, end);
    const parsed = parseRun(bytes, sink.problem);
    const first = container.index;
    container.index += count;
    if (parsed.values.length > 0) {
      sink.run({ base: parent(), first, values: parsed.values, beyondAscii: parsed.beyondAscii });
    }
  }

  /** Takes elements at the indentation of the array without looking at each byte; safe, since it must parse. */
  function leap(): boolean {
    if (pattern === undefined || window.end - keep <= limits.batchBytes) return false;
    const cut = lastClosing(window.bytes, keep, keep + limits.batchBytes, pattern);
    if (cut < 0) return false;
    const bytes = window.bytes.subarray(keep, cut);
    const text = decodeBytes(bytes, sink.problem);
    const values = tryParseRun(text);
    if (values === undefined) {
      patternMisses++;
      if (patternMisses > 3) pattern = undefined;
      return false;
    }
    const container = stack[stack.length - 1];
    if (container === undefined) return false;
    const first = container.index;
    container.index += values.length;
    sink.run({ base: parent(), first, values, beyondAscii: isBeyondAscii(text, bytes.length) });
    pos = cut + 1;
    keep = pos;
    boundary = -1;
    count = 0;
    return true;
  }

  let count = 0;

  /** Scans elements of an array that are all records. */
  function scanRun(): void {
    if (!inString && depth === 0 && boundary < 0 && count === 0 && pos === keep) {
      while (leap());
    }
    const bytes = window.bytes;
    const end = window.end;
    while (pos < end) {
      if (inString && !skipString()) break;
      let at = pos;
      let kind = 0;
      while (at < end) {
        kind = BYTE_CLASS[bytes[at++] ?? 0] ?? 0;
        if (kind !== 0) break;
      }
      pos = at;
      if (kind === QUOTE) inString = true;
      else if (kind === OPEN) {
        depth++;
        if (depth > deepest) deepest = depth;
      } else if (kind === CLOSE) {
        if (depth === 0) {
          endOfElement(pos - 1, true);
          stack.pop();
          keep = -1;
          afterValue();
          return;
        }
        depth--;
      } else if (kind === COMMA && depth === 0) {
        endOfElement(pos - 1, false);
        if (state === RUN && pos === keep && leap()) return;
      }
    }
    dropOversized();
  }

  function endOfElement(end: number, last: boolean): void {
    const container = stack[stack.length - 1];
    if (container === undefined) return;
    const oversized = dropping || end - (boundary < 0 ? keep : boundary + 1) > limits.maxRecordBytes;
    if (oversized || deepest > limits.maxDepth) {
      if (boundary >= 0) flushRun(boundary, count);
      sink.problem(oversized ? "oversized-record" : "too-deep");
      container.index++;
      dropping = false;
      restartRun(end + 1);
      return;
    }
    const blank = last && isBlank(boundary < 0 ? keep : boundary + 1, end);
    if (!blank) {
      count++;
      boundary = end;
    }
    deepest = 0;
    if (boundary >= 0 && (last || end - keep >= limits.batchBytes)) {
      flushRun(boundary, count);
      restartRun(end + 1);
    }
  }

  function restartRun(from: number): void {
    keep = from;
    boundary = -1;
    count = 0;
    deepest = 0;
  }

  function isBlank(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!isSpace(window.bytes[at] ?? 0)) return false;
    return true;
  }

  /** Stops holding a record that has outgrown the limit. */
  function dropOversized(): void {
    const start = boundary >= 0 ? boundary + 1 : keep;
    if (!dropping && keep >= 0 && window.end - start > limits.maxRecordBytes) {
      if (state === RUN && boundary >= 0) {
        flushRun(boundary, count);
        restartRun(boundary + 1);
      }
      dropping = true;
    }
    if (dropping) {
      keep = pos;
      boundary = -1;
    }
  }

  function scanScalar(): boolean {
    while (pos < window.end) {
      const byte = window.bytes[pos] ?? 0;
      if (byte === 0x2c || byte === 0x5d || byte === 0x7d || isSpace(byte)) return true;
      pos++;
    }
    return false;
  }

  /** Scans one whole value; true when its end was found. */
  function scanValue(): boolean {
    const bytes = window.bytes;
    const end = window.end;
    if (depth === 0 && !stringRecord) return scanScalar();
    while (pos < end) {
      if (inString) {
        if (!skipString()) return false;
        if (depth === 0) return true;
        continue;
      }
      const kind = BYTE_CLASS[bytes[pos++] ?? 0];
      if (kind === QUOTE) inString = true;
      else if (kind === OPEN) {
        depth++;
        if (depth > deepest) deepest = depth;
      } else if (kind === CLOSE) {
        depth--;
        if (depth === 0) return true;
      }
    }
    return false;
  }

  function finishRecord(): void {
    if (state === RECORD) {
      if (dropping || pos - keep > limits.maxRecordBytes) sink.problem("oversized-record");
      else if (deepest > limits.maxDepth) sink.problem("too-deep");
      else {
        const bytes = window.bytes.subarray(keep, pos);
        const value = parseOne(bytes, sink.problem);
        sink.run({ base: path(), first: undefined, values: [value], beyondAscii: true });
      }
    }
    keep = -1;
    dropping = false;
    afterValue();
  }

  function startValue(byte: number): void {
    const node = pending;
    const array = byte === 0x5b;
    const container = array || byte === 0x7b;
    if (array && node?.any?.record === true) {
      stack.push({ array, node, index: 0, key: "" });
      pos++;
      depth = 0;
      inString = false;
      dropping = false;
      restartRun(pos);
      pattern = undefined;
      patternMisses = 0;
      state = RUN;
      return;
    }
    const record = node?.record === true;
    const descend =
      node !== undefined && !record && (node.any !== undefined || (!array && node.keys.size > 0));
    if (container && descend) {
      stack.push({ array, node, index: 0, key: "" });
      pos++;
      pending = node.any;
      state = array ? VALUE : KEY_OR_END;
      return;
    }
    state = record ? RECORD : SKIP;
    keep = record ? pos : -1;
    depth = 0;
    deepest = 0;
    dropping = false;
    stringRecord = byte === 0x22;
    inString = stringRecord;
    if (stringRecord) pos++;
    else if (container) {
      depth = 1;
      deepest = 1;
      pos++;
    }
    // scanValue treats depth 0 as a scalar unless it is a string; containers start at depth 1.
  }

  function readKey(): boolean {
    if (keep < 0) {
      keep = pos;
      pos++;
      inString = true;
    }
    if (!skipString()) return false;
    const text = decodeBytes(window.bytes.subarray(keep, pos), sink.problem);
    const top = stack[stack.length - 1];
    keep = -1;
    if (top === undefined) return true;
    try {
      top.key = JSON.parse(text);
    } catch {
      top.key = text;
      sink.problem("bad-record");
    }
    pending = top.node?.keys.get(top.key) ?? top.node?.any;
    state = COLON;
    return true;
  }

  /** One step outside of records; false when more bytes are needed. */
  function navigate(): boolean {
    const byte = window.bytes[pos] ?? 0;
    const top = stack[stack.length - 1];
    switch (state) {
      case START:
        if (byte !== 0x7b && byte !== 0x5b) {
          sink.problem("not-json");
          state = DONE;
          pos = window.end;
          return true;
        }
        startValue(byte);
        return true;
      case VALUE:
        if (byte === 0x5d && top?.array === true) {
          close();
          return true;
        }
        startValue(byte);
        return true;
      case KEY_OR_END:
      case KEY:
        if (byte === 0x7d) {
          close();
          return true;
        }
        if (byte !== 0x22) return broken();
        return readKey();
      case COLON:
        if (byte !== 0x3a) return broken();
        pos++;
        state = VALUE;
        return true;
      case AFTER_VALUE:
        return separator(byte, top);
      default:
        return trailing(byte);
    }
  }

  function separator(byte: number, top: Container | undefined): boolean {
    if (byte === 0x2c && top !== undefined) {
      pos++;
      top.index++;
      pending = top.node?.any;
      state = top.array ? VALUE : KEY;
      return true;
    }
    if (byte === 0x5d || byte === 0x7d) {
      close();
      return true;
    }
    return broken();
  }

  function trailing(byte: number): boolean {
    if (byte !== 0x3b) {
      sink.problem("trailing-data");
      pos = window.end;
    } else pos++;
    return true;
  }

  function close(): void {
    pos++;
    stack.pop();
    afterValue();
  }

  /** The document is not well formed here: nothing after this point can be placed. */
  function broken(): boolean {
    sink.problem("truncated");
    state = DONE;
    stack.length = 0;
    pos = window.end;
    return true;
  }

  function pump(): void {
    while (pos < window.end) {
      if (state === RUN) {
        if (pattern === undefined && pos === keep) {
          pattern = patternMisses > 3 ? undefined : closingPattern(window.bytes, keep, window.end);
        }
        scanRun();
      } else if (state === RECORD || state === SKIP) {
        if (scanValue()) finishRecord();
        else if (state === RECORD) dropOversized();
      } else if (state === KEY && keep >= 0) {
        if (!readKey()) return;
      } else if (state === KEY_OR_END && keep >= 0) {
        if (!readKey()) return;
      } else if (isSpace(window.bytes[pos] ?? 0)) pos++;
      else if (!navigate()) return;
    }
  }

  return {
    push(chunk) {
      if (chunk.length === 0) return;
      const shift = window.add(chunk, keep >= 0 ? keep : pos);
      pos -= shift;
      if (keep >= 0) keep -= shift;
      if (boundary >= 0) boundary -= shift;
      pump();
    },
    end() {
      if (state === DONE) return;
      if (state === RUN) {
        const whole = depth === 0 && !inString && !dropping;
        if (whole && !isBlank(boundary < 0 ? keep : boundary + 1, window.end) && closesObject()) {
          boundary = window.end;
          count++;
        }
        if (boundary >= 0) flushRun(boundary, count);
      }
      sink.problem(state === START ? "not-json" : "truncated");
      state = DONE;
    },
  };

  /** The last element ends in a bracket, so it is whole; a scalar might have been cut. */
  function closesObject(): boolean {
    let at = window.end - 1;
    while (at > keep && isSpace(window.bytes[at] ?? 0)) at--;
    return BYTE_CLASS[window.bytes[at] ?? 0] === CLOSE;
  }
}
