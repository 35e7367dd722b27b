import type { DraftMark, DraftMention, InvitationReading, InvitationSign } from "@netral/engine/model";
import { overlaps, sortedSpans, spanIn } from "../spans.ts";
import { HARMLESS, SIGN_WORDS } from "./sign-words.ts";

const MATERIAL: ReadonlySet<DraftMark["what"]> = new Set(["hashtag", "slogan", "number", "call"]);
/** Who is said to speak, to come, or to be met. */
const APPEARS =
  /(?:bersama|bareng|menghadirkan|dihadiri|kedatangan|kunjungan|menyambut|orasi|sambutan|pembicara|narasumber|dengan|bertemu|keynote|oleh)\s*:?\s+(?:\p{L}+\.?\s+){0,4}$/iu;

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
  const appearing = standing
    .filter(({ start }) => APPEARS.test(text.slice(Math.max(0, start - 80), start)))
    .map(
      ({ start, end }): InvitationSign => ({
        ...spanIn(text, { start, end }),
        code: "candidate-appears",
        weight: "strong",
      }),
    );
  const all = [...signs, ...material, ...appearing];
  const strong = all.filter(({ weight }) => weight === "strong");
  // "deklarasi relawan" is one sign, not three.
  const kept = all.filter((sign) => sign.weight !== "weak" || !strong.some((other) => overlaps(sign, other)));
  return sortedSpans(kept, ({ code, start }) => `${code} ${start}`);
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
  const isPartisan = inviting.some((kind) => kind === "party" || kind === "team");
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
  if (isElectionOffice && !strong.has("material") && !strong.has("vote-call")) {
    // The commission names candidates and campaigns in its own events; at its debates presence is disputed.
    return weak.has("debate") ? "may-be" : "official";
  }
  // An office whose guest stands for election: the guest may come in office.
  const isGuestOnly = isOffice && [...strong].every((code) => code === "candidate-appears");
  if (isPartisan || ((strong.size > 0 || isCandidate) && !isGuestOnly)) return "campaign";
  if (standing.length > 0 || weak.has("debate") || weak.size >= 2) return "may-be";
  if (isOffice) return "official";
  if (weak.size > 0 && (isElectionTime || weak.has("volunteers-bare") || weak.has("declaration-bare")))
    return "may-be";
  return inviting.length === 0 && !isPrivate ? "unclear" : "no-sign";
}
