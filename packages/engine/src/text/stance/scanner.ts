import { NAME_TOKEN } from "../mask-names.ts";
import { EMOJI_CLASSES } from "./emoji-classes.ts";
import { FOLDED_UNITS, foldFar, SPACE } from "./fold-unit.ts";
import { HASH_SEED, hashStep, hashWord } from "./hash.ts";
import { buildWordTable, findWord } from "./word-table.ts";

/** What a token is. Emoji of class i have kind `KIND_EMOJI + i`. */
export const KIND_WORD = 0;
export const KIND_NAME = 1;
export const KIND_MENTION = 2;
export const KIND_LINK = 3;
export const KIND_NUMBER = 4;
export const KIND_EXCLAIM = 5;
export const KIND_ASK = 6;
export const KIND_QUOTE = 7;
export const KIND_COLON = 8;
export const KIND_DOTS = 9;
const KIND_STOP = 10;
export const KIND_EMOJI = 11;

/** Flags of a token. */
export const FLAG_HASHTAG = 1;
export const FLAG_CAPITAL = 2;
export const FLAG_SHOUTED = 4;
export const FLAG_STRETCHED = 8;

/** Characters of a text that are looked at; the rest of a longer text is not. */
export const MAX_UNITS = 6000;
const MAX_TOKENS = 3000;

/** The tokens of the text scanned last; arrays are reused by the next scan. */
export interface Tokens {
  count: number;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  /** Hash of the standard spelling (words), or of the kind. */
  readonly hash: Int32Array;
  /** Word class bits. */
  readonly classes: Int32Array;
  /** Range of the token's folded letters, in `letters`; the unit before `from` and at `to` is a space. */
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly letters: Uint16Array;
  /** Range in the scanned text, UTF-16 units. */
  readonly start: Uint16Array;
  readonly end: Uint16Array;
  /** Hashtags seen. */
  hashtags: number;
}

const NAME_HASH = hashWord(NAME_TOKEN);
const USER_HASH = hashWord("user");
const EMOJI_KIND: ReadonlyMap<number, number> = buildEmojiKinds();
const UNDERSCORE = 95;
const STAR = 42;
const LEET = "oizeasgtb9";

function buildEmojiKinds(): Map<number, number> {
  const kinds = new Map<number, number>();
  EMOJI_CLASSES.forEach(([, members], index) => {
    for (const member of members) kinds.set(member.codePointAt(0) ?? 0, KIND_EMOJI + index);
  });
  for (let flag = 0x1f1e6; flag <= 0x1f1ff; flag++) kinds.set(flag, KIND_EMOJI + EMOJI_CLASSES.length - 1);
  for (const joiner of [0xfe0f, 0x200d, 0x20e3]) kinds.delete(joiner);
  return kinds;
}

/** Makes a scanner: one function that cuts a text into tokens, into arrays of its own, without allocating. */
export function createScanner(): (text: string) => Tokens {
  const table = buildWordTable();
  const tokens: Tokens = {
    count: 0,
    kind: new Uint8Array(MAX_TOKENS),
    flags: new Uint8Array(MAX_TOKENS),
    hash: new Int32Array(MAX_TOKENS),
    classes: new Int32Array(MAX_TOKENS),
    from: new Uint16Array(MAX_TOKENS),
    to: new Uint16Array(MAX_TOKENS),
    letters: new Uint16Array(MAX_UNITS * 2 + 8),
    start: new Uint16Array(MAX_TOKENS),
    end: new Uint16Array(MAX_TOKENS),
    hashtags: 0,
  };
  const { kind, flags, hash, classes, from, to, letters, start, end } = tokens;
  let written = 0;
  let previousKey = 0;

  function push(what: number, flag: number, key: number, at: number, until: number): void {
    const n = tokens.count;
    if (n >= MAX_TOKENS) return;
    kind[n] = what;
    flags[n] = flag;
    hash[n] = key;
    classes[n] = 0;
    from[n] = written;
    to[n] = written;
    start[n] = at;
    end[n] = until;
    tokens.count = n + 1;
  }

  /** Reads one word (letters and digits) at `at`; returns where it ends. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one flat loop that allocates nothing, since every relevant text passes here
  function readWord(text: string, at: number, limit: number, inHashtag: boolean): number {
    const first = written;
    let digits = 0;
    let capitals = 0;
    let stretched = 0;
    let i = at;
    let previousLower = false;
    let previousDigit = false;
    while (i < limit) {
      const unit = text.charCodeAt(i);
      let width = 1;
      let plain = unit < 0x2000 ? (FOLDED_UNITS[unit] ?? 0) : 0;
      if (plain === 0 && unit >= 0x2000) {
        const point = text.codePointAt(i) ?? 0;
        plain = foldFar(point);
        width = point > 0xffff ? 2 : 1;
      }
      if (plain === 0) break;
      const digit = plain <= 57;
      const capital = unit >= 65 && unit <= 90;
      if (inHashtag && i > at && ((capital && previousLower) || digit !== previousDigit)) break;
      previousLower = !digit && !capital;
      previousDigit = digit;
      if (digit) digits++;
      if (capital) capitals++;
      i += width;
      if (written - first >= 2 && letters[written - 1] === plain && letters[written - 2] === plain) {
        stretched++;
        continue;
      }
      letters[written++] = plain;
    }
    if (stretched > 0 && digits === 0) collapseRuns(first);
    const length = written - first;
    if (digits === length || (digits > 0 && length - digits <= 1)) {
      // Bare numbers and ordinals: only their length counts, so that no ballot number is favoured.
      written = first;
      push(KIND_NUMBER, inHashtag ? FLAG_HASHTAG : 0, 7919 + Math.min(digits, 5), at, i);
      return i;
    }
    if (digits > 0) readLeet(first);
    let flag = inHashtag ? FLAG_HASHTAG : 0;
    if (capitals > 0) flag |= FLAG_CAPITAL;
    if (capitals > 1 && capitals >= length - stretched) flag |= FLAG_SHOUTED;
    if (stretched > 0) flag |= FLAG_STRETCHED;
    finishWord(first, flag, at, i);
    return i;
  }

  /** "mantaap" after "mantaaaap" was cut to two: a stretched word loses every double letter. */
  function collapseRuns(first: number): void {
    let keep = first + 1;
    for (let i = first + 1; i < written; i++) {
      if (letters[i] !== letters[keep - 1]) letters[keep++] = letters[i] ?? 0;
    }
    written = keep;
  }

  /** Digits between letters stand for letters ("m3nang"); others ("anak2") become one mark. */
  function readLeet(first: number): void {
    for (let i = first; i < written; i++) {
      const unit = letters[i] ?? 0;
      if (unit > 57) continue;
      const inside = i > first && i + 1 < written && (letters[i + 1] ?? 0) > 57;
      letters[i] = inside ? LEET.charCodeAt(unit - 48) : 48;
    }
  }

  function finishWord(first: number, flag: number, at: number, until: number): void {
    let key = HASH_SEED;
    let less2 = 0;
    let less3 = 0;
    let prefix = 0;
    for (let i = first; i < written; i++) {
      if (i === written - 2) less2 = key;
      if (i === written - 3) less3 = key;
      if (written - first >= 6 && i - first >= 3 && i - first <= 8 && prefix === 0)
        prefix = prefixClasses(key);
      key = hashStep(key, letters[i] ?? 0);
    }
    if (key === NAME_HASH) {
      written = first;
      push(KIND_NAME, flag, NAME_HASH, at, until);
      return;
    }
    const phrase = phraseClasses(first);
    previousKey = key;
    let slot = findWord(table, key);
    const known = slot >= 0;
    // -ku, -mu; -nya, -lah, -kah, -pun: the class of the stem holds.
    if (!known && written - first >= 6) slot = findWord(table, less3);
    if (slot < 0 && written - first >= 5) slot = findWord(table, less2);
    const n = tokens.count;
    if (n >= MAX_TOKENS) return;
    push(KIND_WORD, flag, known ? (table.standard[slot] ?? key) : key, at, until);
    classes[n] = (slot >= 0 ? (table.classes[slot] ?? 0) : 0) | phrase | prefix;
    from[n] = first;
    to[n] = written;
    letters[written++] = SPACE;
  }

  /** Classes of a word by how it begins; the list writes "bawaslu*" for "bawaslujatim" and the like. */
  function prefixClasses(key: number): number {
    const slot = findWord(table, hashStep(key, STAR));
    return slot < 0 ? 0 : (table.classes[slot] ?? 0);
  }

  /** Classes of the two-word phrase that ends with the word now being read; the list writes it with "_". */
  function phraseClasses(first: number): number {
    const last = tokens.count - 1;
    if (last < 0 || kind[last] !== KIND_WORD) return 0;
    let key = hashStep(previousKey, UNDERSCORE);
    for (let i = first; i < written; i++) key = hashStep(key, letters[i] ?? 0);
    const slot = findWord(table, key);
    return slot < 0 ? 0 : (table.classes[slot] ?? 0);
  }

  /** Reads "@handle"; returns where it ends. */
  function readHandle(text: string, at: number, limit: number): number {
    let i = at + 1;
    while (i < limit) {
      const unit = text.charCodeAt(i);
      if (!(unit === 95 || unit === 46 || (unit < 128 && FOLDED_UNITS[unit] !== 0))) break;
      i++;
    }
    if (i === at + 1) return i;
    const named = text.startsWith(NAME_TOKEN, at + 1);
    if (named) push(KIND_NAME, 0, NAME_HASH, at, i);
    else push(KIND_MENTION, 0, USER_HASH, at, i);
    return i;
  }

  function readSymbol(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    let what = -1;
    let width = 1;
    if (unit === 33) what = KIND_EXCLAIM;
    else if (unit === 63) what = KIND_ASK;
    else if (unit === 34 || unit === 0x201c || unit === 0x201d || unit === 0x2018) what = KIND_QUOTE;
    else if (unit === 58) what = KIND_COLON;
    else if (unit === 0x2026) what = KIND_DOTS;
    else if (unit === 46) what = text.charCodeAt(at + 1) === 46 ? KIND_DOTS : KIND_STOP;
    else if (unit >= 0x2000) {
      const point = text.codePointAt(at) ?? 0;
      width = point > 0xffff ? 2 : 1;
      what = EMOJI_KIND.get(point) ?? -1;
    }
    const last = tokens.count - 1;
    if (what >= 0 && !(last >= 0 && kind[last] === what && end[last] === at)) {
      push(what, 0, 104729 + what, at, at + width);
    } else if (what >= 0) end[last] = at + width;
    return at + width;
  }

  return (text) => {
    tokens.count = 0;
    tokens.hashtags = 0;
    written = 0;
    letters[written++] = SPACE;
    const limit = Math.min(text.length, MAX_UNITS);
    let hashtag = false;
    let i = 0;
    while (i < limit) {
      const unit = text.charCodeAt(i);
      if (unit === 35) {
        hashtag = true;
        tokens.hashtags++;
        i++;
        continue;
      }
      if (unit <= SPACE) hashtag = false;
      if (unit === 64) i = readHandle(text, i, limit);
      else if (isLink(text, i, unit)) {
        let to = i;
        while (to < limit && text.charCodeAt(to) > SPACE) to++;
        push(KIND_LINK, 0, 15485863, i, to);
        i = to;
      } else if (unit === 38 && text.startsWith("&amp;", i)) i += 5;
      else if (isWordUnit(text, i, unit)) i = readWord(text, i, limit, hashtag);
      else i = readSymbol(text, i);
    }
    return tokens;
  };
}

function isLink(text: string, at: number, unit: number): boolean {
  if (unit === 104) return text.startsWith("http", at);
  if (unit === 72) return text.startsWith("HTTPURL", at) || text.startsWith("HTTP://", at);
  return unit === 119 && text.startsWith("www.", at);
}

function isWordUnit(text: string, at: number, unit: number): boolean {
  if (unit < 0x2000) return FOLDED_UNITS[unit] !== 0;
  return foldFar(text.codePointAt(at) ?? 0) !== 0;
}
