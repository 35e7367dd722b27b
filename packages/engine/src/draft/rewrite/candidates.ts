import type { Inspection } from "@netral/engine/detect";
import type { DraftMark, DraftMention, DraftStance, Fact, SuggestionCode } from "@netral/engine/model";
import type { Span } from "@netral/engine/text";
import type { DraftRequest } from "../draft-request.ts";
import { type Edit, removals } from "./edits.ts";
import { sentencesAt, sentencesOf } from "./sentences.ts";
import { takesSide, voteWords } from "./still-campaigns.ts";

/** What one draft showed. */
export interface SeenDraft {
  readonly request: DraftRequest;
  readonly facts: readonly Fact[];
  readonly marks: readonly DraftMark[];
  readonly mentions: readonly DraftMention[];
  readonly inspection: Inspection;
  readonly stance: DraftStance | undefined;
}

/** A change that may help. */
export interface Candidate {
  readonly code: SuggestionCode;
  readonly edits: readonly Edit[];
}

const CAMPAIGNS: ReadonlySet<DraftMark["what"]> = new Set([
  "hashtag",
  "slogan",
  "number",
  "call",
  "appeal",
  "attendance",
  "party-tie",
]);

/** Changes to try, the smallest first. Every one only leaves words out, or says them as one may. */
export function candidatesOf(seen: SeenDraft): readonly Candidate[] {
  const { request, marks } = seen;
  const { text, kind } = request;
  const marked = (what: DraftMark["what"]) => marks.filter((mark) => mark.what === what);
  // A hashtag that only names somebody goes with the sentence about them.
  const named = [...seen.mentions, ...marked("hashtag")].map((mention) => wholeTag(text, mention));
  const nameTags = named.filter(({ start }) => text[start] === "#");
  const hashtags = marked("hashtag").length > 0 ? nameTags : [];
  const slogans = marked("slogan");
  const tags = kind === "comment" || isPicture(seen) ? [] : looseTags(seen);
  const sentences = sentencesAt(sentencesOf(text, kind), tellingWords(seen)).filter(
    (sentence) => !isOnly(text, sentence),
  );
  const lists: readonly (readonly [SuggestionCode, readonly Span[]])[] = [
    ["remove-hashtag", hashtags],
    ["remove-slogan", slogans],
    ["remove-slogan", slogans.length > 0 && hashtags.length > 0 ? [...slogans, ...hashtags] : []],
    ["remove-tag", tags],
    ["remove-sentence", sentences.length > 0 ? [...sentences, ...nameTags, ...slogans, ...tags] : []],
  ];
  const removed = lists
    .filter(([, spans]) => spans.length > 0)
    .map(([code, spans]) => ({ code, edits: removals(text, spans) }));
  return [...neutralWording(seen), ...removed];
}

/** Does the draft go with a picture? */
export function isPicture({ request: { kind, document, picture } }: Pick<SeenDraft, "request">): boolean {
  return (
    kind === "caption" ||
    kind === "frame" ||
    picture !== undefined ||
    (kind === "post" && document?.kind === "image")
  );
}

/** Words that make the draft a campaign: its material, and what decided its side. */
function tellingWords({ marks, stance, request, inspection }: SeenDraft): readonly Span[] {
  const material = marks.filter(({ what }) => CAMPAIGNS.has(what));
  const isSided = stance?.side === "support" && takesSide(inspection.stance);
  return isSided ? [...material, ...stance.because, ...voteWords(request.text)] : material;
}

/** Longer than any platform's hashtag. */
const LONGEST_TAG = 150;

/** A hashtag with its `#` to its end. */
export function wholeTag(text: string, { start, end }: Span): Span {
  const before =
    /#?[\p{L}\p{N}_]*$/u.exec(text.slice(Math.max(0, start - LONGEST_TAG), start))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}_]*/u.exec(text.slice(end, end + LONGEST_TAG))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

/** Tags of accounts before or after the sentences: "… @nama @nama". */
function looseTags({ request: { text }, inspection }: SeenDraft): readonly Span[] {
  return inspection.mentions
    .filter(({ kind }) => kind === "handle")
    .map(({ start, end }) => ({ start: text[start - 1] === "@" ? start - 1 : start, end }))
    .filter(({ start, end }) => {
      const before = /(?:^|[.!?\n]\s*)(?:[@#][\p{L}\p{N}_.]+\s+)*$/u.test(text.slice(0, start));
      const after = /^(?:\s+[@#][\p{L}\p{N}_.]+)*\s*(?:$|\n)/u.test(text.slice(end));
      return (
        before ||
        (after && /(?:[.!?…)]|\p{Extended_Pictographic}|[@#][\p{L}\p{N}_.]+)\s*$/u.test(text.slice(0, start)))
      );
    });
}

function isOnly(text: string, sentence: Span): boolean {
  const rest = text.slice(0, sentence.start) + text.slice(sentence.end);
  return !/\p{L}{2,}/u.test(rest.replace(/[@#][\p{L}\p{N}_.]+/gu, ""));
}

const TITLE =
  /(?:(?:Pak|Bapak|Bpk\.?|Bu|Ibu|Gubernur|Wakil Gubernur|Bupati|Wakil Bupati|Wali Kota|Walikota|Wakil Wali Kota|Menteri|Presiden|Wakil Presiden)\s+)+$/iu;

/**
 * A wish to somebody in office, said as one says it to an office: only where no campaign words stand in the
 * sentence, since a call to vote has no neutral wording.
 */
function neutralWording({ request, mentions, facts, marks, stance }: SeenDraft): readonly Candidate[] {
  const { text, kind } = request;
  if (stance?.side !== "support" || kind === "bio" || kind === "frame") return [];
  const inOffice = new Set(facts.flatMap(({ type, subject }) => (type === "office" ? (subject ?? []) : [])));
  const sentences = sentencesOf(text, kind);
  const edits = sentences.flatMap((sentence): Edit[] => {
    const named = mentions.find(
      ({ start, subject }) => start >= sentence.start && start < sentence.end && inOffice.has(subject.id),
    );
    const campaigns = marks.some(
      ({ what, start, end }) => CAMPAIGNS.has(what) && start < sentence.end && sentence.start < end,
    );
    if (!named || campaigns || !saysSide(stance, sentence)) return [];
    const title = TITLE.exec(text.slice(sentence.start, named.start))?.[0] ?? "";
    return [{ ...sentence, replacement: `Selamat bertugas, ${title}${named.text}.` }];
  });
  return edits.length === 0 ? [] : [{ code: "neutral-wording", edits }];
}

function saysSide({ because }: DraftStance, sentence: Span): boolean {
  return because.some(({ start, end }) => start < sentence.end && sentence.start < end);
}
