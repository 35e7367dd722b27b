import { type ByteWindow, byteWindow } from "./byte-window.ts";

/** Where a scanner stands in a stream of bytes. */
export interface Scan {
  readonly window: ByteWindow;
  /** Next byte to look at. */
  pos: number;
  /** First byte that must not be forgotten, or -1. */
  keep: number;
  inString: boolean;
  /** The last byte seen was a backslash inside a string. */
  escaped: boolean;
  /** Open brackets inside the value being scanned, and the most of them so far. */
  depth: number;
  deepest: number;
}

/** A scanner at the start of a stream. */
export function newScan(): Scan {
  return { window: byteWindow(), pos: 0, keep: -1, inString: false, escaped: false, depth: 0, deepest: 0 };
}

/** Appends a chunk; returns by how much positions shrank. */
export function feed(scan: Scan, chunk: Uint8Array): number {
  const shift = scan.window.add(chunk, scan.keep >= 0 ? scan.keep : scan.pos);
  scan.pos -= shift;
  if (scan.keep >= 0) scan.keep -= shift;
  return shift;
}

/** Skips to the end of the string the scanner is in; false when the bytes run out before. */
export function skipString(scan: Scan): boolean {
  const { bytes, end } = scan.window;
  let at = scan.pos;
  if (scan.escaped && at < end) {
    at++;
    scan.escaped = false;
  }
  while (at < end) {
    const byte = bytes[at++];
    if (byte === 0x22) {
      scan.pos = at;
      scan.inString = false;
      return true;
    }
    if (byte === 0x5c) {
      if (at < end) at++;
      else scan.escaped = true;
    }
  }
  scan.pos = at;
  return false;
}
