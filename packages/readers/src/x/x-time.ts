import { civilToSeconds, isoToSeconds } from "../time.ts";

const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

/** Epoch seconds of `Wed Feb 10 18:00:00 +0000 2021` (fixed columns), or of an ISO time; undefined otherwise. */
export function xTime(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (text.length === 30 && text.charCodeAt(3) === 0x20) return columns(text);
  return isoToSeconds(text.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) \+0000$/, "$1T$2Z"));
}

function columns(text: string): number | undefined {
  const month = MONTHS.indexOf(text.slice(4, 7));
  const seconds = civilToSeconds(
    pair(text, 26) * 100 + pair(text, 28),
    month / 3 + 1,
    pair(text, 8),
    pair(text, 11),
    pair(text, 14),
    pair(text, 17),
  );
  const offset = pair(text, 21) * 3600 + pair(text, 23) * 60;
  const known = month >= 0 && month % 3 === 0 && Number.isFinite(seconds + offset);
  return known ? seconds - (text.charCodeAt(20) === 0x2d ? -offset : offset) : undefined;
}

/** Two digits as a number; NaN where they are none. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Ids above this carry their time (Snowflake, November 2010; X's published epoch). */
const FIRST_SNOWFLAKE = 29_700_859_247;
const EPOCH = 1_288_834_974.657;

/** Epoch seconds at which a post was made, from its id; undefined for ids that carry no time. */
export function snowflakeSeconds(id: string | undefined): number | undefined {
  if (id === undefined || !/^\d{1,19}$/.test(id)) return undefined;
  const number = Number(id);
  // The lowest 22 bits are no time, so a double is precise enough.
  return number > FIRST_SNOWFLAKE ? number / 4_194_304 / 1000 + EPOCH : undefined;
}
