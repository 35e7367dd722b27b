import {
  classOf,
  classOfPair,
  EXPANDS,
  expansionOf,
  IGNORED,
  SPACE,
  SURROGATE,
  WORD,
} from "./character-class.ts";

/** A text in the match alphabet, with the way back to the original. */
export interface FoldedText {
  /** Letters as `a`-`z` (`~` for other scripts) and digits; ASCII signs as they are, other signs as space or `|`. */
  readonly text: string;
  /** Offset in the original of each folded character; one more entry at the end: the original's length. */
  readonly offsets: Readonly<Uint32Array>;
}

/** Printable ASCII without the apostrophes, which are left out: folds to small letters, each in its place. */
const PLAIN = /^[ -&(-_a-~]*$/;
const SHORT = 256;
const SAME = Uint32Array.from({ length: SHORT + 1 }, (_, index) => index);

/**
 * Folds width, case, accents, look-alike letters and invisible characters away. Lengths of runs stay: "Loooh"
 * becomes "loooh". `offsets[i]` is where folded character i began.
 */
export function foldText(text: string): FoldedText {
  if (text.length < SHORT && PLAIN.test(text)) {
    return { text: text.toLowerCase(), offsets: SAME.subarray(0, text.length + 1) };
  }
  const offsets: number[] = [];
  let folded = "";
  for (let index = 0; index < text.length; index++) {
    const start = index;
    const unit = text.charCodeAt(index);
    let kind = classOf(unit);
    if (kind === SURROGATE) {
      kind = classOfPair(unit, text.charCodeAt(index + 1));
      if (isLowSurrogate(text.charCodeAt(index + 1))) index++;
    }
    const letters = foldedForm(unit, kind);
    for (let at = 0; at < letters.length; at++) offsets.push(start);
    folded += letters;
  }
  offsets.push(text.length);
  return { text: folded, offsets: Uint32Array.from(offsets) };
}

function foldedForm(unit: number, kind: number): string {
  if (kind === IGNORED) return "";
  if (kind === EXPANDS) return expansionOf(unit);
  if (kind >= WORD) return String.fromCharCode(kind);
  if (unit < 128) return String.fromCharCode(unit);
  return kind === SPACE ? " " : "|";
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
