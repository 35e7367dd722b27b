import {
  AT,
  BREAK,
  COLON,
  classOf,
  DOT,
  EXPANDS,
  HASH,
  IGNORED,
  LETTER,
  SPACE,
  SURROGATE,
  WORD,
} from "./character-class.ts";
import {
  CLITIC_LENGTH,
  endsInClitic,
  endsLikeClitic,
  mayEndInClitic,
  SHORTEST_WITH_CLITIC,
  withoutClitic,
} from "./clitic.ts";
import { type CompoundBuffer, createCompoundReader } from "./compound-reader.ts";
import { compoundWords, mixedWords, type PlacedWord } from "./compound-words.ts";
import {
  addressEnd,
  classAt,
  compoundEnd,
  dotJoins,
  isWordAt,
  lettersBefore,
  unitsAt,
  wordEnd,
} from "./sign-reading.ts";
import { BEGINS, GOES_ON, type Vocabulary } from "./vocabulary.ts";
import { createWordBuffer, IN_HANDLE, IN_TAG, IN_TEXT, pushWord, type WordBuffer } from "./word-buffer.ts";
import { hashStep, mixHash } from "./word-hash.ts";

/**
 * Reads a text once and notes the words that may be part of a phrase: those that begin one, and those that go on
 * with one directly behind a word noted. The same words as `wordsOf` gives.
 */
export type WordScanner = (text: string) => WordBuffer;

const BLANK = 32;
const COMMA = 44;
const FULL_STOP = 46;
const APOSTROPHE = 39;
const BACKTICK = 96;
const NEVER = -2;
/** Digits found in a word that must be looked at closer. */
const MIXED = -1e6;
/** Hashtags that are remembered: people write the same ones again and again. */
const MOST_COMPOUNDS = 500;
/** No name has a longer word. */
const LONGEST_FOLDED = 64;

/**
 * Makes a scanner. `fillers`: folded words a run-together hashtag may be cut at. It keeps one buffer: the words of a
 * text are valid until the next call.
 */
export function createWordScanner(
  vocabulary: Vocabulary,
  fillers: ReadonlySet<string> = new Set(),
): WordScanner {
  const words = createWordBuffer();
  const letters = new Uint8Array(LONGEST_FOLDED);
  const { beginBloom, bothBloom, bloomMask, parts } = vocabulary;
  const known = (word: string): boolean => vocabulary.idOf(word) >= 0;
  const readCompound = createCompoundReader(vocabulary, fillers);
  const compounds = new Map<string, readonly PlacedWord[]>();
  const knownPart = (word: string): boolean => known(word) || fillers.has(word);
  /** Of the word read last, of the word noted last; and whether a break stands before the next word. */
  let ordinal = -1;
  let noted = NEVER;
  let broken = 0;

  function note(id: number, start: number, end: number, role: number): void {
    const part = parts[id] ?? 0;
    if (!(part & BEGINS) && !(part & GOES_ON && noted === ordinal - 1)) return;
    noted = ordinal;
    pushWord(words, id, start, end, ordinal, role);
  }

  function count(text: string, start: number, end: number, role: number): void {
    ordinal += 1 + broken;
    broken = 0;
    const id = vocabulary.idOf(text);
    if (id >= 0) note(id, start, end, role);
  }

  /** A word of letters and digits, or one that is drawn out or carries a clitic: with strings, so only for the few. */
  function countPieces(text: string, start: number, end: number): void {
    const pieces = mixedWords(text, start, end, known);
    for (const piece of pieces) {
      const word = pieces.length === 1 ? withoutClitic(piece.text, known) : piece.text;
      count(word, piece.start, piece.end, IN_TEXT);
    }
  }

  function countCompound(text: string, start: number, end: number, role: number): void {
    const plain = readCompound(text, start, end);
    if (plain !== undefined) {
      countPlainCompound(plain, role);
      return;
    }
    let index = 0;
    for (const word of wordsOfCompound(text.slice(start, end))) {
      if (index++ < 2) broken = 1;
      count(word.text, start + word.start, start + word.end, role);
    }
  }

  function wordsOfCompound(compound: string): readonly PlacedWord[] {
    const met = compounds.get(compound);
    if (met !== undefined) return met;
    const cut = compoundWords(compound, 0, compound.length, knownPart);
    if (compounds.size >= MOST_COMPOUNDS) compounds.clear();
    compounds.set(compound, cut);
    return cut;
  }

  function countPlainCompound({ ids, starts, ends, count }: CompoundBuffer, role: number): void {
    for (let index = 0; index < count; index++) {
      ordinal += 1 + (index < 2 ? 1 : broken);
      broken = 0;
      const id = ids[index] ?? -1;
      if (id >= 0) note(id, starts[index] ?? 0, ends[index] ?? 0, role);
    }
  }

  /** Counts the folded word in `letters[0, length)`, or what is known of it without its clitic. */
  function countFolded(length: number, hash: number, start: number, end: number): void {
    ordinal += 1 + broken;
    broken = 0;
    noteFolded(length, hash, start, end);
  }

  function noteFolded(length: number, hash: number, start: number, end: number): void {
    let id = vocabulary.findFolded(letters, length, hash);
    if (id < 0 && length >= SHORTEST_WITH_CLITIC && endsInClitic(letters, length)) {
      let stem = 0;
      for (let at = 0; at < length - CLITIC_LENGTH; at++) stem = hashStep(stem, letters[at] ?? 0);
      id = vocabulary.findFolded(letters, length - CLITIC_LENGTH, stem);
    }
    if (id >= 0) note(id, start, end, IN_TEXT);
  }

  /** Notes the plain word in `text[start, end)`, whose hash the filters let pass or which may carry a clitic. */
  function notePlain(text: string, start: number, end: number, hash: number): void {
    let length = 0;
    for (let at = start; at < end && length < LONGEST_FOLDED; at++) {
      const letter = text.charCodeAt(at) | 32;
      if (length === 0 || letters[length - 1] !== letter) letters[length++] = letter;
    }
    if (length < LONGEST_FOLDED) noteFolded(length, hash, start, end);
  }

  /** Handles what is no blank and no plain letter; gives the offset behind it. */
  function readSign(text: string, at: number): number {
    const kind = classOf(text.charCodeAt(at));
    if (kind === BREAK) {
      broken = 1;
      return at + 1;
    }
    if (kind === SPACE || kind === IGNORED) return at + 1;
    if (kind === DOT) {
      if (!dotJoins(text, at)) broken = 1;
      return at + 1;
    }
    return kind >= WORD ? readWord(text, at) : readRare(text, at, kind);
  }

  function readRare(text: string, at: number, kind: number): number {
    if ((kind === SURROGATE || kind === EXPANDS) && isWordAt(text, at)) return readWord(text, at);
    if ((kind === HASH || kind === AT) && lettersBefore(text, at, 1) === 0) {
      const end = compoundEnd(text, at, kind === AT);
      if (end > at) {
        countCompound(text, at, end, kind === HASH ? IN_TAG : IN_HANDLE);
        return end;
      }
    }
    if (classAt(text, at) === IGNORED) return at + unitsAt(text, at);
    broken = 1;
    if (kind === COLON && text.startsWith("//", at + 1) && lettersBefore(text, at, 1))
      return addressEnd(text, at);
    return at + unitsAt(text, at);
  }

  /** Reads any word that begins at `start`: other alphabets and widths, accents, digits, invisible characters. */
  function readWord(text: string, start: number): number {
    let end = start;
    let length = 0;
    let hash = 0;
    let digits = 0;
    let before = 0;
    for (let at = start; at < text.length; ) {
      const kind = classAt(text, at);
      const units = unitsAt(text, at);
      if (kind === EXPANDS) digits = MIXED;
      else if (kind < WORD && kind !== IGNORED) break;
      at += units;
      if (kind === IGNORED) continue;
      end = at;
      if (kind === before && kind >= LETTER) continue;
      before = kind;
      if (kind < LETTER) digits++;
      if (length < LONGEST_FOLDED) letters[length] = kind;
      length++;
      hash = hashStep(hash, kind);
    }
    const isMixed = digits !== 0 && digits !== length;
    if (isMixed || length > LONGEST_FOLDED) countPieces(text, start, end);
    else countFolded(length, hash, start, end);
    return end;
  }

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: every letter of an export passes here; a call per word costs a third of the speed
  return function scan(text: string): WordBuffer {
    const size = text.length;
    const begins = beginBloom;
    const both = bothBloom;
    words.count = 0;
    noted = NEVER;
    ordinal = -1;
    broken = 0;
    let at = 0;
    // Copies of the two counters: a closure's variables live in memory, locals in registers.
    let last = -1;
    let apart = 0;
    while (at < size) {
      let unit = text.charCodeAt(at);
      let letter = unit | 32;
      if ((letter - 97) >>> 0 >= 26) {
        if (unit === BLANK) at++;
        else if (unit === COMMA || (unit === FULL_STOP && at > 0 && text.charCodeAt(at - 1) === BLANK)) {
          apart = 1;
          at++;
        } else {
          ordinal = last;
          broken = apart;
          at = readSign(text, at);
          last = ordinal;
          apart = broken;
        }
        continue;
      }
      const start = at;
      let hash = 0;
      let before = 0;
      do {
        if (letter !== before) {
          hash = hashStep(hash, letter);
          before = letter;
        }
        if (++at === size) break;
        unit = text.charCodeAt(at);
        letter = unit | 32;
      } while ((letter - 97) >>> 0 < 26);
      if (unit !== BLANK && at < size && goesOn(text, at, unit)) {
        ordinal = last;
        broken = apart;
        at = readWord(text, start);
        last = ordinal;
        apart = broken;
        continue;
      }
      last += 1 + apart;
      apart = 0;
      const bit = mixHash(hash) & bloomMask;
      const filter = noted === last - 1 ? both : begins;
      const passes = ((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1;
      if (
        passes ||
        (at - start >= SHORTEST_WITH_CLITIC && endsLikeClitic(before) && mayEndInClitic(text, at))
      ) {
        ordinal = last;
        notePlain(text, start, at, hash);
      }
    }
    return words;
  };
}

/** Does the word go on at a unit that is no plain letter: a digit, another letter, something invisible? */
function goesOn(text: string, at: number, unit: number): boolean {
  if (unit < 48) return unit === APOSTROPHE && wordEnd(text, at) > at;
  if (unit < 128) return unit <= 57 || (unit === BACKTICK && wordEnd(text, at) > at);
  return wordEnd(text, at) > at;
}
