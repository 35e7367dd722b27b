import { isSpace } from "./byte-class.ts";

/** What may stand behind the value of a script: white space, semicolons, comments; over chunk borders. */
export interface ScriptTail {
  /** Index of the first byte in `[from, end)` that is something else, or `end`. */
  skip(bytes: Uint8Array, from: number, end: number): number;
}

/** The tail of one document. */
export function scriptTail(): ScriptTail {
  let inside: "nothing" | "slash" | "line" | "block" | "star" = "nothing";

  /** False when the byte is neither white space, nor a semicolon, nor part of a comment. */
  function take(byte: number): boolean {
    if (inside === "nothing") {
      if (byte === 0x2f) inside = "slash";
      return byte === 0x2f || byte === 0x3b || isSpace(byte);
    }
    if (inside === "slash") {
      inside = byte === 0x2a ? "block" : "line";
      return byte === 0x2f || byte === 0x2a;
    }
    if (inside === "line") inside = byte === 0x0a ? "nothing" : "line";
    else if (inside === "star" && byte === 0x2f) inside = "nothing";
    else inside = byte === 0x2a ? "star" : "block";
    return true;
  }

  return {
    skip(bytes, from, end) {
      let at = from;
      while (at < end && take(bytes[at] ?? 0)) at++;
      return at;
    },
  };
}
