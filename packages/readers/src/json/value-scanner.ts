import { BYTE_CLASS, CLOSE, isSpace, OPEN, QUOTE } from "./byte-class.ts";
import { type Scan, skipString } from "./scan.ts";

/** Enters the value that begins at the scanner's position; the scanner moves past its first byte. */
export function enterValue(scan: Scan, byte: number): void {
  const kind = BYTE_CLASS[byte];
  scan.depth = kind === OPEN ? 1 : 0;
  scan.deepest = scan.depth;
  scan.inString = kind === QUOTE;
  scan.pos++;
}

/** Moves to the end of the value entered; false when the bytes run out before. */
export function scanValue(scan: Scan): boolean {
  if (scan.depth > 0) return scanContainer(scan);
  return scan.inString ? skipString(scan) : scanScalar(scan);
}

/** A number, true, false or null ends where a separator stands. A scalar's bytes hold no separator themselves. */
function scanScalar(scan: Scan): boolean {
  const { bytes, end } = scan.window;
  while (scan.pos < end) {
    const byte = bytes[scan.pos] ?? 0;
    if (byte === 0x2c || byte === 0x5d || byte === 0x7d || isSpace(byte)) return true;
    scan.pos++;
  }
  return false;
}

function scanContainer(scan: Scan): boolean {
  const { bytes, end } = scan.window;
  while (scan.pos < end) {
    if (scan.inString) {
      if (!skipString(scan)) return false;
      continue;
    }
    const kind = BYTE_CLASS[bytes[scan.pos++] ?? 0];
    if (kind === QUOTE) scan.inString = true;
    else if (kind === OPEN) {
      scan.depth++;
      if (scan.depth > scan.deepest) scan.deepest = scan.depth;
    } else if (kind === CLOSE && --scan.depth === 0) return true;
  }
  return false;
}
