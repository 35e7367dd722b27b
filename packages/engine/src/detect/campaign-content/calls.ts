import type { Span } from "@netral/engine/text";
import type { Mention, Reading } from "../reading/mention.ts";
import { wordsBetween } from "../reading/nearness.ts";
import { isReport } from "./report-style.ts";

/** A call for or against a subject in the owner's words. */
export interface Call {
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
  readonly against: boolean;
  /** Asks others, as against telling one's own choice. */
  readonly asks: boolean;
}

/** Farthest a call may stand before the name, in words; all of them of the kinds in {@link FILLER}. */
const REACH = 5;
/** No five words are longer: a quick look before the slow one, in letters. */
const REACH_LETTERS = 200;
/** Letters of a sentence that are looked at on either side; a page without a full stop must not cost its square. */
const SENTENCE = 600;
/** Words before a call in which a negation turns it round. */
const NEGATION_REACH = 3;
const IMPERATIVE = /^(?:coblos|pilih|menangkan|menangin|dukung|vote|lanjutkan)$/i;
const DECLARATIVE =
  /^(?:milih|memilih|mendukung|nyoblos|memenangkan|all in|gas|gaskan|gaskeun|gaspol|pilihanku|pilihan saya|pilihan kita)$/i;
/** Calls that follow the name: "… 2 periode", "… harga mati", "… pilihanku", "… lanjutkan". */
const TRAILING =
  /^(?:2 periode|dua periode|harga mati|lanjutkan|pilihanku|pilihan saya|pilihan kita|gas|gaskan|gaskeun|gaspol|all in|menang)$/i;
/** "pasti menang", "harus menang": a wish, where "menang" alone reports. */
const WISH = /(?:pasti|harus|wajib|semoga|insya ?allah|siap|bismillah)\s+$/i;

/** Words that may stand between a call and its name. */
const FILLER =
  /^(?:dan|serta|atau|pasangan|paslon|calon|no|nomor|nomer|urut|\d{1,2}|pak|bapak|bpk|bu|ibu|mas|mbak|mba|kang|teh|gus|ning|cak|bang|bung|abah|kiai|kyai|presiden|wakil|gubernur|bupati|wali|walikota|kota|capres|cawapres|cagub|cabup|partai|untuk|buat|for|sama|lagi|kembali|terus|saja|aja|ya|yuk|si|menangkan|dukung|pilih|coblos|kita|kami|mendukung|bersama)$/i;
/** Words that may stand before a call without making it a report. */
const ADVERB =
  /(?:^|\s)(?:siap|tetap|ttp|wajib|harus|hrs|saatnya|waktunya|terus|pasti|fix|sudah|sdh|selalu|ikut|turut|akan|mau|bakal|bulat|yakin|dan|ayo|ayok|yuk|yok|hayu|hayuk|mari|marilah|kita|kami|saya|aku|ane|gue|gua|gw|abdi|jangan lupa|jgn lupa|mohon|tolong|ingat|pokoknya|semangat|bismillah|insya ?allah|dukung|pilih|coblos|menangkan|sepakat|kompak|tidak|tak|ga|gak|gk|nggak|ngga|enggak|kagak|jangan|jgn|ogah|tolak|moal|ora|anti|hadir|bapak ibu|bapak|ibu|pak|bu|teman teman|teman|kawan kawan|kawan|sobat|warga|saudara|semua|semuanya|guys|gaes|lets|let s|rek|lur|dulur|bro|sis)$/iu;
const SELF = /(?:^|\s)(?:saya|aku|ane|gue|gua|gw|kami|kita|abdi|i|we)(?=\s)/iu;
const AGAINST =
  /(?:^|\s)(?:tidak|tak|tdk|ga|gak|gk|nggak|ngga|enggak|kagak|bukan|jangan|jgn|ogah|anti|tolak|menolak|ora|teu|moal|belum|stop|lawan|batal|menyesal|nyesel|kapok|malas|males|no)(?=\s)/iu;
const REMINDER = /(?:jangan|jgn)\s+(?:lupa|sampai|ragu)/iu;
/** A sentence that opens by urging others goes on as one. */
const URGES =
  /^(?:\S+\s+){0,2}(?:ayo|ayok|yuk|yok|hayu|hayuk|mari|marilah|jangan lupa|jgn lupa|mohon|tolong|harap)\s+(?:\S+\s+){0,8}$|^(?:arahkan|instruksikan)\s+(?:\S+\s+){0,8}$/iu;
/** Sentences that weigh, ask or tell of the past rather than call. */
const WEIGHED =
  /(?:^|\s)(?:kalau|kalo|klo|jika|bila|apakah|alasan|kenapa|mengapa|gimana|bagaimana|untuk apa|ngapain|katanya|bilang|dulu|pernah|karena|krn|seandainya|andai|yang|yg|siapa|mending|daripada)(?=\s)/iu;

/** Several detectors ask for the calls of a reading, some once per mention. */
const KNOWN = new WeakMap<Reading, readonly Call[]>();

/** Calls for or against a mention that the writer makes in his or her own voice. */
export function callsOf(reading: Reading): readonly Call[] {
  const calls = KNOWN.get(reading) ?? findCalls(reading);
  KNOWN.set(reading, calls);
  return calls;
}

function findCalls(reading: Reading): readonly Call[] {
  if (isReport(reading.text, reading.mentions)) return [];
  return reading.mentions.flatMap((mention) => {
    if (mention.kind === "number") return numberCall(reading.text, mention) ?? [];
    for (const hit of reading.context) {
      if (!hit.kinds.has("call")) continue;
      const call = callOf(reading.text, hit, mention);
      if (call) return [{ ...call, mention }];
    }
    return [];
  });
}

/** "coblos nomor 2": the number brings its own call. */
function numberCall(text: string, mention: Mention): Call | undefined {
  const verb = /^\p{L}+?(?=lah\b|\b)/u.exec(text.slice(mention.start, mention.end))?.[0] ?? "";
  const end = mention.start + verb.length;
  const call = callOf(text, { start: mention.start, end }, { start: end, end: mention.end });
  return call && { ...call, mention };
}

function callOf(text: string, hit: Span, mention: Span): Omit<Call, "mention"> | undefined {
  if (hit.start < mention.end && mention.start < hit.end) return undefined;
  if (hit.start - mention.end > REACH_LETTERS || mention.start - hit.end > REACH_LETTERS) return undefined;
  const word = text.slice(hit.start, hit.end).replace(/\s+/g, " ");
  const sentence = sentenceAround(text, hit.start, mention);
  if (sentence.question) return undefined;
  const before = cleaned(sentence.before);
  const range = { start: hit.start, end: hit.end };
  if (hit.start > mention.start) {
    const close = wordsBetween(text, hit, mention) <= 1 && TRAILING.test(word);
    const meant = !/^menang$/i.test(word) || WISH.test(text.slice(mention.end, hit.start));
    // "… lanjutkan program": a report of what somebody goes on with.
    const isReported = /^lanjutkan$/i.test(word) && /^\s+\p{L}/u.test(text.slice(hit.end));
    if (!close || !meant || isReported || WEIGHED.test(before) || AGAINST.test(`${before} `))
      return undefined;
    return { ...range, against: false, asks: false };
  }
  if (!fillsGap(text.slice(hit.end, mention.start))) return undefined;
  const against = AGAINST.test(`${lastWords(before, NEGATION_REACH)} `.replace(REMINDER, " "));
  if (WEIGHED.test(`${before} `)) return undefined;
  const bare = withoutAdverbs(before) === "" || URGES.test(`${before} `);
  const self = SELF.test(`${before} `);
  if (DECLARATIVE.test(word))
    return self && !/(?:ajak|sebut)/.test(before) ? { ...range, against, asks: false } : undefined;
  if (!IMPERATIVE.test(word) || (!bare && !(self && against))) return undefined;
  const asks = !/(?:^|\s)(?:saya|aku|ane|gue|gua|gw)\s+(?:\S+\s+)?$/iu.test(`${before} `);
  return { ...range, against, asks };
}

/** The sentence around a call and its name: what stands before both, and whether it asks. */
function sentenceAround(
  text: string,
  start: number,
  mention: Span,
): { readonly before: string; readonly question: boolean } {
  const first = Math.min(start, mention.start);
  const last = Math.max(start, mention.end);
  const before = text.slice(clauseStart(text, first), first);
  const after = /^[^.!?\n]*[.!?\n]?/.exec(text.slice(last, last + SENTENCE))?.[0] ?? "";
  return { before, question: after.endsWith("?") };
}

/** Where the words before an offset begin that no punctuation parts from it; a pattern would start at every letter. */
function clauseStart(text: string, offset: number): number {
  const first = Math.max(0, offset - SENTENCE);
  let start = offset;
  while (start > first && !".!?\n;:,".includes(text.charAt(start - 1))) start--;
  return start;
}

function cleaned(before: string): string {
  return before
    .replace(/[^\p{L}\p{N}\s]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Takes away what may stand before a call; what is left is somebody else who calls. */
function withoutAdverbs(before: string): string {
  let rest = before;
  for (;;) {
    const shorter = rest.replace(ADVERB, "").trim();
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

/** Does a negation stand in the few words of the same sentence before an offset ("jangan coblos nomor 2")? */
export function isDenied(text: string, offset: number): boolean {
  const before = text.slice(clauseStart(text, offset), offset);
  return AGAINST.test(`${lastWords(cleaned(before), NEGATION_REACH)} `.replace(REMINDER, " "));
}

function lastWords(text: string, count: number): string {
  return ` ${text.split(" ").slice(-count).join(" ")}`;
}

function fillsGap(gap: string): boolean {
  if (/[.!?\n;]/.test(gap)) return false;
  const words = gap.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= REACH && words.every((word) => FILLER.test(word));
}
