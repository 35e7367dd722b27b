import type { Label, LabelKind, RegistryTables } from "@netral/engine/model";
import { compileAutomaton, type Pattern } from "../automaton.ts";
import { type MaskedText, traceMask } from "../mask-names.ts";
import type { Span } from "../span.ts";

/** Masks everything that may name a contestant, a pair or a party. */
export interface NameMasker {
  (text: string, known?: readonly Span[]): string;
  /** The same with the way back to the original text. */
  readonly trace: (text: string, known?: readonly Span[]) => MaskedText;
}

const NAMING: ReadonlySet<LabelKind> = new Set([
  "full-name",
  "common-name",
  "first-name",
  "single-word-name",
  "nickname",
  "initials",
  "misspelling",
  "pair-name",
  "pair-acronym",
  "party-name",
]);
/** Words of a name that many people share or that are titles. */
const UNDISTINCTIVE = new Set(
  `muhammad mohammad muhamad mochamad mochammad abdul ahmad achmad siti haji nurul dewi made ketut wayan nyoman
  putri putra putera surya agung indah bagus hadi sari rahmat hidayat kurnia cahaya jaya wijaya utama santoso setiawan budi
  agus bambang joko slamet iman rizki fitri lestari pratama saputra susanto hasan husein ibrahim ismail yusuf ali umar
  kasih kristen karya bangsa harapan bakti mulia bahagia rahayu slamet untung sejati suci cinta`
    .split(/\s+/)
    .filter(Boolean),
);
const SHORTEST_PART = 5;

/**
 * Makes the masker that stands before the stance classifier. It is greedier than the detectors: a first name alone
 * proves nothing about whom a text means, but the classifier must not learn from it either, and masking one word
 * too many costs next to nothing. Names of the contestants for province and country are masked word by word.
 */
export function createNameMasker(tables: RegistryTables, labels: readonly Label[]): NameMasker {
  const patterns: Pattern[] = labels
    .filter((label) => NAMING.has(label.kind) && label.ambiguity !== "very-high" && label.text.length > 1)
    .map((label) => ({ text: label.text, glued: true }));
  const everyday = new Set<string>();
  for (const { alias } of tables.ambiguity?.aliases ?? []) everyday.add(alias.toLowerCase());
  for (const part of nameParts(tables)) {
    if (!everyday.has(part) && !UNDISTINCTIVE.has(part)) patterns.push({ text: part });
  }
  const automaton = compileAutomaton(patterns);
  const trace: NameMasker["trace"] = (text, known = []) => {
    const found = automaton.scan(text);
    const spans: Span[] = [...known];
    for (let i = 0; i < found.count; i++) {
      spans.push({ start: found.starts[i] ?? 0, end: found.ends[i] ?? 0 });
    }
    return traceMask(text, spans);
  };
  return Object.assign((text: string, known?: readonly Span[]) => trace(text, known).text, { trace });
}

/** The longer words of the names of everyone who stands for a province or the country. */
function nameParts(tables: RegistryTables): Set<string> {
  const wide = new Set(
    tables.contests.filter(({ area }) => /^id(?:-\d\d)?$/.test(area)).map((contest) => contest.id),
  );
  const standing = new Set(
    tables.tickets
      .filter((ticket) => wide.has(ticket.contest) && ticket.members.length > 1)
      .flatMap((ticket) => ticket.members.map((member) => member.person)),
  );
  const parts = new Set<string>();
  for (const person of tables.persons) {
    if (!standing.has(person.id)) continue;
    for (const part of person.name.toLowerCase().split(/[^\p{L}]+/u)) {
      if (part.length >= SHORTEST_PART) parts.add(part);
    }
  }
  return parts;
}
