import { foldText } from "./fold.ts";

/** Names this long may differ by a doubled letter ("Muhammad", "Muhamad"); in shorter ones that is another name. */
const LONG_NAME = 8;
/** A letter written this often is drawn out, not doubled ("Wiraaaa"). */
const DRAWN_OUT = 3;

/** Folded letters and digits of a text, nothing else, runs kept. */
export function foldedLetters(text: string): string {
  if (/^[A-Za-z -]*$/.test(text)) return text.toLowerCase().replace(/[ -]/g, "");
  return foldText(text).text.replace(/[^a-z0-9~]/g, "");
}

/** Is `text[start, end)` the name in plain letters, signs between them aside? Allocates nothing. */
export function isWrittenAs(text: string, start: number, end: number, name: string): boolean {
  let next = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127) return false;
    const small = unit >= 65 && unit <= 90 ? unit | 32 : unit;
    if (!((small >= 97 && small <= 122) || (small >= 48 && small <= 57))) continue;
    if (name.charCodeAt(next++) !== small) return false;
  }
  return next === name.length;
}

/**
 * Does `written` double the letters where `name` does? Both as {@link foldedLetters}; they are known to agree
 * once every run is collapsed, but for digits read as letters and a clitic at the end, which are let pass.
 */
export function runsAgree(written: string, name: string): boolean {
  if (written === name) return true;
  let left = 0;
  let right = 0;
  while (left < written.length && right < name.length) {
    if (written[left] !== name[right]) return true;
    const here = runLength(written, left);
    const there = runLength(name, right);
    if (here !== there && here < DRAWN_OUT && name.length < LONG_NAME) return false;
    left += here;
    right += there;
  }
  return true;
}

function runLength(text: string, from: number): number {
  let to = from + 1;
  while (to < text.length && text[to] === text[from]) to++;
  return to - from;
}
