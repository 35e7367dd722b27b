import { type Judge, type Judged, statesDate } from "@netral/engine/check";
import type { Inspection } from "@netral/engine/detect";
import { type DraftAfter, type DraftSuggestion, LEVELS } from "@netral/engine/model";
import { type Candidate, candidatesOf, isPicture, type SeenDraft, wholeTag } from "./candidates.ts";
import { applyEdits, type Edit, shownEdits } from "./edits.ts";
import { DATE_BLANK, dateEdit, longBefore, photoDate } from "./old-photo.ts";
import { takesSide, voteWords } from "./still-campaigns.ts";

/** How a changed text is looked at again: the same act with other words. */
export interface SecondLook {
  readonly judge: Judge;
  readonly look: (text: string) => Judged;
}

/** Suggestions shown at most, beside the advice not to post. */
const MOST = 3;

/**
 * Honest changes that help, each with what a second look found. A change that would only hide whom the words are
 * about is none: a text that still asks for votes or takes a side is not offered, and a name is never taken off a
 * picture.
 */
export function suggest(seen: SeenDraft, judged: Judged, second: SecondLook): DraftSuggestion[] {
  if (judged.results.length === 0) return [];
  const { text } = seen.request;
  const before = afterOf(judged, second.judge);
  const tried = new Set<string>([text]);
  const helping = candidatesOf(seen).flatMap((candidate): DraftSuggestion[] => {
    const changed = applyEdits(text, candidate.edits);
    if (tried.has(changed) || !saysSomething(changed)) return [];
    tried.add(changed);
    return tryOut(candidate, changed, seen, before, second);
  });
  const sorted = [...helping, ...dated(seen, before, second)].toSorted((a, b) => rank(a) - rank(b));
  const clearing = sorted
    .filter(({ after }) => after?.outcome === "nothing-found")
    .filter((one, at, all) => !all.slice(0, at).some((smaller) => covers(one, smaller)));
  const shown = (clearing.length > 0 ? clearing : sorted).slice(0, MOST);
  const isHopeless = before.outcome === "found" && shown.every(({ after }) => after?.outcome === "found");
  return isHopeless ? [...shown, { code: "do-not-post", edits: [] }] : shown;
}

function tryOut(
  { code, edits }: Candidate,
  changed: string,
  seen: SeenDraft,
  before: DraftAfter,
  second: SecondLook,
): DraftSuggestion[] {
  const judged = second.look(changed);
  const inspection = second.judge.detector.inspect(judged.activity);
  const sided = seen.stance?.side === "support" && takesSide(inspection.stance);
  if (sided || voteWords(changed).length > 0) return [];
  if (isPicture(seen) && !keepsNames(seen, changed, inspection)) return [];
  const after = afterOf(judged, second.judge);
  if (!isBetter(after, before)) return [];
  return [{ code, edits: shownEdits(seen.request.text, edits), text: changed, after }];
}

/** The date of an old picture: as known, or for the user to fill in where a date before the candidacy would help. */
function dated(seen: SeenDraft, before: DraftAfter, second: SecondLook): DraftSuggestion[] {
  const { request, facts } = seen;
  const shows = facts.some(({ type }) => type === "together");
  // A profile picture stands for today, whenever it was taken.
  if (!isPicture(seen) || request.kind === "frame" || !shows || facts.some(statesDate)) return [];
  const { text } = request;
  const known = photoDate(request);
  const withDate = (date: string): readonly Edit[] => dateEdit(text, date);
  const changed = applyEdits(text, withDate(known ?? longBefore(request.at)));
  const after = afterOf(second.look(changed), second.judge);
  if (!isBetter(after, before)) return [];
  const edits = withDate(known ?? DATE_BLANK);
  return [
    {
      code: "add-date",
      edits: shownEdits(text, edits),
      text: applyEdits(text, edits),
      ...(known === undefined ? { needs: "photo-date" as const } : { after }),
    },
  ];
}

/** What a look found, in short. */
export function afterOf({ results }: Judged, judge: Judge): DraftAfter {
  const findings = results.map((result) => ({
    rule: result.rule,
    subject: result.subject,
    result: result.result,
    level: judge.level(result),
  }));
  const isFound = findings.some(({ result }) => result === "met");
  return { outcome: isFound ? "found" : findings.length > 0 ? "undecided" : "nothing-found", findings };
}

/** Nothing new, and something gone or lighter. */
function isBetter(after: DraftAfter, before: DraftAfter): boolean {
  const weight = ({ result, level }: DraftAfter["findings"][number]) =>
    result === "met" ? 1 + LEVELS.indexOf(level) : 1;
  const known = new Map(before.findings.map((one) => [`${one.rule} ${one.subject.id}`, weight(one)]));
  const isNoWorse = after.findings.every(
    (one) => weight(one) <= (known.get(`${one.rule} ${one.subject.id}`) ?? 0),
  );
  const sum = (findings: DraftAfter["findings"]) => findings.reduce((total, one) => total + weight(one), 0);
  return isNoWorse && sum(after.findings) < sum(before.findings);
}

/** Is everyone still named whom the picture's words name? A campaign's hashtag names nobody as being in it. */
function keepsNames({ request, inspection }: SeenDraft, changed: string, after: Inspection): boolean {
  const kept = namedSubjects(changed, after);
  return [...namedSubjects(request.text, inspection)].every((subject) => kept.has(subject));
}

function namedSubjects(text: string, { mentions }: Inspection): ReadonlySet<string> {
  const names = mentions.filter(
    ({ kind, start, end }) =>
      kind !== "slogan" && kind !== "number" && text[wholeTag(text, { start, end }).start] !== "#",
  );
  return new Set(names.map(({ subject }) => subject));
}

/** Does a change take out all that another does, and more? */
function covers(larger: DraftSuggestion, smaller: DraftSuggestion): boolean {
  return smaller.edits.every((edit) =>
    larger.edits.some(
      ({ span, replacement }) =>
        replacement === edit.replacement && span.start <= edit.span.start && span.end >= edit.span.end,
    ),
  );
}

function saysSomething(text: string): boolean {
  return (text.replace(/[@#][\p{L}\p{N}_.]+/gu, "").match(/\p{L}{2,}/gu) ?? []).length >= 2;
}

function rank({ after, needs, edits }: DraftSuggestion): number {
  const changed = edits.reduce((sum, { span }) => sum + span.end - span.start, 0);
  const outcome = needs ? 1 : after?.outcome === "nothing-found" ? 0 : after?.outcome === "undecided" ? 2 : 3;
  return outcome * 1_000_000 + changed;
}
