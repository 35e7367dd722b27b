import { buildVocabulary, type Vocabulary } from "./vocabulary.ts";
import { hashStep } from "./word-hash.ts";
import { SHORTEST_COMPOUND, SHORTEST_PART, SHORTEST_TELLING } from "./word-pieces.ts";

/** The words of one hashtag or handle, whole first, in arrays that are reused: their ids (-1: none of ours) and ranges. */
export interface CompoundBuffer {
  count: number;
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Reads the hashtag or handle in `[start, end)`, sign included, without making strings: the same words as
 * `compoundWords` gives. Undefined where only that can tell: letters beyond ASCII, capitals inside a word, a run that
 * may have to be cut into known words.
 */
export type CompoundReader = (text: string, start: number, end: number) => CompoundBuffer | undefined;

const LONGEST = 64;
const HASH_SIGN = 35;
const UNDERSCORE = 95;
const FULL_STOP = 46;

/** Makes a reader; its buffer is valid until the next call. `fillers`: further words that compounds are cut at. */
export function createCompoundReader(vocabulary: Vocabulary, fillers: ReadonlySet<string>): CompoundReader {
  const filling = buildVocabulary([...fillers], new Uint8Array(fillers.size));
  const letters = new Uint8Array(LONGEST);
  const found: CompoundBuffer = {
    count: 0,
    ids: new Int32Array(LONGEST),
    starts: new Int32Array(LONGEST),
    ends: new Int32Array(LONGEST),
  };
  let length = 0;
  let hash = 0;

  function put(letter: number): void {
    letters[length++] = letter;
    hash = hashStep(hash, letter);
  }

  function putOnce(letter: number): void {
    if (length === 0 || letters[length - 1] !== letter) put(letter);
  }

  function clear(): void {
    length = 0;
    hash = 0;
  }

  function note(start: number, end: number): void {
    const at = found.count++;
    found.ids[at] = vocabulary.findFolded(letters, length, hash);
    found.starts[at] = start;
    found.ends[at] = end;
  }

  /** The whole: of a hashtag the letters, runs written once; of a handle all as it is, in small letters. */
  function readWhole(text: string, start: number, end: number): void {
    const isTag = text.charCodeAt(start) === HASH_SIGN;
    clear();
    put(text.charCodeAt(start));
    for (let at = start + 1; at < end; at++) {
      const letter = smallLetter(text.charCodeAt(at));
      if (!isTag || isDigit(letter)) put(letter);
      else if (letter !== UNDERSCORE) putOnce(letter);
    }
    note(start, end);
  }

  function readDigits(text: string, start: number, end: number): number {
    let at = start;
    clear();
    while (at < end && isDigit(text.charCodeAt(at))) put(text.charCodeAt(at++));
    note(start, at);
    return at;
  }

  /** Offset behind the run of letters; -1 where it may consist of several words. */
  function readLetters(text: string, start: number, end: number): number {
    let at = start;
    clear();
    for (; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (!isSmall(unit | 32)) break;
      if (at > start && !isSmall(unit)) return -1;
      putOnce(unit | 32);
    }
    note(start, at);
    const isKnown = (found.ids[found.count - 1] ?? -1) >= 0;
    return isKnown || !mayBeCut(text, start, at) ? at : -1;
  }

  /** Might an unknown run begin with a known word, or be long enough to end in a telling one? */
  function mayBeCut(text: string, start: number, end: number): boolean {
    const size = end - start;
    if (size < SHORTEST_COMPOUND) return false;
    if (size >= SHORTEST_TELLING + SHORTEST_PART) return true;
    clear();
    for (let at = start; at < end; at++) {
      putOnce(text.charCodeAt(at) | 32);
      if (at - start + 1 >= SHORTEST_PART && isPart()) return true;
    }
    return false;
  }

  function isPart(): boolean {
    return (
      vocabulary.findFolded(letters, length, hash) >= 0 || filling.findFolded(letters, length, hash) >= 0
    );
  }

  return (text, start, end) => {
    if (end - start > LONGEST) return undefined;
    found.count = 0;
    for (let at = start + 1; at < end; at++) if (!isPlain(text.charCodeAt(at))) return undefined;
    readWhole(text, start, end);
    for (let at = start + 1; at < end; ) {
      const unit = text.charCodeAt(at);
      if (isDigit(unit)) at = readDigits(text, at, end);
      else if (isSmall(unit | 32)) at = readLetters(text, at, end);
      else at++;
      if (at < 0) return undefined;
    }
    return found;
  };
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function smallLetter(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit | 32 : unit;
}

function isPlain(unit: number): boolean {
  return isDigit(unit) || isSmall(unit | 32) || unit === UNDERSCORE || unit === FULL_STOP;
}
