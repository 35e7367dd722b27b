import { withoutClitic } from "./clitic.ts";
import { compoundWords, endOffset, mixedWords, type PlacedWord } from "./compound-words.ts";
import { foldText } from "./fold.ts";
import { collapseRuns, type Known } from "./word-pieces.ts";

/** Where a word stands: in running text, in a hashtag, in a handle. */
export const ROLES = ["plain", "tag", "handle"] as const;
export type WordRole = (typeof ROLES)[number];

/** A folded word of a text. */
export interface Word extends PlacedWord {
  /** Counts words; a gap of one means that a line, a sentence or a sign parts it from the word before. */
  readonly ordinal: number;
  readonly role: WordRole;
}

/** A full stop after at most this many letters joins ("H. Wirabrata", "Drs. Wirabrata"). */
export const LONGEST_INITIAL = 3;

const TAG = /(?<![a-z0-9~])#_*[a-z0-9~][a-z0-9~_]*/y;
const HANDLE = /(?<![a-z0-9~])@_*[a-z0-9~](?:[a-z0-9~_]|\.(?=[a-z0-9~_]))*/y;
const RUN = /[a-z0-9~]+/y;
const ADDRESS = /(?<=[a-z0-9~]):\/\/[^\s\p{Cc}]*/uy;
const JOINT = /[ \t\-_/&+]/;

/**
 * The words of a text, in order; a hashtag or handle comes whole first, then its parts. Words of web addresses
 * are left out. This is the plain definition; the word scanner gives the same for the words it knows.
 */
export function wordsOf(text: string, known: Known, knownPart: Known = known): Word[] {
  const folded = foldText(text);
  const words: Word[] = [];
  let ordinal = -1;
  let broken = false;
  let at = 0;

  function push(word: PlacedWord, role: WordRole): void {
    ordinal += broken ? 2 : 1;
    broken = false;
    words.push({ ...word, ordinal, role });
  }
  function match(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    return pattern.exec(folded.text)?.[0];
  }
  function range(length: number): [number, number] {
    return [folded.offsets[at] ?? 0, endOffset(text, folded, at + length)];
  }

  while (at < folded.text.length) {
    const compound = match(TAG) ?? match(HANDLE);
    const run = compound ?? match(RUN);
    if (compound) {
      const role = compound.startsWith("#") ? "tag" : "handle";
      for (const [index, word] of compoundWords(text, ...range(compound.length), knownPart).entries()) {
        if (index < 2) broken = true;
        push(word, role);
      }
    } else if (run) {
      const [start, end] = range(run.length);
      const mixed = /\d/.test(run) && /\D/.test(run);
      if (mixed) for (const word of mixedWords(text, start, end, known)) push(word, "plain");
      else push({ text: withoutClitic(collapseRuns(run), known), start, end }, "plain");
    } else if (!joins(folded.text, at)) broken = true;
    at += run?.length ?? 1;
    const address = run ? match(ADDRESS) : undefined;
    if (address) {
      at += address.length;
      broken = true;
    }
  }
  return words;
}

/** Does the sign at `at` leave the words around it one phrase? */
function joins(folded: string, at: number): boolean {
  if (JOINT.test(folded.charAt(at))) return true;
  if (folded.charAt(at) !== ".") return false;
  const before = /[a-z0-9~]*$/.exec(folded.slice(Math.max(0, at - LONGEST_INITIAL - 1), at))?.[0].length ?? 0;
  return before > 0 && (before <= LONGEST_INITIAL || /[a-z0-9~]/.test(folded.charAt(at + 1)));
}
