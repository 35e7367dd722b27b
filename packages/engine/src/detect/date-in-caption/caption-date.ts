import { type Span, windowEnd, windowStart } from "@netral/engine/logic";
import { MONTH, monthOf } from "./month-words.ts";
import { PHOTO_CUE, throwbackIn } from "./photo-words.ts";

/** A date written in a text: the earliest and latest instant it may mean, in milliseconds. */
export interface CaptionDate {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /**
   * `picture`: the words say that it is the picture's date ("foto tahun 2019", "#tbt 2018"). `stamp`: it stands
   * by itself, as one dates a picture ("Bandung, 5 Agustus 2017"). `loose`: it may as well be the date of what the
   * sentence tells of ("program tahun 2023 berhasil").
   */
  readonly says: "picture" | "stamp" | "loose";
}

const YEAR = `((?:19|20)\\d{2}|['’]\\d{2})`;
const YEAR_WORD = `tahun|thn\\.?|th\\.?|taun`;
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
  `(?<![\\p{L}\\d])(?:${PHOTO_CUE}|${YEAR_WORD}|dulu)[\\s:,(]*(?:di|pada|${YEAR_WORD}|in)?[\\s:,(]*${YEAR}(?![\\d]|-?an)`,
  "giu",
);
/** A year without any word; counts only in a caption that says it is of another time. */
const BARE_YEAR = /(?<![\p{L}\d.,/#@-])((?:19|20)\d{2})(?![\p{L}\d/-]|[.,]\d)/gu;
const DECADE = new RegExp(
  `(?<![\\p{L}\\d])(?:${YEAR_WORD}|era|jaman|zaman)\\s*['’]?((?:19|20)?\\d0)\\s?-?an(?!\\p{L})`,
  "giu",
);
const AGO =
  /(?<!\p{L})(?:(\d{1,2}|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\s*)?(tahun|thn|bulan)\s+(?:yang\s+|yg\s+)?(?:lalu|kemarin|silam)(?!\p{L})/giu;
const COUNTS: Readonly<Record<string, number>> = {
  se: 1,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
};

const CUED = new RegExp(`(?<![\\p{L}\\d])(?:${PHOTO_CUE})\\W{0,3}(?:[^\\s.!?\\n]+\\s+){0,3}$`, "iu");
/** "(foto lama)", "#tbt" right behind the date. */
const CUED_AFTER = new RegExp(`^[\\s,.(#–-]{0,4}(?:${PHOTO_CUE})(?![\\p{L}\\d])`, "iu");
/** Words before which a year names an election, a term of office, a budget, a school year. */
const ELECTION =
  /(?<![\p{L}\d])(?:pemilu|pilkada|pilpres|pilgub|pilbup|pilwalkot|pilwali|pilkades|pileg|caleg|capres|cagub|cabup|presiden|gubernur|bupati|periode|masa\s+bakti|menuju|target|emas|visi|angkatan|ajaran|anggaran|apbn|apbd|ta|hut|dirgahayu|piala|liga|asian\s+games|cpns|pppk|pp|uu|(?:nomor|no\.?)\s*\d*|ke-?\d*)\s*(?:serentak\s+)?(?:tahun\s+|thn\.?\s+|th\.?\s+)?$/iu;
/** Words before which a date begins, ends or announces something else than the picture. */
const SINCE =
  /(?<![\p{L}\d])(?:sejak|semenjak|mulai|dari|hingga|sampai(?:\s+dengan)?|s\/d|s\.d\.|sd|sebelum|sesudah|setelah|lahir(?:nya)?|kelahiran|ttl|milad|ultah|wafat|since|until|born|per|untuk|utk|tiap|setiap|jadwal|deadline|batas)\s*:?\s*(?:(?:di\s+)?\p{Lu}\p{L}+,\s*)?(?:(?:pada|tgl\.?|tanggal|bulan|tahun|thn\.?|th\.?|akhir|awal|pertengahan|hari\s+\p{L}+,?)\s*)*$/iu;
/** A span of time ("2019-2024", "2019 s/d 2024") is a term, not a day of a picture. */
const RANGE_AFTER = /^\s*(?:-|–|—|s\/d|sd|sampai|hingga)\s*(?:(?:19|20)\d{2}|sekarang|kini|now)/iu;
const STANDS_BEFORE =
  /(?:^|[\n,;:(|•–—-]|\p{Extended_Pictographic}\uFE0F?)\s*(?:(?:pada|tgl\.?|tanggal|di)\s*)*$/u;
const STANDS_AFTER = /^\s*(?:$|[\n)|#@•]|[.!,]?\s*(?:$|\n|#|\p{Extended_Pictographic}))/u;
/** Pictures of a time before this are printed ones; a caption that does not say so speaks of something else. */
const FIRST_PHOTO_YEAR = 1990;

interface Found {
  readonly match: RegExpExecArray;
  readonly date: string | undefined;
  /** Last day of the same form, where it is another. */
  readonly until?: string;
  readonly kind: "day" | "month" | "year" | "ago";
}

/**
 * The dates a caption states, in Indonesian and English wording; days are read day first. A year alone needs a word
 * that makes it a year of the past. "tahun lalu" is counted from `act`; without its time it says nothing.
 */
export function captionDates(text: string, act: Span): readonly CaptionDate[] {
  const dates: CaptionDate[] = [];
  for (const found of written(text, act)) {
    const { match, date, until = date } = found;
    const opens = windowStart(date, "unknown");
    const closes = windowEnd(until, "unknown");
    const start = match.index;
    const end = start + match[0].length;
    if (!opens || !closes || dates.some((one) => start < one.end && one.start < end)) continue;
    const says = sayingOf(text, found, Number(date?.slice(0, 4)));
    if (says !== undefined) dates.push({ start, end, from: opens.lo, to: closes.hi, says });
  }
  return dates.sort((a, b) => a.start - b.start);
}

/** Everything in a text that has the form of a date, the most exact form first. */
function* written(text: string, act: Span): Generator<Found> {
  for (const match of text.matchAll(ISO)) yield { match, date: match[0], kind: "day" };
  for (const match of text.matchAll(FULL)) {
    yield { match, date: dayOf(match[3], monthOf(match[2]), match[1]), kind: "day" };
  }
  for (const match of text.matchAll(NUMERIC)) {
    yield { match, date: dayOf(match[4], Number(match[3]), match[1]), kind: "day" };
  }
  for (const match of text.matchAll(MONTH_YEAR)) {
    yield { match, date: `${yearOf(match[2])}-${two(monthOf(match[1]))}`, kind: "month" };
  }
  for (const match of text.matchAll(DECADE)) {
    const first = decadeOf(match[1] ?? "");
    yield { match, date: String(first), until: String(first + 9), kind: "year" };
  }
  for (const match of text.matchAll(YEAR_ONLY)) yield { match, date: String(yearOf(match[1])), kind: "year" };
  for (const match of text.matchAll(AGO)) yield { match, date: agoOf(match, act), kind: "ago" };
  if (throwbackIn(text)) {
    for (const match of text.matchAll(BARE_YEAR)) yield { match, date: match[1], kind: "year" };
  }
}

/** Whose date it is; undefined where it is certainly something else's. */
function sayingOf(text: string, { match, kind }: Found, year: number): CaptionDate["says"] | undefined {
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  const inner = match[0].replace(/\d.*$/su, "");
  if (SINCE.test(before) || SINCE.test(before + inner) || RANGE_AFTER.test(after)) return undefined;
  if (kind !== "day" && kind !== "ago" && (ELECTION.test(before) || ELECTION.test(before + inner))) {
    return undefined;
  }
  if (CUED.test(before) || CUED.test(before + inner) || CUED_AFTER.test(after) || saysThrowback(text)) {
    return "picture";
  }
  if (year < FIRST_PHOTO_YEAR) return "loose";
  if (kind === "day") return "stamp";
  return STANDS_BEFORE.test(before) || STANDS_AFTER.test(after) ? "stamp" : "loose";
}

function saysThrowback(text: string): boolean {
  return throwbackIn(text) !== undefined;
}

function yearOf(digitsOf: string | undefined): number {
  const digits = (digitsOf ?? "").replace(/\D/g, "");
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) > 60 ? 1900 : 2000);
}

function decadeOf(digits: string): number {
  return digits.length === 4 ? Number(digits) : 1900 + Number(digits);
}

function dayOf(year: string | undefined, month: number, day: string | undefined): string | undefined {
  if (month < 1 || month > 12) return undefined;
  return `${yearOf(year)}-${two(month)}-${two(Number(day))}`;
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
