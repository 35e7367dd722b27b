import { civilToSeconds, isoToSeconds } from "../time.ts";

const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

/** Epoch seconds of `Wed Feb 10 18:00:00 +0000 2021` (fixed columns), or of an ISO time; undefined otherwise. */
export function xTime(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (text.length === 30 && text.charCodeAt(3) === 32) {
    const month = MONTHS.indexOf(text.slice(4, 7)) / 3;
    const seconds = civilToSeconds(
      Number(text.slice(26, 30)),
      month + 1,
      Number(text.slice(8, 10)),
      Number(text.slice(11, 13)),
      Number(text.slice(14, 16)),
      Number(text.slice(17, 19)),
    );
    const offset = Number(text.slice(21, 23)) * 3600 + Number(text.slice(23, 25)) * 60;
    const sign = text[20] === "-" ? 1 : -1;
    return Number.isInteger(month) && month >= 0 && Number.isFinite(seconds)
      ? seconds + sign * offset
      : undefined;
  }
  return isoToSeconds(text.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) \+0000$/, "$1T$2Z"));
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
