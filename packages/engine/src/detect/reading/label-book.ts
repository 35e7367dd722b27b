import type { RegistryIndex } from "@netral/engine/logic";
import type { Account, AmbiguityRule, Label } from "@netral/engine/model";
import { type Automaton, compileAutomaton, type Pattern, patternWords } from "@netral/engine/text";
import { isNational } from "./area-fit.ts";
import { CONTEXT_WORDS, type ContextKind, wordsOfKind } from "./context-words.ts";
import { HASHTAG_WORDS } from "./hashtag-words.ts";

/**
 * How much a label tells by itself: 4 enough, 3 with a sign of the same matter, 2 with a strong sign, 1 an
 * everyday word that only ever accompanies.
 */
export type Weight = 1 | 2 | 3 | 4;

/** One meaning of one string of the registry. */
export interface LabelEntry {
  readonly label: Label;
  /** Tickets or parties it stands for. */
  readonly subjects: readonly string[];
  readonly person: string | undefined;
  readonly weight: Weight;
  /** First name of somebody who stands nationally, and an everyday word too: only when written as a name. */
  readonly alsoWord: boolean;
  /** A person's or a pair's name, as against a slogan, a hashtag or a party. */
  readonly isName: boolean;
}

/** What a matched string may mean. */
export interface BookPage {
  readonly entries: readonly LabelEntry[];
  /** Accounts with this handle, on any platform. */
  readonly accounts: readonly Account[];
  /** A word that may introduce a ticket's number. */
  readonly trigger: boolean;
  /** Can anything be said because of this match, without another one? */
  readonly leads: boolean;
}

/** All strings of a registry in one search. */
export interface LabelBook {
  readonly automaton: Automaton;
  /** By pattern id. */
  readonly pages: readonly BookPage[];
  /** Folded words of the short names by which persons, pairs and parties are called in hashtags. */
  readonly hashtagWords: readonly string[];
  /** Folded single words that occur in names of persons. */
  readonly nameWords: ReadonlySet<string>;
}

const WEIGHTS: Readonly<Record<Label["ambiguity"], Weight>> = {
  none: 4,
  low: 4,
  medium: 3,
  high: 2,
  "very-high": 1,
};
const NAME_KINDS: ReadonlySet<Label["kind"]> = new Set([
  "full-name",
  "common-name",
  "first-name",
  "single-word-name",
  "nickname",
  "initials",
  "misspelling",
  "pair-name",
  "pair-acronym",
]);
/** How people are called for short. */
const SHORT_NAMES: ReadonlySet<Label["kind"]> = new Set([
  "first-name",
  "common-name",
  "nickname",
  "pair-name",
  "party-name",
]);
/** Words a hashtag is cut at, besides those of the labels themselves. */
const FILLERS: readonly string[] = [
  ...HASHTAG_WORDS,
  ...(Object.keys(CONTEXT_WORDS) as ContextKind[])
    .flatMap(wordsOfKind)
    .flatMap((phrase) => phrase.split(" ")),
].filter((word) => word.length > 2);
const GLUED_KINDS: ReadonlySet<Label["kind"]> = new Set(["full-name", "common-name", "pair-name", "slogan"]);
/** Words that may introduce a number, or a candidate by a name that tells little. */
const TRIGGERS = [
  ..."paslon|pasangan calon|nomor urut|no urut|nomer urut|coblos|nyoblos|menangkan|pilih nomor|pilih no|pilih paslon".split(
    "|",
  ),
  ..."salam|cagub|cawagub|cabup|cawabup|cawali|cawalkot|capres|cawapres|calon gubernur|calon bupati|calon wali kota".split(
    "|",
  ),
  ..."calon walikota|calon wakil gubernur|calon wakil bupati|calon wakil wali kota|calon wakil walikota".split(
    "|",
  ),
];

/** Collects and compiles the labels, handles and trigger words of a registry. */
export function createLabelBook(registry: RegistryIndex): LabelBook {
  const pages = new Map<
    string,
    { text: string; glued: boolean; entries: LabelEntry[]; accounts: Account[]; trigger: boolean }
  >();
  const pageOf = (text: string, key: string) => {
    const known = pages.get(key);
    if (known) return known;
    const made = { text, glued: false, entries: [], accounts: [], trigger: false };
    pages.set(key, made);
    return made;
  };
  const worst = worstAliases(registry);

  for (const label of registry.labels()) {
    if (label.kind === "number" || label.kind === "gesture" || label.match === "pattern") continue;
    const subjects = registry.subjectsOf(label.of);
    if (subjects.length === 0) continue;
    const entry: LabelEntry = {
      label,
      subjects,
      person: registry.person(label.of) ? label.of : undefined,
      weight: weightOf(label, worst.get(label.text.toLowerCase())),
      alsoWord:
        isNameAndWord(label, worst.get(label.text.toLowerCase())) &&
        subjects.some((subject) => isNational(registry, subject)),
      isName: NAME_KINDS.has(label.kind),
    };
    for (const text of spellings(label)) {
      const page = pageOf(text, text.toLowerCase());
      page.entries.push(entry);
      page.glued ||= GLUED_KINDS.has(label.kind) && label.match !== "exact-case";
    }
  }
  for (const account of registry.tables.accounts) {
    if (account.platform !== "web")
      pageOf(`@${account.handle}`, `@${account.handle.toLowerCase()}`).accounts.push(account);
  }
  for (const trigger of TRIGGERS) pageOf(trigger, trigger).trigger = true;

  const list = [...pages.values()];
  const patterns: readonly Pattern[] = list.map(({ text, glued }) => ({ text, glued }));
  return {
    automaton: compileAutomaton(patterns, FILLERS),
    hashtagWords: [
      ...new Set(list.filter(isShortName).flatMap(({ text }) => [...patternWords(text), gluedForm(text)])),
    ],
    pages: list.map(({ entries, accounts, trigger }) => ({
      entries,
      accounts,
      trigger,
      leads:
        trigger ||
        accounts.length > 0 ||
        entries.some(({ label, weight, alsoWord }) => weight > 1 || alsoWord || label.match === "exact-case"),
    })),
    nameWords: new Set(
      registry.tables.persons.flatMap(({ name }) => patternWords(name)).filter((word) => word.length > 2),
    ),
  };
}

function isShortName({ text, entries }: { text: string; entries: readonly LabelEntry[] }): boolean {
  return !/^[#@]/.test(text) && entries.some(({ label }) => SHORT_NAMES.has(label.kind));
}

function gluedForm(text: string): string {
  return patternWords(text).join("");
}

/** The ways a label may be written: a pair also with "dan" and "&" between its names. */
function spellings(label: Label): readonly string[] {
  if (label.kind === "hashtag" || label.match === "hashtag") return [`#${label.text.replace(/^#/, "")}`];
  if (label.kind !== "pair-name" || !/^[^-]+-[^-]+$/.test(label.text)) return [label.text];
  const [head, deputy] = label.text.split("-");
  return [label.text, `${head?.trim()} dan ${deputy?.trim()}`];
}

function worstAliases(registry: RegistryIndex): ReadonlyMap<string, readonly AmbiguityRule[]> {
  const aliases = registry.tables.ambiguity?.aliases ?? [];
  return new Map(aliases.map(({ alias, rules }) => [alias.toLowerCase(), rules]));
}

function isNameAndWord(label: Label, rules: readonly AmbiguityRule[] = []): boolean {
  return label.kind === "first-name" && rules.includes("A") && rules.includes("B");
}

/** The label's own grade, lowered by what was measured of its text. */
function weightOf(label: Label, rules: readonly AmbiguityRule[] | undefined): Weight {
  const own = WEIGHTS[label.ambiguity];
  if (!rules) return own;
  const most = rules.some((rule) => rule === "A" || rule === "D" || rule === "E" || rule === "H")
    ? 1
    : rules.some((rule) => rule === "C" || rule === "F" || rule === "G")
      ? 2
      : 3;
  return Math.min(own, most) as Weight;
}
