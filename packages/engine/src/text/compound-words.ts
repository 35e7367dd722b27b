import { type FoldedText, foldText } from "./fold.ts";
import { collapseRuns, type Known, type Piece, splitCompound, splitMixed } from "./word-pieces.ts";

/** A folded word and its range in the original text. */
export interface PlacedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Original offset just behind folded character `index - 1`. */
export function endOffset(text: string, folded: FoldedText, index: number): number {
  const last = folded.offsets[index - 1] ?? 0;
  const unit = text.charCodeAt(last);
  return last + (unit >= 0xd800 && unit <= 0xdbff ? 2 : 1);
}

/** The words in `[start, end)`, a run of letters and digits. */
export function mixedWords(text: string, start: number, end: number, known: Known): PlacedWord[] {
  const slice = text.slice(start, end);
  const folded = foldText(slice);
  return splitMixed(folded.text, known).map((piece) => place(slice, folded, piece, 0, start));
}

/** A hashtag or handle in `[start, end)`, sign included: first whole (`#…`, `@…`), then its parts. */
export function compoundWords(text: string, start: number, end: number, known: Known): PlacedWord[] {
  const slice = text.slice(start, end);
  const folded = foldText(slice);
  const sign = folded.text.charAt(0);
  const body = folded.text.slice(1);
  const name = sign === "@" ? slice.slice(1).toLowerCase() : collapseRuns(body.replaceAll("_", ""));
  const original =
    folded.text.length === slice.length
      ? slice.slice(1)
      : Array.from(body, (_, index) => slice.charAt(folded.offsets[index + 1] ?? 0)).join("");
  const parts = splitCompound(body, original, known);
  return [{ text: sign + name, start, end }, ...parts.map((piece) => place(slice, folded, piece, 1, start))];
}

function place(slice: string, folded: FoldedText, piece: Piece, shift: number, start: number): PlacedWord {
  return {
    text: piece.text,
    start: start + (folded.offsets[piece.from + shift] ?? 0),
    end: start + endOffset(slice, folded, piece.to + shift),
  };
}
