import { type RegistryIndex, type Span, stageMaskAt } from "@netral/engine/logic";
import { stageMask } from "@netral/engine/model";
import { cover } from "../validity.ts";
import { liesIn } from "./area-fit.ts";
import { contestKindOf, kindOfOffice } from "./contest-kind.ts";
import type { Mention, Reading } from "./mention.ts";

const WORDS: Readonly<Record<string, number>> = { satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6 };
const NUMBER =
  /(?<![\p{L}\d])(paslon|pasangan(?: calon)?|nomor urut|nomer urut|no\.? ?urut|(?:men)?coblos(?:lah)?|nyoblos|pilih(?:lah)?|menangkan|salam)((?:\s+(?:nomor urut|no\.? ?urut|nomor|nomer|no\.?|paslon|pasangan|calon|urut))*)\s*(?:#|nomor|no\.?)?\s*0?(\d{1,2}|satu|dua|tiga|empat|lima|enam)(?![\p{L}\d]|\s*(?:jari|orang|kali|hari|jam|menu|buah|macam|dari|tahun|bulan|minggu|rb|ribu|juta|putaran|periode|suara|hati|tujuan|paket|barisan|komando|kata|ronde|babak|gol|poin|%))/giu;
const ONE_NUMBER = new RegExp(NUMBER.source, "iu");
/** Nearly every text without a ballot number has not even this. */
const ANY_NUMBER = /\d|\b(?:satu|dua|tiga|empat|lima|enam)\b/i;
/** Introductions that speak of a ballot by themselves; the others need a word of the election beside them. */
const BALLOT = /paslon|coblos|calon|(?:pilih|menangkan).*(?:paslon|urut)/i;
const STANDING = stageMask(["determined", "campaign", "quiet", "vote", "counting"]);
/** More contests than this that fit: the number tells nothing. */
const MOST_CONTESTS = 3;

/** Does the text hold a number in the pattern that {@link ballotNumbers} reads? */
export function holdsBallotNumber(text: string): boolean {
  return ANY_NUMBER.test(text) && ONE_NUMBER.test(text);
}

/**
 * Numbers in the pattern "paslon / nomor urut / coblos … n", after the draw, and only of a contest that the date
 * together with another label, a named area or the owner's area settles (rule D). Lists of parties and
 * parliaments have numbers too, so those are left out.
 */
export function ballotNumbers(
  registry: RegistryIndex,
  reading: Reading,
  act: Span,
  profileArea: string | undefined,
): readonly Mention[] {
  if (!Number.isFinite(act.from)) return [];
  return [...reading.text.matchAll(NUMBER)].flatMap((match) => {
    const number = WORDS[(match[3] ?? "").toLowerCase()] ?? Number(match[3]);
    const named = namedContests(registry, reading);
    const electoral =
      named.length > 0 ||
      BALLOT.test(match[0]) ||
      reading.context.some(({ kinds }) => kinds.has("candidateTitle"));
    if (!electoral) return [];
    const contests = named.length > 0 ? named : contestsInPlace(registry, reading, profileArea);
    const tickets = contests
      .flatMap((contest) => registry.ticketsOf(contest))
      .filter((ticket) => ticket.number === number && numberHolds(registry, ticket.id, act));
    if (tickets.length > MOST_CONTESTS) return [];
    // "Coblos 02" without a name is how presidential pairs were called; that it means the local ballot must be asked.
    const isBare = /(?<!\d)0\d$/.test(match[0]) && !/paslon|pasangan|urut/i.test(match[0]);
    const isSure = tickets.length === 1 && (named.length > 0 || !isBare);
    return tickets.map(({ id }) => ({
      subject: id,
      person: undefined,
      label: `nomor ${number}`,
      kind: "number" as const,
      row: id,
      account: undefined,
      start: match.index,
      end: match.index + match[0].length,
      everyday: false,
      strength: isSure ? ("probable" as const) : ("unknown" as const),
      reason: isSure ? "ballot-number" : "ballot-number-contests",
    }));
  });
}

/** Contests of the tickets named in the text. */
function namedContests(registry: RegistryIndex, reading: Reading): readonly string[] {
  const contests = reading.mentions.flatMap(({ subject }) => registry.ticket(subject)?.contest ?? []);
  return [...new Set(contests)];
}

/** Contests of the areas named in the text, else of the owner's area, else of the country; of one kind when the text says which. */
function contestsInPlace(
  registry: RegistryIndex,
  reading: Reading,
  profileArea: string | undefined,
): readonly string[] {
  const places = [...new Set(reading.context.flatMap(({ areas }) => areas))];
  const here = profileArea === undefined ? nation(registry) : [profileArea];
  const contests =
    places.length > 0
      ? places
          .flatMap((place) => registry.contestsOf(place))
          .filter(({ area }) => places.some((place) => liesIn(registry, place, area)))
      : here.flatMap((place) => registry.contestsOf(place));
  const kinds = reading.context
    .filter((hit) => hit.kinds.has("candidacy"))
    .map(({ start, end }) => kindOfOffice(reading.text.slice(start, end)))
    .filter((kind) => kind !== "other");
  const fitting = contests.filter(({ office }) => {
    const kind = kindOfOffice(office);
    return kind !== "parliament" && (kinds.length === 0 || kinds.some((one) => one === kind));
  });
  return [...new Set(fitting.map(({ id }) => id))];
}

function nation(registry: RegistryIndex): readonly string[] {
  return registry.tables.areas.filter(({ level }) => level === "negara").map(({ id }) => id);
}

/** Had the number been drawn, and was the candidacy not over? */
function numberHolds(registry: RegistryIndex, id: string, act: Span): boolean {
  const ticket = registry.ticket(id);
  const timeline = registry.timeline(id);
  if (!ticket || !timeline || contestKindOf(registry, id) === "parliament") return false;
  const contest = registry.contest(ticket.contest);
  const draw = [
    ...(contest?.stages ?? []),
    ...(registry.election(contest?.election ?? "")?.stages ?? []),
  ].find(({ stage }) => stage === "nomor-urut");
  const drawn = ticket.numberFrom ?? draw?.from;
  if (!drawn || cover(drawn, null, act, timeline.zone) === "out") return false;
  return (stageMaskAt(timeline, act.from, act.to) & STANDING) !== 0;
}
