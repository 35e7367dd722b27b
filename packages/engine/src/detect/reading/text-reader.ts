import type { RegistryIndex, Span } from "@netral/engine/logic";
import type { Account, FactEvidence, Platform } from "@netral/engine/model";
import { IN_HANDLE, IN_TEXT, type MatchBuffer, patternWords } from "@netral/engine/text";
import { accountMeaning, subjectsAt } from "../account/account-meaning.ts";
import { ballotNumbers, holdsBallotNumber } from "./ballot-number.ts";
import { type Candidate, countingCandidates } from "./candidate.ts";
import type { ContextReader } from "./context.ts";
import { CONTEXT_WORDS, type ContextKind, wordsOfKind } from "./context-words.ts";
import { type DoubtfulName, doubtfulNames } from "./doubtful-names.ts";
import { resolveHomonyms } from "./homonyms.ts";
import type { BookPage, LabelBook, LabelEntry } from "./label-book.ts";
import { standsAlone, standsWithOther } from "./label-demand.ts";
import type { Mention, Reading } from "./mention.ts";
import { nameGoesOn } from "./name-borders.ts";
import { createSigns, type Place, type Signs } from "./signs.ts";

/** What a text is read as. */
export interface TextUse {
  readonly field: FactEvidence["field"];
  readonly own: boolean;
  /** Where handles in the text are looked up; absent when the text is itself a handle that was looked up. */
  readonly platform: Platform | undefined;
  readonly act: Span;
}

/** Reads who is named in texts. */
export interface TextReader {
  /** May anything in the text lead somewhere? One pass, nothing allocated. */
  sees(text: string): boolean;
  /** Who is named; undefined when nobody is. */
  read(text: string, use: TextUse): Reading | undefined;
  /** Names that may be a candidate's and are not taken for one, because nothing else says so. */
  doubts(text: string, use: TextUse): readonly DoubtfulName[];
}

const NO_PAGE: BookPage = { entries: [], accounts: [], trigger: false, leads: false };

interface Occurrence extends Place {
  readonly page: BookPage;
  readonly role: number;
}

interface Survey {
  readonly found: readonly Occurrence[];
  readonly context: Reading["context"];
  readonly handles: readonly Mention[];
  readonly signs: Signs;
  readonly candidates: readonly Candidate[];
}

/** Makes the reader all text detectors share. */
export function createTextReader(
  registry: RegistryIndex,
  book: LabelBook,
  readContext: ContextReader,
  profileArea: string | undefined,
): TextReader {
  const everyday = new Set<string>();
  for (const kind of Object.keys(CONTEXT_WORDS) as ContextKind[]) {
    for (const word of wordsOfKind(kind)) everyday.add(word);
  }
  for (const { alias, rules } of registry.tables.ambiguity?.aliases ?? []) {
    if (rules.includes("A")) everyday.add(alias.toLowerCase());
  }
  const isNameWord = (word: string) =>
    !everyday.has(word.toLowerCase()) && patternWords(word).some((folded) => book.nameWords.has(folded));

  function leads(text: string, matches: MatchBuffer, at: number): boolean {
    const page = book.pages[matches.ids[at] ?? 0];
    if (!page?.leads) return false;
    if (page.accounts.length > 0) return true;
    if (page.trigger) return holdsBallotNumber(text) || hasEntries(matches);
    const start = matches.starts[at] ?? 0;
    const asName = matches.roles[at] !== IN_TEXT || isCapital(text, start);
    return page.entries.some(
      (entry) => (tells(entry) || (entry.alsoWord && asName)) && isCasedAs(entry, text, start),
    );
  }

  function hasEntries(matches: MatchBuffer): boolean {
    for (let at = 0; at < matches.count; at++) {
      if ((book.pages[matches.ids[at] ?? 0] ?? NO_PAGE).entries.length > 0) return true;
    }
    return false;
  }

  function sees(text: string): boolean {
    const matches = book.automaton.scan(text);
    for (let at = 0; at < matches.count; at++) if (leads(text, matches, at)) return true;
    return false;
  }

  function occurrences(text: string, inHandle: boolean): Occurrence[] {
    const matches = book.automaton.scan(text);
    return Array.from({ length: matches.count }, (_, at) => ({
      start: matches.starts[at] ?? 0,
      end: matches.ends[at] ?? 0,
      page: book.pages[matches.ids[at] ?? 0] ?? NO_PAGE,
      role: inHandle ? IN_HANDLE : (matches.roles[at] ?? 0),
    }));
  }

  /** What stands in a text and around it, before it is decided which names count. */
  function survey(text: string, use: TextUse): Survey | undefined {
    const found = occurrences(text, use.platform === undefined);
    if (found.length === 0) return undefined;
    const context = readContext(text);
    const named = found.flatMap((place) =>
      place.page.entries
        .filter((entry) => spellingFits(entry, text.slice(place.start, place.end), place.role))
        .map((entry) => ({ entry, place })),
    );
    const handles = found.flatMap((occurrence) => handleMentions(registry, occurrence, use));
    const addressed = handles.map(({ subject }) => subject);
    const signs = createSigns(registry, text, context, use.act, profileArea, named, addressed);
    const candidates = found.flatMap((occurrence) => meaningsOf(occurrence, text, signs));
    return { found, context, handles, signs, candidates };
  }

  function decide(text: string, use: TextUse, seen: Survey): Reading | undefined {
    const { found, context, handles, signs, candidates } = seen;
    const mayBeVouched = ({ entry }: Candidate) => standsWithOther(entry, signs);
    const labelled = (vouchers: readonly Mention[]): readonly Mention[] => {
      const subjects = new Set(vouchers.map(({ subject }) => subject));
      const counting = countingCandidates(candidates, mayBeVouched, subjects);
      return found.flatMap((one) => labelMentions(registry, one, counting, candidates, signs, use.act));
    };
    const frame = { text, field: use.field, own: use.own, context };
    const labels = labelled(handles);
    const triggered = found.some(({ page }) => page.trigger);
    const numbers = triggered
      ? ballotNumbers(registry, { ...frame, mentions: [...handles, ...labels] }, use.act, profileArea)
      : [];
    const certain = numbers.filter(({ strength }) => strength !== "unknown");
    const mentions = [
      ...handles,
      ...(certain.length > 0 ? labelled([...handles, ...certain]) : labels),
      ...numbers,
    ];
    return mentions.length > 0 ? { ...frame, mentions } : undefined;
  }

  function read(text: string, use: TextUse): Reading | undefined {
    const seen = survey(text, use);
    return seen && decide(text, use, seen);
  }

  function doubts(text: string, use: TextUse): readonly DoubtfulName[] {
    const seen = survey(text, use);
    if (!seen) return [];
    return doubtfulNames(text, seen.candidates, decide(text, use, seen)?.mentions ?? [], seen.signs);
  }

  function meaningsOf(occurrence: Occurrence, text: string, signs: Signs): Candidate[] {
    const { page, role, start, end } = occurrence;
    if (page.entries.length === 0) return [];
    const written = text.slice(start, end);
    const longer = page.entries.some(({ person }) => person) && nameGoesOn(text, start, end, isNameWord);
    return page.entries
      .filter((entry) => spellingFits(entry, written, role) && !(longer && entry.person))
      .map((entry) => ({
        place: occurrence,
        entry,
        alone:
          role !== IN_HANDLE || entry.weight === 4 ? standsAlone(registry, entry, occurrence, signs) : false,
      }));
  }

  return { sees, read, doubts };
}

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** Does a label say enough for a closer look? */
function tells(entry: LabelEntry): boolean {
  return entry.weight > 1 || entry.label.match === "exact-case";
}

/** Does the text at `start` begin with the capital or small letter an acronym begins with? */
function isCasedAs(entry: LabelEntry, text: string, start: number): boolean {
  return entry.label.match !== "exact-case" || entry.label.text.charCodeAt(0) === text.charCodeAt(start);
}

/** Acronyms count in capitals only, and in a handle never. */
function spellingFits(entry: LabelEntry, written: string, role: number): boolean {
  const { label } = entry;
  if (label.match !== "exact-case") return true;
  return role !== IN_HANDLE && written === label.text;
}

function labelMentions(
  registry: RegistryIndex,
  occurrence: Occurrence,
  counting: readonly Candidate[],
  all: readonly Candidate[],
  signs: Signs,
  act: Span,
): Mention[] {
  const meanings = counting.filter(({ place }) => place === occurrence);
  if (meanings.length === 0) return [];
  const { candidates, certain } = resolveHomonyms(meanings, all, signs);
  return candidates.flatMap(({ entry, alone }) =>
    subjectsAt(registry, entry.label.of, entry.person, act).map((subject) => ({
      subject,
      person: entry.person,
      label: entry.label.silent ? (registry.person(entry.label.of)?.name ?? "") : entry.label.text,
      kind: entry.label.kind,
      row: entry.label.id,
      account: undefined,
      start: occurrence.start,
      end: occurrence.end,
      everyday: entry.weight <= 2 && !alone,
      strength: certain ? "probable" : "unknown",
      reason: certain ? (alone ? `label-${entry.label.kind}` : "label-with-other") : "namesakes",
    })),
  );
}

function handleMentions(registry: RegistryIndex, occurrence: Occurrence, use: TextUse): Mention[] {
  const { platform } = use;
  if (platform === undefined) return [];
  return occurrence.page.accounts.flatMap((account: Account) => {
    const meaning = accountMeaning(registry, account, platform, use.act);
    if (!meaning) return [];
    return meaning.subjects.map((subject) => ({
      subject,
      person: meaning.person,
      label: `@${account.handle}`,
      kind: "handle" as const,
      row: account.id,
      account,
      start: occurrence.start,
      end: occurrence.end,
      everyday: false,
      strength: meaning.strength,
      reason: meaning.reason,
    }));
  });
}
