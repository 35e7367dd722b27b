import type { RegistryIndex, Span } from "@netral/engine/logic";
import type { Account, FactEvidence, Platform } from "@netral/engine/model";
import { IN_HANDLE, type MatchBuffer, patternWords } from "@netral/engine/text";
import { accountMeaning, subjectsAt } from "../account/account-meaning.ts";
import { ballotNumbers } from "./ballot-number.ts";
import { type Candidate, countingCandidates } from "./candidate.ts";
import type { ContextReader } from "./context.ts";
import { CONTEXT_WORDS, type ContextKind, wordsOfKind } from "./context-words.ts";
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

/** Reads who is named in a text; undefined when nothing in it leads anywhere. */
export type TextReader = (text: string, use: TextUse) => Reading | undefined;

interface Occurrence extends Place {
  readonly page: BookPage;
  readonly role: number;
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

  function collect(text: string, matches: MatchBuffer): Occurrence[] {
    const found: Occurrence[] = [];
    let leads = false;
    for (let at = 0; at < matches.count; at++) {
      const page = book.pages[matches.ids[at] ?? 0];
      if (!page) continue;
      const start = matches.starts[at] ?? 0;
      const end = matches.ends[at] ?? 0;
      found.push({ start, end, page, role: matches.roles[at] ?? 0 });
      leads ||=
        page.leads && (page.trigger || page.accounts.length > 0 || canCount(page, text.slice(start, end)));
    }
    return leads ? found : [];
  }

  return (text, use) => {
    const matches = book.automaton.scan(text);
    if (matches.count === 0) return undefined;
    const found = collect(text, matches);
    if (found.length === 0) return undefined;
    const context = readContext(text);
    const named = found.flatMap(({ page, start, end, role }) =>
      page.entries.filter((entry) => spellingFits(entry, text.slice(start, end), role)),
    );
    const signs = createSigns(registry, text, context, use.act, profileArea, named);
    const candidates = found.flatMap((occurrence) => meaningsOf(occurrence, text, signs));
    const mayBeVouched = ({ entry }: Candidate) => standsWithOther(entry, signs);
    const handles = found.flatMap((occurrence) => handleMentions(registry, occurrence, use));
    const read = (vouchers: readonly Mention[]): readonly Mention[] => {
      const subjects = new Set(vouchers.map(({ subject }) => subject));
      const counting = countingCandidates(candidates, mayBeVouched, subjects);
      return found.flatMap((one) => labelMentions(registry, one, counting, candidates, signs, use.act));
    };
    const frame = { text, field: use.field, own: use.own, context };
    const labels = read(handles);
    const triggered = found.some(({ page }) => page.trigger);
    const numbers = triggered
      ? ballotNumbers(registry, { ...frame, mentions: [...handles, ...labels] }, use.act, profileArea)
      : [];
    const certain = numbers.filter(({ strength }) => strength !== "unknown");
    const mentions = [
      ...handles,
      ...(certain.length > 0 ? read([...handles, ...certain]) : labels),
      ...numbers,
    ];
    return mentions.length > 0 ? { ...frame, mentions } : undefined;
  };

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
}

/** Could any meaning be written like this, and does one tell enough to look further? */
function canCount(page: BookPage, written: string): boolean {
  return page.entries.some(
    (entry) => (entry.weight > 1 || entry.label.match === "exact-case") && spellingFits(entry, written, 0),
  );
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
