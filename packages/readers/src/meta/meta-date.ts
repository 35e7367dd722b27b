import { civilToSeconds } from "../time.ts";

/** A date as Meta's pages show it: on the clock of the page's zone, counted as if it were UTC. */
export interface MetaDate {
  readonly seconds: number;
  /** 1 when seconds are shown, else 60. */
  readonly width: number;
}

/** Month names by their first letters: English and Indonesian, then those languages that exports were seen in. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "ene", "ian", "gen"],
  ["feb", "fev", "fév"],
  ["mar", "mrt", "maa", "mär"],
  ["apr", "abr", "avr"],
  ["may", "mei", "mai", "mag"],
  ["jun", "juin", "iun", "giu"],
  ["jul", "juil", "iul", "lug"],
  ["aug", "agu", "agt", "ago", "aoû"],
  ["sep", "set"],
  ["oct", "okt", "ott", "out"],
  ["nov", "noi"],
  ["dec", "des", "dic", "dez", "déc"],
];

const DATE =
  /^(?:(\p{L}{3,12})\.? (\d{1,2}),? (\d{4})|(\d{1,2})\.? (?:de )?(\p{L}{3,12})\.? (?:de )?(\d{4})),?\s+(?:(?:at|pukul|um|om|a las)\s+)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*(?:([ap])\.?\s?m\.?)?(?: WI(?:B|TA|T))?$/iu;

/** Reads `Aug 09, 2026 9:49 am`, `Sep 8, 2016, 4:36 PM`, `9 Agu 2026 09.49` and the like; undefined for all else. */
export function metaDate(text: string): MetaDate | undefined {
  if (text.length > 60) return undefined;
  const match = DATE.exec(text.replace(/[\s\u00a0\u202f]+/g, " ").trim());
  if (match === null) return undefined;
  const month = monthOf(match[1] ?? match[5] ?? "");
  const day = Number(match[2] ?? match[4]);
  const year = Number(match[3] ?? match[6]);
  const half = match[10]?.toLowerCase();
  const shown = Number(match[7]);
  if (month === undefined || day < 1 || day > 31 || shown > (half === undefined ? 23 : 12)) return undefined;
  const hour = half === undefined ? shown : (shown % 12) + (half === "p" ? 12 : 0);
  const seconds = civilToSeconds(year, month, day, hour, Number(match[8]), Number(match[9] ?? 0));
  return { seconds, width: match[9] === undefined ? 60 : 1 };
}

function monthOf(name: string): number | undefined {
  const lower = name.toLowerCase();
  const index = MONTHS.findIndex((names) => names.some((start) => lower.startsWith(start)));
  return index < 0 ? undefined : index + 1;
}
