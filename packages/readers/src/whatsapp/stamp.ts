/** The date and time a message of a chat export begins with, as written: which number is the month is not said. */
export interface Stamp {
  /** The three numbers of the date, in the order of the line. */
  readonly date: readonly [number, number, number];
  /** The year stands first, or is written with two digits. */
  readonly yearFirst: boolean;
  readonly shortYear: boolean;
  /** Between the numbers of the date: `/`, `.`, `-`. */
  readonly separator: string;
  /** The clock is written as `10.00`, as in Indonesia. */
  readonly dotTime: boolean;
  readonly hour: number;
  readonly minute: number;
  /** Absent on Android. */
  readonly second: number | undefined;
  /** `[…] Name: text` (iOS), `… - Name: text` (Android) or `…: Name: text` (iOS until 2017). */
  readonly style: "bracket" | "dash" | "colon";
  /** What follows on the line. */
  readonly rest: string;
}

/** Marks of writing direction that WhatsApp puts around names, dates and its own sentences. */
export const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const UNSEEN = /[\s\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
/** A stamp ends within this many characters. */
const LEAD = 60;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;
const STAMP =
  /^\s*(\[)?\s*(\d{1,4})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{1,4})\.?,?\s+(?:(?:at|pukul|jam)\s+)?(\d{1,2})([:.])(\d{2})(?:[:.](\d{2}))?(?:\s?([ap])\.?\s?m\b\.?)?\s*(\]|\s-\s|:\s|-\s)/i;

/** Reads the stamp at the beginning of a line; undefined for a line that goes on with the message before. */
export function readStamp(line: string): Stamp | undefined {
  // Most lines of a long message fail here.
  if (!/^[\s[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]*\d/.test(line)) return undefined;
  const lead = line.slice(0, LEAD);
  const isAscii = ASCII.test(lead);
  const plain = isAscii ? lead : lead.replace(DIRECTION_MARKS, "").replace(/[\u202f\u00a0]/g, " ");
  const match = STAMP.exec(plain);
  if (match === null) return undefined;
  const [whole = "", bracket, a = "", separator = "/", b = "", c = "", hour, dot, minute, second, half, end] =
    match;
  if ((bracket !== undefined) !== (end === "]")) return undefined;
  const yearFirst = a.length > 2;
  if (yearFirst ? a.length !== 4 || c.length > 2 : c.length !== 4 && c.length !== 2) return undefined;
  const clock = toHour(Number(hour), half?.toLowerCase());
  if (clock === undefined || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  return {
    date: [Number(a), Number(b), Number(c)],
    yearFirst,
    shortYear: !yearFirst && c.length === 2,
    separator,
    dotTime: dot === ".",
    hour: clock,
    minute: Number(minute),
    second: second === undefined ? undefined : Number(second),
    style: end === "]" ? "bracket" : end === ": " ? "colon" : "dash",
    rest: isAscii ? afterLength(line, whole) : afterStamp(line, whole.replace(/\s/g, "").length),
  };
}

function toHour(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined;
  if (hour > 12) return undefined;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

/** The line behind a stamp without marks. */
function afterLength(line: string, stamp: string): string {
  const at = stamp.trimEnd().length;
  return line.slice(line.charCodeAt(at) === 0x20 ? at + 1 : at);
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
