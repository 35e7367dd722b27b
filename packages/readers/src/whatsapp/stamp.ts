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

const STAMP =
  /^\s*(\[)?\s*(\d{1,4})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{1,4})\.?,?\s+(?:(?:at|pukul|jam)\s+)?(\d{1,2})([:.])(\d{2})(?:[:.](\d{2}))?(?:\s?([ap])\.?\s?m\b\.?)?\s*(\]|\s-\s|:\s|-\s)/i;

/** Reads the stamp at the beginning of a line; undefined for a line that goes on with the message before. */
export function readStamp(line: string): Stamp | undefined {
  // Most lines of a long message fail here.
  if (!/^[\s[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]*\d/.test(line)) return undefined;
  const lead = line.slice(0, 60);
  const plain = lead.replace(DIRECTION_MARKS, "").replace(/[\u202f\u00a0]/g, " ");
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
    rest: afterStamp(line, whole.replace(/\s/g, "").length),
  };
}

function toHour(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined;
  if (hour > 12) return undefined;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

/** The line behind the stamp's visible characters, with its marks: those before a text mean something. */
function afterStamp(line: string, visible: number): string {
  let seen = 0;
  let at = 0;
  while (seen < visible) {
    if (!/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/.test(line.charAt(at))) seen++;
    at++;
  }
  return line.slice(at).replace(/^ /, "");
}
