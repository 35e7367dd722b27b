import type { ContextHit } from "../reading/context.ts";
import type { ContextKind } from "../reading/context-words.ts";
import type { Mention, Reading } from "../reading/mention.ts";
import { wordsBetween } from "../reading/nearness.ts";

/** A call for or against a subject in the owner's words. */
export interface Call {
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
  readonly against: boolean;
}

/** Words between a call and the name it calls for. */
const REACH_BEFORE = 3;
const REACH_AFTER = 2;
const REACH_NEGATION = 2;
/** Calls that make one even after the name ("… menang", "… 2 periode", "… harga mati"). */
const TRAILING =
  /^(?:menang|2 periode|dua periode|dua kali|satu putaran|sekali putaran|harga mati|lanjutkan|pilihan|gas)/i;
/** Calls that are a whole sentence wherever they stand: nobody reports in these words. */
const OWN_VOICE = /^(?:all in|gas|gaskan|gaskeun|gaspol|harga mati|pilihanku|pilihan saya|pilihan kita)$/i;
/** Words that may stand before a call that is the writer's own. */
const FIRST_PERSON =
  /(?:^|[\s"“(#@*👉✌☝])(?:saya|aku|ane|gue|gua|gw|kami|kita|abdi|ayo|ayok|yuk|yok|hayu|hayuk|mari|marilah|jangan lupa|jgn lupa|siap|tetap|ttp|wajib|harus|saatnya|waktunya|terus|pasti|fix|bismillah|insya ?allah|insyaallah|mohon|ingat|pokoknya|untuk|dan|lets|let's|all|yakin|mantap|sudah|semangat|sepakat|tolong|jgn|jangan|tidak|gak|ga|nggak|tolak|ogah|lawan)\s+(?:\S+\s+)?$/iu;
/** Signs of a report: somebody else is said to call. */
const REPORTED =
  /\b(?:deklarasi(?:kan)?|menyatakan|nyatakan|resmi|klaim|sebut|kata|ujar|ungkap|menurut|alasan|terkait|soal|survei|elektabilitas|tkn|tpn|jubir|ketum|waketum|sekjen|ketua|kpu|bawaslu|dprd|partai|relawan|ulama|kiai|projo|warga|ribuan|ratusan|eks|mantan|menko|menteri|presiden|gubernur|wali kota|bupati)\b|\?|"|“|[a-z]+:\s/iu;

/** Calls near a mention that the writer makes in his or her own voice. */
export function callsOf(reading: Reading): readonly Call[] {
  return reading.mentions.flatMap((mention) => {
    const hits = reading.context.filter((hit) => hit.kinds.has("call") && isOwnCall(reading, hit, mention));
    const hit = hits[0];
    if (!hit) return [];
    return [{ mention, start: hit.start, end: hit.end, against: isNegated(reading, hit, mention) }];
  });
}

function isOwnCall(reading: Reading, hit: ContextHit, mention: Mention): boolean {
  if (hit.start < mention.end && mention.start < hit.end) return false;
  const { text } = reading;
  const word = text.slice(hit.start, hit.end);
  const distance = wordsBetween(text, hit, mention);
  if (hit.start > mention.start)
    return TRAILING.test(word) && distance <= REACH_AFTER && !isReported(text, hit, mention);
  if (distance > REACH_BEFORE) return false;
  if (OWN_VOICE.test(word)) return true;
  const before = sentenceBefore(text, hit.start);
  if (FIRST_PERSON.test(` ${before}`)) return true;
  return before.trim() === "" && !isReported(text, hit, mention);
}

/** The part of the sentence or line before an offset. */
function sentenceBefore(text: string, offset: number): string {
  return /[^.!?\n;:]*$/.exec(text.slice(0, offset))?.[0].replace(/[^\p{L}\p{N}\s"“'#@]/gu, " ") ?? "";
}

function isReported(text: string, hit: ContextHit, mention: Mention): boolean {
  const from = Math.min(hit.start, mention.start);
  const line =
    (text.slice(0, from).split("\n").at(-1) ?? "") +
    (text.slice(Math.max(hit.end, mention.end)).split("\n")[0] ?? "");
  return REPORTED.test(line);
}

function isNegated(reading: Reading, hit: ContextHit, mention: Mention): boolean {
  return hasBefore(reading, "negation", Math.min(hit.start, mention.start), REACH_NEGATION, hit);
}

/** A word of this kind within `reach` words before an offset. */
function hasBefore(
  reading: Reading,
  kind: ContextKind,
  offset: number,
  reach: number,
  except: ContextHit,
): boolean {
  const place = { start: offset, end: offset };
  return reading.context.some(
    (hit) =>
      hit !== except &&
      hit.kinds.has(kind) &&
      hit.end <= offset &&
      wordsBetween(reading.text, hit, place) <= reach &&
      !isReminder(reading.text, hit),
  );
}

/** "jangan lupa coblos" asks for it. */
function isReminder(text: string, hit: ContextHit): boolean {
  return /^\s+(?:lupa|sampai|pernah lupa|ragu)/i.test(text.slice(hit.end));
}
