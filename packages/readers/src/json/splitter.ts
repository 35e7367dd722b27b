import { isSpace } from "./byte-class.ts";
import { decodeBytes, parseOne } from "./parse-run.ts";
import { type RunScanner, runScanner } from "./run-scanner.ts";
import { feed, newScan, skipString } from "./scan.ts";
import { scriptTail } from "./script-tail.ts";
import type { SelectorNode } from "./selector.ts";
import type { SplitLimits, SplitSink } from "./split-types.ts";
import { enterValue, scanValue } from "./value-scanner.ts";

/** A push parser that cuts records out of a JSON document of any size. */
export interface Splitter {
  push(chunk: Uint8Array): void;
  /** No more bytes will come; reports what is missing. */
  end(): void;
}

/** What the next byte belongs to. */
type State = "start" | "value" | "first-key" | "key" | "colon" | "after" | "run" | "record" | "skip" | "done";

interface Container {
  readonly array: boolean;
  readonly node: SelectorNode;
  index: number;
  key: string;
}

/**
 * Cuts the records that `selectors` name out of a stream of bytes. Knows the path it stands at, holds no more than
 * one record and one batch, and yields what came before a break.
 */
export function splitter(selectors: SelectorNode, limits: SplitLimits, sink: SplitSink): Splitter {
  const scan = newScan();
  const { window } = scan;
  const stack: Container[] = [];
  let state: State = "start";
  /** Selectors that the next value is held against. */
  let pending: SelectorNode | undefined = selectors;
  let run: RunScanner | undefined;
  let dropping = false;
  const tail = scriptTail();

  const path = (): readonly (string | number)[] =>
    stack.map(({ array, index, key }) => (array ? index : key));

  function afterValue(): void {
    state = stack.length === 0 ? "done" : "after";
  }

  function startValue(byte: number): void {
    const node = pending;
    const array = byte === 0x5b;
    if (array && node?.any?.record === true) {
      scan.pos++;
      scan.inString = false;
      run = runScanner(scan, path(), limits, sink);
      state = "run";
      return;
    }
    if (node !== undefined && !node.record && (array || byte === 0x7b) && leadsOn(node, array)) {
      stack.push({ array, node, index: 0, key: "" });
      scan.pos++;
      pending = node.any;
      state = array ? "value" : "first-key";
      return;
    }
    state = node?.record === true ? "record" : "skip";
    scan.keep = state === "record" ? scan.pos : -1;
    dropping = false;
    enterValue(scan, byte);
  }

  function leadsOn(node: SelectorNode, array: boolean): boolean {
    return node.any !== undefined || (!array && node.keys.size > 0);
  }

  function continueRecord(): void {
    if (scanValue(scan)) finishRecord();
    else if (state === "record" && (dropping || window.end - scan.keep > limits.maxRecordBytes)) {
      dropping = true;
      scan.keep = scan.pos;
    }
  }

  function finishRecord(): void {
    if (state === "record") emitRecord();
    scan.keep = -1;
    afterValue();
  }

  function emitRecord(): void {
    if (dropping || scan.pos - scan.keep > limits.maxRecordBytes) sink.problem("oversized-record");
    else if (scan.deepest > limits.maxDepth) sink.problem("too-deep");
    else {
      const value = parseOne(window.bytes.subarray(scan.keep, scan.pos), sink.problem);
      sink.run({ base: path(), first: undefined, values: [value], unprepared: true });
    }
  }

  /** Reads a key to its closing quote, over chunk borders where need be. */
  function readKey(): void {
    if (scan.keep < 0) {
      scan.keep = scan.pos++;
      scan.inString = true;
    }
    if (!skipString(scan)) return;
    const top = stack[stack.length - 1];
    const key = parseKey(decodeBytes(window.bytes.subarray(scan.keep, scan.pos), sink.problem));
    scan.keep = -1;
    if (top === undefined) return;
    top.key = key;
    pending = top.node.keys.get(key) ?? top.node.any;
    state = "colon";
  }

  function parseKey(text: string): string {
    try {
      const key: string = JSON.parse(text);
      return key;
    } catch {
      sink.problem("bad-record");
      return text.slice(1, -1);
    }
  }

  /** The document is not well formed here: nothing after this point can be placed. */
  function broken(): void {
    sink.problem("truncated");
    state = "done";
    stack.length = 0;
    scan.pos = window.end;
  }

  function close(): void {
    scan.pos++;
    stack.pop();
    afterValue();
  }

  function separator(byte: number): void {
    const top = stack[stack.length - 1];
    if (byte === 0x5d || byte === 0x7d) close();
    else if (byte !== 0x2c || top === undefined) broken();
    else {
      scan.pos++;
      top.index++;
      pending = top.node.any;
      state = top.array ? "value" : "key";
    }
  }

  function start(byte: number): void {
    if (byte === 0x7b || byte === 0x5b) startValue(byte);
    else {
      sink.problem("not-json");
      state = "done";
      scan.pos = window.end;
    }
  }

  function keyOrEnd(byte: number): void {
    if (byte === 0x7d) close();
    else if (byte === 0x22) readKey();
    else broken();
  }

  function colon(byte: number): void {
    if (byte !== 0x3a) broken();
    else {
      scan.pos++;
      state = "value";
    }
  }

  /** One byte outside of records that is no white space. */
  function navigate(byte: number): void {
    if (state === "start") start(byte);
    else if (state === "value") {
      if (byte === 0x5d && stack[stack.length - 1]?.array === true) close();
      else startValue(byte);
    } else if (state === "first-key" || state === "key") keyOrEnd(byte);
    else if (state === "colon") colon(byte);
    else if (state === "after") separator(byte);
    else afterEnd();
  }

  /** Behind the document only semicolons and comments may stand (X's files are scripts). */
  function afterEnd(): void {
    const at = tail.skip(window.bytes, scan.pos, window.end);
    scan.pos = window.end;
    if (at < window.end) sink.problem("trailing-data");
  }

  function continueRun(): void {
    if (run?.scan() !== true) return;
    run = undefined;
    afterValue();
  }

  function step(): void {
    if (state === "run") continueRun();
    else if (state === "record" || state === "skip") continueRecord();
    else if (scan.keep >= 0) readKey();
    else {
      const byte = window.bytes[scan.pos] ?? 0;
      if (isSpace(byte) && state !== "done") scan.pos++;
      else navigate(byte);
    }
  }

  return {
    push(chunk) {
      if (chunk.length === 0) return;
      const shift = feed(scan, chunk);
      run?.moved(shift);
      while (scan.pos < window.end) step();
    },
    end() {
      if (state === "done") return;
      run?.cutOff();
      sink.problem(state === "start" ? "not-json" : "truncated");
      state = "done";
    },
  };
}
