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

/** The parts of a stamp as they stand on the line. */
export interface StampParts
  extends Pick<Stamp, "separator" | "dotTime" | "hour" | "minute" | "second" | "style" | "rest"> {
  readonly date: readonly [string, string, string];
  /** `a` or `p`, where the clock has twelve hours. */
  readonly half: string | undefined;
}

/** Puts a stamp together; undefined when no date or clock is written so. */
export function makeStamp(parts: StampParts): Stamp | undefined {
  const [a, b, c] = parts.date;
  const yearFirst = a.length > 2;
  if (yearFirst ? a.length !== 4 || c.length > 2 : c.length !== 4 && c.length !== 2) return undefined;
  const hour = toHour(parts.hour, parts.half);
  if (hour === undefined || parts.minute > 59 || (parts.second ?? 0) > 59) return undefined;
  // Field by field: a copy of the rest of an object takes several times as long, and there are millions.
  return {
    date: [Number(a), Number(b), Number(c)],
    yearFirst,
    shortYear: !yearFirst && c.length === 2,
    separator: parts.separator,
    dotTime: parts.dotTime,
    hour,
    minute: parts.minute,
    second: parts.second,
    style: parts.style,
    rest: parts.rest,
  };
}

function toHour(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined;
  if (hour > 12) return undefined;
  return (hour % 12) + (half === "p" ? 12 : 0);
}
