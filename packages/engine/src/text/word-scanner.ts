import {
  AT,
  CHARACTER_CLASSES,
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
import { CLITIC_LENGTH, endsInClitic, SHORTEST_WITH_CLITIC, withoutClitic } from "./clitic.ts";
import { compoundWords, mixedWords } from "./compound-words.ts";
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
import { LONGEST_WORD, type Vocabulary } from "./vocabulary.ts";
import { createWordBuffer, IN_HANDLE, IN_TAG, IN_TEXT, pushWord, type WordBuffer } from "./word-buffer.ts";
import { HASH_PRIME, HASH_SEED, mixHash, wordHash } from "./word-hash.ts";

/** Reads a text once and notes the words of a vocabulary; the same words as `wordsOf` gives. */
export type WordScanner = (text: string) => WordBuffer;

/** Makes a scanner. It keeps one buffer: the words of a text are valid until the next call. */
export function createWordScanner(vocabulary: Vocabulary): WordScanner {
  const words = createWordBuffer();
  const letters = new Uint8Array(LONGEST_WORD);
  const { bloom, bloomMask } = vocabulary;
  const known = (word: string): boolean => vocabulary.idOf(word) >= 0;
  let ordinal = -1;
  let broken = false;

  /** Id of the word in `letters`, or of what remains without its clitic. */
  function findWord(length: number, hash: number): number {
    const mixed = mixHash(hash);
    const bit = mixed & bloomMask;
    if (((bloom[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) {
      const id = length <= LONGEST_WORD ? vocabulary.find(letters, length, hash) : -1;
      if (id >= 0) return id;
    }
    if (length < SHORTEST_WITH_CLITIC || length > LONGEST_WORD || !endsInClitic(letters, length)) return -1;
    const stem = length - CLITIC_LENGTH;
    return vocabulary.find(letters, stem, wordHash(letters, stem));
  }

  function push(id: number, start: number, end: number, role: number): void {
    ordinal += broken ? 2 : 1;
    broken = false;
    if (id >= 0) pushWord(words, id, start, end, ordinal, role);
  }

  function pushPieces(text: string, start: number, end: number): void {
    const pieces = mixedWords(text, start, end, known);
    for (const { text: piece, start: from, end: to } of pieces) {
      const word = pieces.length === 1 ? withoutClitic(piece, known) : piece;
      push(vocabulary.idOf(word), from, to, IN_TEXT);
    }
  }

  function pushCompound(text: string, start: number, end: number, role: number): void {
    for (const [index, word] of compoundWords(text, start, end, known).entries()) {
      if (index < 2) broken = true;
      push(vocabulary.idOf(word.text), word.start, word.end, role);
    }
  }

  /** Handles one sign, or one word that begins with a rare letter; gives the offset behind it. */
  function readSign(text: string, at: number, kind: number): number {
    if (isWordAt(text, at)) {
      const end = wordEnd(text, at);
      pushPieces(text, at, end);
      return end;
    }
    if ((kind === HASH || kind === AT) && lettersBefore(text, at, 1) === 0) {
      const end = compoundEnd(text, at, kind === AT);
      if (end > at) {
        pushCompound(text, at, end, kind === HASH ? IN_TAG : IN_HANDLE);
        return end;
      }
    }
    if (classAt(text, at) === IGNORED) return at + unitsAt(text, at);
    if (kind === DOT && dotJoins(text, at)) return at + 1;
    broken = true;
    if (kind === COLON && text.startsWith("//", at + 1) && lettersBefore(text, at, 1))
      return addressEnd(text, at);
    return at + unitsAt(text, at);
  }

  return function scan(text: string): WordBuffer {
    const classes = CHARACTER_CLASSES;
    const size = text.length;
    words.count = 0;
    ordinal = -1;
    broken = false;
    let at = 0;
    while (at < size) {
      const first = text.charCodeAt(at);
      let kind = classes[first] || classOf(first);
      if (kind < WORD) {
        at = kind === SPACE ? at + 1 : readSign(text, at, kind);
        continue;
      }
      const start = at;
      let end = at;
      let hash = HASH_SEED;
      let length = 0;
      let before = 0;
      let digits = 0;
      while (kind >= WORD || kind === IGNORED) {
        at++;
        if (kind !== IGNORED) {
          end = at;
          if (kind !== before || kind < LETTER) {
            hash = Math.imul(hash ^ kind, HASH_PRIME);
            letters[length++] = kind;
            if (kind < LETTER) digits++;
          }
          before = kind;
        }
        if (at >= size) break;
        const unit = text.charCodeAt(at);
        kind = classes[unit] || classOf(unit);
      }
      const further = kind === SURROGATE || kind === EXPANDS ? wordEnd(text, at) : at;
      if (further > at) {
        at = further;
        pushPieces(text, start, further);
      } else if (digits > 0 && digits < length) pushPieces(text, start, end);
      else push(findWord(length, hash), start, end, IN_TEXT);
    }
    return words;
  };
}
