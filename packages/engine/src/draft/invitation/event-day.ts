import { windowStart } from "@netral/engine/logic";
import type { Span } from "@netral/engine/text";

/** The local days an invitation names, inclusive, and where it says so. */
export interface EventDays {
  readonly from: string;
  readonly to: string;
  readonly span: Span;
}

const DAY_MS = 86_400_000;
const WEEKDAYS = ["minggu", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu"];
const WEEKDAY = "senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad";
const MONTHS = ["jan", "feb", "mar", "apr", "mei", "jun", "jul", "ag", "sep", "okt", "nov", "des"];
const MONTH =
  "jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|jun[ie]?|jul[iy]?|agu(?:stus)?|agt|ags|sep(?:t(?:ember)?)?|okt(?:ober)?|no[vp](?:ember)?|des(?:ember)?";
const NAMED_MONTH = new RegExp(
  `(?<![\\d.,])(\\d{1,2})[\\s./-]{1,3}(${MONTH})(?![\\p{L}])\\.?(?:,?[\\s./-]{0,2}(\\d{4}|['’]\\d{2})(?!\\d))?`,
  "giu",
);
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:20)?\d{2})(?![\d./-])/gu;
/** "Kamis (17/10)", "tgl 17/10": without a year only beside a word of a day. */
const SHORT = new RegExp(
  `(?<=(?<!\\p{L})(?:tanggal|tgl|${WEEKDAY})[\\s:,.(]{1,3})(\\d{1,2})\\s?[/-]\\s?(\\d{1,2})(?![\\d/.-]*\\d)`,
  "giu",
);
const ISO = /(?<![\d-])(20\d{2})-(\d{2})-(\d{2})(?![\d-])/gu;
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(
      `(?<!\\p{L})(?<!(?:${WEEKDAY})\\s+)(?:(?:hari|pagi|siang|sore|malam|mlm)\\s+(?:ini|nanti)|(?:nanti|nti|ntar|entar)\\s+(?:pagi|siang|sore|malam|mlm))(?!\\p{L})`,
      "giu",
    ),
    0,
  ],
  [new RegExp(`(?<!\\p{L})(?<!(?:${WEEKDAY})\\s+)(?:besok|esok)(?!\\p{L})`, "giu"), 1],
  [/(?<!\p{L})lusa(?!\p{L})/giu, 2],
];
const NAMED_DAY = new RegExp(
  `(?<!\\p{L})((?:malam|mlm)\\s+)?(${WEEKDAY})(?:\\s+(ini|besok|depan|nanti|malam|pagi|siang|sore))?(?!\\p{L})`,
  "giu",
);
const FIRST_OF_RANGE = /(?<!\d)(\d{1,2})\s*(?:-|–|—|s\.?\s?\/?\s?d\.?|sampai(?: dengan)?|hingga|dan|&)\s*$/iu;
const CUE = new RegExp(
  `(?:tanggal|tgl|hari|pada|waktu|jadwal|${WEEKDAY})[\\s:,/.-]*(?:tanggal|tgl)?[\\s:,.]*$`,
  "iu",
);
const CLOCK = /^.{0,60}?(?:pukul|jam|pkl)/isu;
/** "Contoh, 1 Oktober 2024" at the head or foot of a letter: when it was written. */
const LETTER_DATE = new RegExp(`(?:^|\\n)\\s*(?!(?:${WEEKDAY}))\\p{Lu}[\\p{L} ]{2,30},\\s*$`, "iu");

interface Found extends EventDays {
  readonly score: number;
}

/**
 * The days on which the event takes place, in Indonesian wording; days without a year and "besok" count from `at`
 * (`YYYY-MM-DD`). Of several dates the one that stands beside a weekday, "tanggal" or a clock time is taken.
 */
export function eventDays(text: string, at: string): EventDays | undefined {
  const today = Date.parse(`${at}T00:00:00Z`);
  const dated = writtenDates(text, today);
  const found = dated.length > 0 ? dated : [...relative(text, today), ...weekdays(text, today)];
  return found.toSorted(
    (a, b) => b.score - a.score || Number(a.to < at) - Number(b.to < at) || (a.from < b.from ? -1 : 1),
  )[0];
}

function dayText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Dates in full, in numbers (day first), and days of a month without a year. */
function writtenDates(text: string, today: number): Found[] {
  const named = [...text.matchAll(NAMED_MONTH)].map((match) => {
    const name = (match[2] ?? "").toLowerCase().replace(/^nop/, "nov");
    const month = MONTHS.findIndex((one) => name.startsWith(one)) + 1;
    return { match, date: dateOf(match[3], month, match[1], today) };
  });
  const numeric = [...text.matchAll(NUMERIC)].map((match) => ({
    match,
    date: dateOf(match[4], Number(match[3]), match[1], today),
  }));
  const iso = [...text.matchAll(ISO)].map((match) => ({
    match,
    date: dateOf(match[1], Number(match[2]), match[3], today),
  }));
  const short = [...text.matchAll(SHORT)].map((match) => ({
    match,
    date: dateOf(undefined, Number(match[2]), match[1], today),
  }));
  return [...named, ...numeric, ...short, ...iso].flatMap(({ match, date }): Found[] => {
    if (date === undefined) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const days = rangeBefore(text, { from: date, to: date, span });
    return [{ ...days, score: scoreOf(text, days.span) }];
  });
}

/** A day that exists; without a year the next such day. */
function dateOf(
  year: string | undefined,
  month: number,
  day: string | undefined,
  today: number,
): string | undefined {
  const digits = year?.replace(/\D/g, "");
  const current = new Date(today).getUTCFullYear();
  const years = digits === undefined ? [current, current + 1] : [(Number(digits) % 100) + 2000];
  return years
    .map((one) => `${one}-${String(month).padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`)
    .find((one) => windowStart(one, "WIB") && (digits !== undefined || Date.parse(one) >= today));
}

/** "12-14 Oktober 2024": the day before the date opens the range. */
function rangeBefore(text: string, days: EventDays): EventDays {
  const opening = FIRST_OF_RANGE.exec(text.slice(0, days.span.start));
  const day = Number(opening?.[1]);
  if (!opening || days.from !== days.to || day < 1 || day >= Number(days.from.slice(8))) return days;
  return {
    from: `${days.from.slice(0, 8)}${String(day).padStart(2, "0")}`,
    to: days.to,
    span: { start: opening.index, end: days.span.end },
  };
}

function scoreOf(text: string, { start, end }: Span): number {
  const before = text.slice(Math.max(0, start - 60), start);
  const cue = CUE.test(before) ? 3 : 0;
  const clock = CLOCK.test(text.slice(end, end + 80)) ? 2 : 0;
  return cue + clock - (cue === 0 && LETTER_DATE.test(before) ? 3 : 0);
}

function relative(text: string, today: number): Found[] {
  return RELATIVE.flatMap(([pattern, ahead]) =>
    [...text.matchAll(pattern)].map((match): Found => {
      const day = dayText(today + ahead * DAY_MS);
      return {
        from: day,
        to: day,
        span: { start: match.index, end: match.index + match[0].length },
        score: scoreOf(text, { start: match.index, end: match.index + match[0].length }),
      };
    }),
  );
}

/** "Sabtu ini" is the next one; "Sabtu depan" may be the one after it. */
function weekdays(text: string, today: number): Found[] {
  return [...text.matchAll(NAMED_DAY)].map((match): Found => {
    const name = (match[2] ?? "").toLowerCase().replace(/['’]/g, "").replace("ahad", "minggu");
    // "Malam Minggu" is the evening before Sunday.
    const index = WEEKDAYS.indexOf(name) - (match[1] === undefined ? 0 : 1);
    const ahead = (index - new Date(today).getUTCDay() + 14) % 7;
    const span = { start: match.index, end: match.index + match[0].length };
    const isDepan = match[3]?.toLowerCase() === "depan";
    const first = today + (isDepan && ahead === 0 ? 7 : ahead) * DAY_MS;
    return {
      from: dayText(first),
      to: dayText(first + (isDepan ? 7 * DAY_MS : 0)),
      span,
      // "Minggu" is also a week; a weekday alone is the weakest sign of a date.
      score: scoreOf(text, span) - 1,
    };
  });
}
