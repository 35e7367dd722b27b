/** A script assignment before the JSON, as X writes it: `window.YTD.tweets.part0 = [`. */
export interface Prefix {
  /** `tweets`, `THAR_CONFIG`; empty when there is none. */
  readonly name: string;
  /** Bytes to skip, a byte order mark included. */
  readonly length: number;
}

const ASSIGNMENT =
  /^\uFEFF?\s*(?:(?:window|self|globalThis)\.)?(?:__)?((?:YTD|Grailbird\.data)\.)?([\w-]+)(?:\.part\d+)?\s*=\s*(?=[[{"])/;

/** Finds the assignment at the start of a file; ASCII only, so characters are bytes (after the byte order mark). */
export function readPrefix(start: string): Prefix {
  const match = ASSIGNMENT.exec(start);
  if (match === null) return { name: "", length: start.startsWith("\uFEFF") ? 3 : 0 };
  return { name: match[2] ?? "", length: match[0].length + (start.startsWith("\uFEFF") ? 2 : 0) };
}
