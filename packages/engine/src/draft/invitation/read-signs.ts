import type { DraftMark, DraftMention, InvitationReading, InvitationSign } from "@netral/engine/model";
import { overlaps, sortedSpans, spanIn } from "../spans.ts";
import { HARMLESS, HARMLESS_DECLARATION, SIGN_WORDS } from "./sign-words.ts";

const MATERIAL: ReadonlySet<DraftMark["what"]> = new Set(["hashtag", "slogan", "number", "call"]);
/** Who is said to speak, to come, or to be met. */
const APPEARS =
  /(?<!\p{L})(?:ada|didampingi|bersama|bareng|menghadirkan|dihadiri|kedatangan|kunjungan|menyambut|orasi|sambutan|pembicara|narasumber|dengan|bertemu|keynote|oleh)\s*:?\s+(?:\p{L}+\.?\s+){0,4}$/iu;

/** Named as somebody who stands: "Bakal Calon Gubernur Anu", "Ibu Anu, cawagub". */
const CANDIDACY =
  "(?:bakal )?calon (?:wakil )?(?:gubernur|bupati|wali ?kota|presiden|kepala daerah|legislatif|wagub|wabup|wapres|wawali)|pas(?:angan calon|lon)|bacalon|cagub|cawagub|cabup|cawabup|cawali|capres|cawapres|caleg|bacaleg";
const STANDS_BEFORE = new RegExp(`(?<!\\p{L})(?:${CANDIDACY})(?:[\\s.:,]+\\p{L}+\\.?){0,3}[\\s.:,]*$`, "iu");
const STANDS_AFTER = new RegExp(
  `^[\\s,(–-]*(?:(?:selaku|sebagai|yang|kita)\\s+)?(?:${CANDIDACY})(?!\\p{L})`,
  "iu",
);
/** In a declaration: "Deklarasi Guru untuk Anu". */
const DECLARED = new RegExp(`(?<!\\p{L})deklarasi${HARMLESS_DECLARATION}(?!\\p{L})[^.!?\\n]{0,60}$`, "iu");
/** On what is worn or handed out: "pakai kaos Anu". */
const WORN =
  /(?<!\p{L})(?:kaos|kaus|baju|jaket|topi|atribut|stiker|bendera|spanduk|kalender|pin)\s+(?:bergambar\s+|paslon\s+)?$/iu;
/** Their team, whatever it calls itself: "tim Pak Anu", "Relawan Anu". */
const TEAM_OF =
  /(?<!\p{L})(?:tim|team|relawan|pendukung|simpatisan|sahabat|kawan|barisan|laskar|posko|rumah|kader)\s+(?:(?:pak|bapak|bpk|bu|ibu|mas|mbak|kang|gus|cak|haji|h|hj|dr)\.?\s+){0,3}$/iu;

/** Signs of a campaign or of an official event in the words of an invitation, left to right. */
export function readSigns(
  text: string,
  standing: readonly DraftMention[],
  marks: readonly DraftMark[],
): readonly InvitationSign[] {
  const signs = SIGN_WORDS.flatMap(({ code, weight, pattern }) =>
    [...text.matchAll(pattern)]
      .filter(
        ({ index }) => weight === "official" || !HARMLESS.test(text.slice(Math.max(0, index - 200), index)),
      )
      .map(({ index, 0: words }): InvitationSign => {
        const end = index + words.trimEnd().length;
        return { ...spanIn(text, { start: index, end }), code, weight };
      }),
  );
  const material = marks
    .filter(({ what }) => MATERIAL.has(what))
    .map(
      ({ start, end }): InvitationSign => ({
        ...spanIn(text, { start, end }),
        code: "material",
        weight: "strong",
      }),
    );
  const people = standing.flatMap(({ start, end }): InvitationSign[] => {
    const code = roleOf(text.slice(Math.max(0, start - 80), start), text.slice(end, end + 40));
    return code ? [{ ...spanIn(text, { start, end }), code, weight: "strong" }] : [];
  });
  const all = [...signs, ...material, ...people];
  const strong = all.filter(({ weight }) => weight === "strong");
  // "deklarasi relawan" is one sign, not three.
  const kept = all.filter((sign) => sign.weight !== "weak" || !strong.some((other) => overlaps(sign, other)));
  return sortedSpans(kept, ({ code, start }) => `${code} ${start}`);
}

/** As what a contestant is named. */
function roleOf(before: string, after: string): string | undefined {
  if (TEAM_OF.test(before)) return "team";
  if (DECLARED.test(before)) return "declaration";
  if (WORN.test(before)) return "material";
  if (STANDS_BEFORE.test(before) || STANDS_AFTER.test(after)) return "with-candidate";
  return APPEARS.test(before) ? "candidate-appears" : undefined;
}

/** Weak signs that are odd for an office too. */
const TELLING_OF_OFFICES: ReadonlySet<string> = new Set([
  "volunteers-bare",
  "declaration-bare",
  "debate",
  "quiet",
  "bring-people",
  "gifts",
]);

/** A team with a name of its own: "Relawan Kawan Anu", not just "relawan". */
const NAMED_TEAM = /\s\p{Lu}/u;
const NO_GUESTS: ReadonlySet<string> = new Set();
const GUESTS_OF_NEIGHBOURS: ReadonlySet<string> = new Set(["candidate-appears"]);
const GUESTS_OF_OFFICES: ReadonlySet<string> = new Set(["candidate-appears", "with-candidate"]);

/** Whether signs and hosts together speak for a campaign under another label. */
export function judgeInvitation(
  hosts: InvitationReading["hosts"],
  signs: readonly InvitationSign[],
  standing: readonly DraftMention[],
  isElectionTime: boolean,
): InvitationReading["judgement"] {
  const inviting = hosts.filter(({ invites }) => invites).map(({ kind }) => kind);
  const isOffice = inviting.some((kind) => kind === "election-office" || kind === "government");
  const isElectionOffice = inviting.includes("election-office");
  const isTeamsOwn = hosts.some(({ kind, text }) => kind === "team" && NAMED_TEAM.test(text));
  const isCandidate = hosts.some(
    ({ invites, kind, start }) =>
      invites && kind === "contestant" && standing.some((mention) => mention.start === start),
  );
  const codes = (weight: InvitationSign["weight"]) =>
    new Set(signs.filter((sign) => sign.weight === weight).map(({ code }) => code));
  const strong = codes("strong");
  // An office has its own gatherings, sports days and track suits.
  const weak = new Set([...codes("weak")].filter((code) => !isOffice || TELLING_OF_OFFICES.has(code)));
  const isPrivate = codes("official").has("private-event");
  const isPartisan =
    inviting.some((kind) => kind === "party" || kind === "team") ||
    (isTeamsOwn && weak.has("declaration-bare"));
  if (isElectionOffice && !strong.has("material") && !strong.has("vote-call")) {
    // The commission names candidates and campaigns in its own events; at its debates presence is disputed.
    return weak.has("debate") ? "may-be" : "official";
  }
  // A guest of an office may come in office, one of a family or of neighbours as one of them.
  const isAmongUs = isPrivate || inviting.includes("community");
  const guest = isOffice ? GUESTS_OF_OFFICES : isAmongUs ? GUESTS_OF_NEIGHBOURS : NO_GUESTS;
  const isGuestOnly = [...strong].every((code) => guest.has(code)) && (isOffice || isAmongUs);
  if (isPartisan || ((strong.size > 0 || isCandidate) && !isGuestOnly)) return "campaign";
  if (standing.length > 0 || strong.size > 0 || weak.has("debate") || weak.size >= 2) return "may-be";
  if (isOffice) return "official";
  const isTelling = weak.has("volunteers-bare") || weak.has("declaration-bare") || weak.has("quiet");
  if (weak.size > 0 && (isTelling || (isElectionTime && !isPrivate))) return "may-be";
  return inviting.length === 0 && !isPrivate ? "unclear" : "no-sign";
}
