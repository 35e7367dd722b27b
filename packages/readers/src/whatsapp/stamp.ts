import { makeStamp, type Stamp } from "./make-stamp.ts";
import { readPlainStamp } from "./plain-stamp.ts";

/** Marks of writing direction that WhatsApp puts around names, dates and its own sentences. */
export const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const UNSEEN = /[\s\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
/** A stamp ends within this many characters. */
const LEAD = 60;
const STAMP =
  /^\s*(\[)?\s*(\d{1,4})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{1,4})\.?,?\s+(?:(?:at|pukul|jam)\s+)?(\d{1,2})([:.])(\d{2})(?:[:.](\d{2}))?(?:\s?([ap])\.?\s?m\b\.?)?\s*(\]|\s-\s|:\s|-\s)/i;

/** Reads the stamp at the beginning of a line; undefined for a line that goes on with the message before. */
export function readStamp(line: string): Stamp | undefined {
  return readPlainStamp(line) ?? readAnyStamp(line);
}

/** Reads a stamp in any of the ways WhatsApp has written it. */
export function readAnyStamp(line: string): Stamp | undefined {
  // Most lines of a long message fail here.
  if (!/^[\s[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]*\d/.test(line)) return undefined;
  const plain = line
    .slice(0, LEAD)
    .replace(DIRECTION_MARKS, "")
    .replace(/[\u202f\u00a0]/g, " ");
  const match = STAMP.exec(plain);
  if (match === null) return undefined;
  const [whole = "", bracket, a = "", separator = "/", b = "", c = "", hour, dot, minute, second, half, end] =
    match;
  if ((bracket !== undefined) !== (end === "]")) return undefined;
  return makeStamp({
    date: [a, b, c],
    separator,
    dotTime: dot === ".",
    hour: Number(hour),
    minute: Number(minute),
    second: second === undefined ? undefined : Number(second),
    half: half?.toLowerCase(),
    style: end === "]" ? "bracket" : end === ": " ? "colon" : "dash",
    rest: afterStamp(line, whole.replace(/\s/g, "").length),
  });
}

/** The line behind the stamp's visible characters, with its marks: those before a text mean something. */
function afterStamp(line: string, visible: number): string {
  let seen = 0;
  let at = 0;
  while (seen < visible) {
    const unit = line.charCodeAt(at);
    if (unit > 0x7f ? !UNSEEN.test(line.charAt(at)) : unit > 0x20) seen++;
    at++;
  }
  return line.slice(line.charCodeAt(at) === 0x20 ? at + 1 : at);
}
