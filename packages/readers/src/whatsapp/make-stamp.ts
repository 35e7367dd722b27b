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
export function makeStamp({ date: [a, b, c], half, ...rest }: StampParts): Stamp | undefined {
  const yearFirst = a.length > 2;
  if (yearFirst ? a.length !== 4 || c.length > 2 : c.length !== 4 && c.length !== 2) return undefined;
  const hour = toHour(rest.hour, half);
  if (hour === undefined || rest.minute > 59 || (rest.second ?? 0) > 59) return undefined;
  return {
    ...rest,
    date: [Number(a), Number(b), Number(c)],
    yearFirst,
    shortYear: !yearFirst && c.length === 2,
    hour,
  };
}

function toHour(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined;
  if (hour > 12) return undefined;
  return (hour % 12) + (half === "p" ? 12 : 0);
}
