import { BYTE_CLASS, CLOSE, isSpace, OPEN, OTHER, QUOTE } from "./byte-class.ts";
import { closingPattern, lastClosing } from "./closing-pattern.ts";
import { type ParsedRun, parseRun, tryParseRun } from "./parse-run.ts";
import { type Scan, skipString } from "./scan.ts";
import type { SplitLimits, SplitSink } from "./split-types.ts";

/** Cuts the elements of one array, all of them records, into batches. */
export interface RunScanner {
  /** Goes on; true when the array's closing bracket was passed. */
  scan(): boolean;
  /** The stream ended inside the array: hands over the whole elements that are left. */
  cutOff(): void;
  /** Positions shrank by this much. */
  moved(shift: number): void;
}

/** Parse failures of a cut at the indentation after which it is no longer tried. */
const MAX_MISSES = 3;

/** Starts just behind the opening bracket of the array at `base`. */
export function runScanner(
  scan: Scan,
  base: readonly (string | number)[],
  limits: SplitLimits,
  sink: SplitSink,
): RunScanner {
  const { window } = scan;
  /** Index of the first element that has not been handed over. */
  let index = 0;
  /** Whole elements since `scan.keep`, and where the last of them ends. */
  let count = 0;
  let boundary = -1;
  /** The current element has outgrown the limit; its bytes are let go. */
  let dropping = false;
  let pattern: Uint8Array | undefined;
  let misses = 0;

  restart(scan.pos);

  function restart(from: number): void {
    scan.keep = from;
    scan.depth = 0;
    scan.deepest = 0;
    boundary = -1;
    count = 0;
  }

  function handOver({ values, unprepared }: ParsedRun): void {
    if (values.length > 0) sink.run({ base, first: index, values, unprepared });
    index += values.length;
  }

  function flush(): void {
    if (boundary >= 0) handOver(parseRun(window.bytes.subarray(scan.keep, boundary), sink));
  }

  /**
   * Takes a batch of pretty-printed elements without looking at each byte: cuts at the last closing bracket that
   * stands at the elements' indentation. Safe, since a cut in a wrong place would not parse.
   */
  function leap(): boolean {
    const { keep } = scan;
    if (scan.pos !== keep || misses > MAX_MISSES || window.end - keep <= limits.batchBytes) return false;
    pattern ??= closingPattern(window.bytes, keep, window.end);
    if (pattern === undefined) return false;
    const cut = lastClosing(window.bytes, keep, keep + limits.batchBytes, pattern);
    if (cut < 0) return false;
    const parsed = tryParseRun(window.bytes.subarray(keep, cut), sink);
    if (parsed === undefined) {
      misses++;
      return false;
    }
    handOver(parsed);
    scan.pos = cut + 1;
    restart(scan.pos);
    return true;
  }

  function elementStart(): number {
    return boundary < 0 ? scan.keep : boundary + 1;
  }

  /** An element ends before `end`, where a comma or the closing bracket stands. */
  function endElement(end: number, last: boolean): void {
    const oversized = dropping || end - elementStart() > limits.maxRecordBytes;
    if (oversized || scan.deepest > limits.maxDepth) {
      flush();
      sink.problem(oversized ? "oversized-record" : "too-deep");
      index++;
      dropping = false;
      restart(end + 1);
      return;
    }
    scan.deepest = 0;
    if (!(last && isBlank(elementStart(), end))) {
      boundary = end;
      count++;
    }
    if (count > 0 && (last || end - scan.keep >= limits.batchBytes)) {
      flush();
      restart(end + 1);
    }
  }

  function isBlank(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!isSpace(window.bytes[at] ?? 0)) return false;
    return true;
  }

  /** The bytes ran out: lets go of an element that has become too large. */
  function dropOversized(): void {
    if (!dropping && window.end - elementStart() > limits.maxRecordBytes) {
      flush();
      dropping = true;
    }
    if (!dropping) return;
    scan.keep = scan.pos;
    boundary = -1;
    count = 0;
  }

  /** Looks for the next byte that is structure. */
  function nextKind(): number {
    const { bytes, end } = window;
    let at = scan.pos;
    let kind = 0;
    while (at < end && kind === 0) kind = BYTE_CLASS[bytes[at++] ?? 0] ?? 0;
    scan.pos = at;
    return kind;
  }

  /** A comma between elements or the bracket behind the last one; true at the end of the array. */
  function separator(kind: number): boolean {
    endElement(scan.pos - 1, kind === CLOSE);
    if (kind === CLOSE) {
      scan.keep = -1;
      return true;
    }
    while (leap());
    return false;
  }

  function scanElements(): boolean {
    while (scan.pos < window.end) {
      if (scan.inString && !skipString(scan)) return false;
      const kind = nextKind();
      if (kind === QUOTE) scan.inString = true;
      else if (kind === OPEN) {
        scan.depth++;
        if (scan.depth > scan.deepest) scan.deepest = scan.depth;
      } else if (kind !== OTHER && scan.depth === 0) {
        if (separator(kind)) return true;
      } else if (kind === CLOSE) scan.depth--;
    }
    return false;
  }

  /** The last element ends in a bracket, so it is whole; a number or word might have been cut. */
  function endsInBracket(): boolean {
    let at = window.end - 1;
    while (at > scan.keep && isSpace(window.bytes[at] ?? 0)) at--;
    return BYTE_CLASS[window.bytes[at] ?? 0] === CLOSE;
  }

  return {
    scan() {
      while (leap());
      if (scanElements()) return true;
      dropOversized();
      return false;
    },
    cutOff() {
      const whole = scan.depth === 0 && !scan.inString && !dropping;
      if (whole && !isBlank(elementStart(), window.end) && endsInBracket()) boundary = window.end;
      flush();
    },
    moved(shift) {
      if (boundary >= 0) boundary -= shift;
    },
  };
}
