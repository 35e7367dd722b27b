import { type Span, windowEnd, windowStart } from "@netral/engine/logic";

/** A date written in a text: the earliest and latest instant it may mean, in milliseconds. */
export interface CaptionDate {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** The words say that it is the picture's date ("foto tahun 2019", "#tbt 2018"). */
  readonly cued: boolean;
}

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  ags: 8,
  agu: 8,
  agt: 8,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  nop: 11,
  des: 12,
  dec: 12,
};
const MONTH = `(jan(?:uari|uary)?|[fp]eb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|ags|agt|agu(?:stus)?|aug(?:ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|nop(?:ember)?|des(?:ember)?|dec(?:ember)?)`;
const YEAR = `((?:19|20)\\d{2}|['’]\\d{2})`;
const CUE = `foto(?:\\s+(?:lama|lawas|jadul|tahun|thn|th\\.?|pada|waktu|di))*|tahun|thn\\.?|th\\.?|throwback|#?tbt|flash\\s?back|kenangan|memori|jaman|zaman|nostalgia|late\\s?post|diambil(?:\\s+pada)?|diunggah ulang|dulu|circa|taken(?:\\s+in)?`;

const FULL = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s*[-./ ]?\\s*${MONTH}\\.?,?\\s*[-./ ]?\\s*${YEAR}(?!\\d)`,
  "giu",
);
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\d./-])/gu;
const ISO = /(?<![\d-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d-])/gu;
const MONTH_YEAR = new RegExp(
  `(?<![\\p{L}\\d]|\\d\\s*)${MONTH}\\.?\\s*,?\\s*(?:tahun\\s+)?${YEAR}(?!\\d)`,
  "giu",
);
const YEAR_ONLY = new RegExp(
  `(?<![\\p{L}\\d])(?:${CUE})[\\s:,(]*(?:di|pada|tahun|thn\\.?|th\\.?|in)?[\\s:,(]*${YEAR}(?!\\d)`,
  "giu",
);
const AGO =
  /(?<!\p{L})(?:(\d{1,2}|se|satu|dua|tiga|empat|lima)\s*)?(tahun|thn|bulan)\s+(?:yang\s+|yg\s+)?(?:lalu|kemarin|silam)(?!\p{L})/giu;
const CUED = new RegExp(`(?:${CUE})\\W{0,3}(?:\\S+\\s+){0,3}$`, "iu");
const ELECTION =
  /(?:pemilu|pilkada|pilpres|pilgub|pileg|periode|presiden|menuju|tahun ajaran|hut|ke-?\d*)\s*$/iu;
const COUNTS: Readonly<Record<string, number>> = { se: 1, satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5 };

/**
 * The dates a caption states, in Indonesian and English wording; days are read day first. A year alone needs a word
 * that makes it the picture's year. "tahun lalu" is counted from `act`; without its time it says nothing.
 */
export function captionDates(text: string, act: Span): readonly CaptionDate[] {
  const found: CaptionDate[] = [];
  const add = (match: RegExpExecArray, date: string | undefined, cued: boolean) => {
    const opens = windowStart(date, "unknown");
    const closes = windowEnd(date, "unknown");
    const start = match.index;
    const end = start + match[0].length;
    if (!opens || !closes || found.some((one) => start < one.end && one.start < end)) return;
    found.push({ start, end, from: opens.lo, to: closes.hi, cued: cued || CUED.test(text.slice(0, start)) });
  };
  for (const match of text.matchAll(ISO)) add(match, match[0], false);
  for (const match of text.matchAll(FULL)) add(match, dayOf(match[3], monthOf(match[2]), match[1]), false);
  for (const match of text.matchAll(NUMERIC)) add(match, dayOf(match[4], Number(match[3]), match[1]), false);
  for (const match of text.matchAll(MONTH_YEAR)) {
    if (!ELECTION.test(text.slice(0, match.index))) add(match, monthDate(match[2], monthOf(match[1])), false);
  }
  for (const match of text.matchAll(YEAR_ONLY)) {
    if (!ELECTION.test(text.slice(0, match.index))) add(match, String(yearOf(match[1])), true);
  }
  for (const match of text.matchAll(AGO)) add(match, agoOf(match, act), false);
  return found.sort((a, b) => a.start - b.start);
}

function yearOf(written: string | undefined): number {
  const digits = (written ?? "").replace(/\D/g, "");
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) > 60 ? 1900 : 2000);
}

function monthOf(written: string | undefined): number {
  return MONTHS[(written ?? "").slice(0, 3).toLowerCase()] ?? 0;
}

function dayOf(year: string | undefined, month: number, day: string | undefined): string | undefined {
  if (month < 1 || month > 12) return undefined;
  return `${yearOf(year)}-${two(month)}-${two(Number(day))}`;
}

function monthDate(year: string | undefined, month: number): string {
  return `${yearOf(year)}-${two(month)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function agoOf(match: RegExpExecArray, act: Span): string | undefined {
  if (!Number.isFinite(act.from)) return undefined;
  const count = COUNTS[(match[1] ?? "se").toLowerCase()] ?? Number(match[1]);
  const posted = new Date(act.from);
  if (/^bulan/i.test(match[2] ?? "")) {
    const month = posted.getUTCFullYear() * 12 + posted.getUTCMonth() - count;
    return `${Math.floor(month / 12)}-${two((month % 12) + 1)}`;
  }
  return String(posted.getUTCFullYear() - count);
}
