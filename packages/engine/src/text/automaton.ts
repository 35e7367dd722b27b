import { foldedLetters, isWrittenAs, runsAgree } from "./letter-runs.ts";
import { createMatchBuffer, type MatchBuffer, reserveMatch } from "./match-buffer.ts";
import { buildPhraseTrie } from "./phrase-trie.ts";
import { BEGINS, buildVocabulary, GOES_ON } from "./vocabulary.ts";
import type { WordBuffer } from "./word-buffer.ts";
import { collapseRuns } from "./word-pieces.ts";
import { createWordScanner } from "./word-scanner.ts";
import { wordsOf } from "./words.ts";

/** A phrase to look for. `#…` matches only as a hashtag, `@…` only as a handle. */
export interface Pattern {
  readonly text: string;
  /** Also match when its words are written together ("wirabratalestari"). */
  readonly glued?: boolean;
}

/** Looks for many phrases at once. */
export interface Automaton {
  /** How many words and patterns it knows. */
  readonly words: number;
  readonly patterns: number;
  /**
   * All matches at word borders, the longest at each place, left to right, none overlapping. The buffer is
   * reused: read it before the next call.
   */
  scan(text: string): MatchBuffer;
}

/** Names of plain letters, which nearly all are: no need for the whole definition of a word. */
const PLAIN = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/;
/** Shortest phrase that may be written together, in letters. */
const SHORTEST_GLUED = 8;

/** The folded words of a pattern, as the automaton compares them. */
export function patternWords(text: string): readonly string[] {
  if (PLAIN.test(text)) return collapseRuns(text.toLowerCase()).split(/[ -]/);
  const words = wordsOf(text, () => false).map((word) => word.text);
  return /^[#@]/.test(words[0] ?? "") ? words.slice(0, 1) : words;
}

/**
 * Compiles patterns. A pattern without a word never matches; of two with the same words the one whose doubled
 * letters fit is reported, then the later one. `fillers` are further words a run-together hashtag is cut at; they
 * never match. Linear in the text: every word is looked up once, and only a word
 * that begins a phrase is followed further.
 */
export function compileAutomaton(patterns: readonly Pattern[], fillers: readonly string[] = []): Automaton {
  const ids = new Map<string, number>();
  const phrases: number[][] = [];
  const owners: number[] = [];
  const letters = patterns.map((pattern) => foldedLetters(pattern.text));

  function addPhrase(owner: number, words: readonly string[]): void {
    owners.push(owner);
    phrases.push(
      words.map((word) => {
        const id = ids.get(word) ?? ids.size;
        ids.set(word, id);
        return id;
      }),
    );
  }
  for (const [index, pattern] of patterns.entries()) {
    const words = patternWords(pattern.text);
    if (words.length === 0) continue;
    addPhrase(index, words);
    const glued = patternWords(letters[index] ?? "");
    if (pattern.glued && words.length > 1 && glued.join("").length >= SHORTEST_GLUED) addPhrase(index, glued);
  }

  const parts = new Uint8Array(ids.size);
  for (const words of phrases) {
    for (const [at, word] of words.entries())
      parts[word] = (parts[word] ?? 0) | (at === 0 ? BEGINS : GOES_ON);
  }
  const vocabulary = buildVocabulary([...ids.keys()], parts);
  const trie = buildPhraseTrie(phrases, ids.size);
  const filling = new Set(fillers.flatMap(patternWords));
  const scanWords = createWordScanner(vocabulary, filling);
  const matches = createMatchBuffer();

  /** The phrase of these words whose doubled letters fit `[start, end)`; -1 when none does. */
  function fitting(first: number, text: string, start: number, end: number): number {
    let fits = -1;
    const only = trie.sameWords(first) < 0;
    if (only && isWrittenAs(text, start, end, letters[owners[first] ?? 0] ?? "")) return first;
    for (let phrase = first; phrase >= 0; phrase = trie.sameWords(phrase)) {
      const name = letters[owners[phrase] ?? 0] ?? "";
      const written = foldedLetters(text.slice(start, end));
      if (written === name) return phrase;
      if (fits < 0 && runsAgree(written, name)) fits = phrase;
    }
    return fits;
  }

  /** Longest phrase that begins at word `from`; notes it and gives the word behind it, or `from + 1`. */
  function matchAt(text: string, words: WordBuffer, from: number): number {
    let state = trie.next(0, words.ids[from] ?? 0);
    let found = -1;
    let last = from;
    for (let word = from; state !== 0; ) {
      const ending = trie.phraseAt(state);
      if (ending >= 0) {
        const phrase = fitting(ending, text, words.starts[from] ?? 0, words.ends[word] ?? 0);
        if (phrase >= 0) {
          found = phrase;
          last = word;
        }
      }
      word++;
      if (word >= words.count || words.ordinals[word] !== (words.ordinals[word - 1] ?? 0) + 1) break;
      state = trie.next(state, words.ids[word] ?? 0);
    }
    if (found < 0) return from + 1;
    note(words, owners[found] ?? 0, from, last);
    const end = words.ends[last] ?? 0;
    let behind = last + 1;
    while (behind < words.count && (words.starts[behind] ?? 0) < end) behind++;
    return behind;
  }

  function note(words: WordBuffer, id: number, from: number, last: number): void {
    reserveMatch(matches);
    const at = matches.count++;
    matches.ids[at] = id;
    matches.starts[at] = words.starts[from] ?? 0;
    matches.ends[at] = words.ends[last] ?? 0;
    matches.firsts[at] = words.ordinals[from] ?? 0;
    matches.lasts[at] = words.ordinals[last] ?? 0;
    matches.roles[at] = words.roles[from] ?? 0;
  }

  return {
    words: ids.size,
    patterns: patterns.length,
    scan(text) {
      matches.count = 0;
      const words = scanWords(text);
      for (let word = 0; word < words.count; ) word = matchAt(text, words, word);
      return matches;
    },
  };
}
