import type { Hash64 } from "../id.ts";

/** The alphabet of time stamps in record keys (https://atproto.com/specs/tid). */
const ALPHABET = "234567abcdefghijklmnopqrstuvwxyz";
const TID = /^[2-7a-j][2-7a-z]{12}$/;
/** Letters of five bits each; the first holds four, which makes 64 in all. */
const FIRST = 6;
const REST = 7;
const TWO_32 = 2 ** 32;

const VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from(ALPHABET, (letter, value) => [letter, value]),
);

/** The 64 bits of a time stamp; undefined for a record key that is none (`self`). */
export function tidBits(rkey: string): Hash64 | undefined {
  if (!TID.test(rkey)) return undefined;
  const rest = numberIn(rkey, FIRST, FIRST + REST);
  return { high: numberIn(rkey, 0, FIRST) * 8 + Math.floor(rest / TWO_32), low: rest % TWO_32 };
}

/** The time stamp in its thirteen letters. */
export function tidText({ high, low }: Hash64): string {
  return letters(Math.floor(high / 8), FIRST) + letters((high % 8) * TWO_32 + low, REST);
}

function numberIn(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 32 + (VALUES[text.charAt(at)] ?? 0);
  return value;
}

function letters(value: number, count: number): string {
  let text = "";
  for (let left = value; text.length < count; left = Math.floor(left / 32)) {
    text = ALPHABET.charAt(left % 32) + text;
  }
  return text;
}
