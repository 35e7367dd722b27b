import { BREAK, classOf, classOfPair, EXPANDS, IGNORED, SPACE, SURROGATE, WORD } from "./character-class.ts";
import { LONGEST_INITIAL } from "./words.ts";

const UNDERSCORE = 95;
const FULL_STOP = 46;

/** The class of the character at `at`, both halves of a pair together. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return BREAK;
  const unit = text.charCodeAt(at);
  const kind = classOf(unit);
  return kind === SURROGATE ? classOfPair(unit, text.charCodeAt(at + 1)) : kind;
}

/** Length of the character at `at` in UTF-16 code units. */
export function unitsAt(text: string, at: number): number {
  const low = text.charCodeAt(at + 1);
  return classOf(text.charCodeAt(at)) === SURROGATE && low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

/** Is the character at `at` part of a word? */
export function isWordAt(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind >= WORD || kind === EXPANDS;
}

/** Offset behind the word that goes on at `at`, trailing invisible characters left out. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  for (let next = at; next < text.length; next += unitsAt(text, next)) {
    if (isWordAt(text, next)) end = next + unitsAt(text, next);
    else if (classAt(text, next) !== IGNORED) break;
  }
  return end;
}

/** Offset behind the hashtag or handle whose sign is at `at`; `at` itself when no word follows. */
export function compoundEnd(text: string, at: number, dots: boolean): number {
  let end = at;
  let worded = false;
  for (let next = at + 1; next < text.length; next += unitsAt(text, next)) {
    const word = isWordAt(text, next);
    worded ||= word;
    if (word || text.charCodeAt(next) === UNDERSCORE) end = next + unitsAt(text, next);
    else if (classAt(text, next) === IGNORED) continue;
    else if (!(dots && worded && text.charCodeAt(next) === FULL_STOP && goesOn(text, next + 1))) break;
  }
  return worded ? end : at;
}

function goesOn(text: string, at: number): boolean {
  return isWordAt(text, skipIgnored(text, at)) || text.charCodeAt(skipIgnored(text, at)) === UNDERSCORE;
}

function skipIgnored(text: string, at: number): number {
  let next = at;
  while (next < text.length && classAt(text, next) === IGNORED) next += unitsAt(text, next);
  return next;
}

/** Folded letters directly before `at`, counted up to `most`. */
export function lettersBefore(text: string, at: number, most: number): number {
  let count = 0;
  for (let back = at - 1; back >= 0 && count < most; back--) {
    if (back > 0 && unitsAt(text, back - 1) === 2) back--;
    const kind = classAt(text, back);
    if (kind === IGNORED) continue;
    if (kind < WORD && kind !== EXPANDS) break;
    count += kind === EXPANDS ? 2 : 1;
  }
  return count;
}

/** Does the full stop at `at` leave the words around it one phrase ("H. Wirabrata", "wira.brata")? */
export function dotJoins(text: string, at: number): boolean {
  const before = lettersBefore(text, at, LONGEST_INITIAL + 1);
  if (before === 0) return false;
  return before <= LONGEST_INITIAL || isWordAt(text, skipIgnored(text, at + 1));
}

/** Offset behind the web address whose `://` is at `at`. */
export function addressEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (unit <= 0x20 || (unit > 0x7f && classAt(text, end) === SPACE)) break;
    end++;
  }
  return end;
}
