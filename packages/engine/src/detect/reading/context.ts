import type { RegistryIndex } from "@netral/engine/logic";
import { compileAutomaton, IN_TEXT, type Pattern } from "@netral/engine/text";
import {
  AREA_SHORT_NAMES,
  CONTEXT_WORDS,
  type ContextKind,
  EVERYDAY_AREAS,
  wordsOfKind,
} from "./context-words.ts";

import { HASHTAG_WORDS } from "./hashtag-words.ts";

/** A context word or area name in a text. */
export interface ContextHit {
  readonly start: number;
  readonly end: number;
  readonly kinds: ReadonlySet<ContextKind>;
  /** Areas it names. */
  readonly areas: readonly string[];
}

/** Reads the context words of one text. */
export type ContextReader = (text: string) => readonly ContextHit[];

interface ContextEntry {
  readonly kinds: Set<ContextKind>;
  readonly areas: string[];
  /** A bare area name: must be written as a name. */
  bare: boolean;
}

const KINDS = Object.keys(CONTEXT_WORDS) as ContextKind[];
const PLACE_BEFORE = /(?:^|[^\p{L}])(?:di|ke|dari|se|kab\.?|kabupaten|kota|kec\.?|warga)\s+$/iu;

/** Compiles the context words and the area names of a registry into one search; `nameWords` help to cut hashtags. */
export function createContextReader(
  registry: RegistryIndex,
  nameWords: readonly string[] = [],
): ContextReader {
  const entries = new Map<string, ContextEntry>();
  const entryOf = (text: string): ContextEntry => {
    const key = text.toLowerCase();
    const known = entries.get(key);
    if (known) return known;
    const made: ContextEntry = { kinds: new Set(), areas: [], bare: false };
    entries.set(key, made);
    return made;
  };
  for (const kind of KINDS) for (const word of wordsOfKind(kind)) entryOf(word).kinds.add(kind);
  for (const area of registry.tables.areas) {
    if (area.level === "negara") continue;
    for (const name of areaNames(area.name, area.kemendagri)) {
      const entry = entryOf(name);
      entry.areas.push(area.id);
      entry.bare ||= !/^(?:kab|kota |provinsi )/i.test(name);
    }
  }
  const patterns: readonly Pattern[] = [...entries.keys()].map((text) => ({ text }));
  const list = [...entries.values()];
  const automaton = compileAutomaton(patterns, [...HASHTAG_WORDS, ...nameWords]);

  return (text) => {
    const matches = automaton.scan(text);
    const hits: ContextHit[] = [];
    for (let at = 0; at < matches.count; at++) {
      const entry = list[matches.ids[at] ?? 0];
      const start = matches.starts[at] ?? 0;
      if (!entry) continue;
      const isPlace =
        entry.areas.length > 0 && (matches.roles[at] !== IN_TEXT || !entry.bare || isNamed(text, start));
      const areas = isPlace ? entry.areas : [];
      if (areas.length === 0 && entry.kinds.size === 0) continue;
      hits.push({ start, end: matches.ends[at] ?? 0, kinds: entry.kinds, areas });
    }
    return hits;
  };
}

/** Is the area name at `start` written as one: with a capital (everyday words: after a word of place)? */
function isNamed(text: string, start: number): boolean {
  if (PLACE_BEFORE.test(text.slice(Math.max(0, start - 12), start))) return true;
  const name = /^\p{L}+/u.exec(text.slice(start))?.[0] ?? "";
  return /^\p{Lu}/u.test(name) && !EVERYDAY_AREAS.has(name.toLowerCase());
}

function areaNames(name: string, code: string | undefined): string[] {
  const short = AREA_SHORT_NAMES[code ?? ""] ?? [];
  const regency = /^Kabupaten (.+)$/.exec(name)?.[1];
  if (regency) return [name, `Kab ${regency}`, regency, ...short];
  const city = /^Kota (.+)$/.exec(name)?.[1];
  if (city) return [name, `Wali Kota ${city}`, `Walikota ${city}`, city, ...short];
  return [name, `Provinsi ${name}`, ...short];
}
