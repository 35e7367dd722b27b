import { overlapOf, type SeenLine, type SeenWord } from "./seen-word.ts";

/** Words below this are more often noise than words: 60 kept 1,299 of 1,355 right ones and 21 wrong, 0 kept 87. */
const LEAST_CONFIDENCE = 60;
/** A later pass replaces a word only where it is surer by this. */
const SURER_BY = 10;
/** Boxes that share more are the same word. */
const SAME_PLACE = 0.3;

/**
 * The words that several readings of one picture found, in lines from top to bottom. The first reading leads; a later
 * one fills in what it missed and mends what it was less sure of.
 */
export function mergePasses(passes: readonly (readonly SeenLine[])[]): readonly SeenLine[] {
  let lines: SeenWord[][] = [];
  for (const pass of passes) {
    for (const seen of pass) {
      const words = seen.filter(
        (word) => word.confidence >= LEAST_CONFIDENCE && /[\p{L}\d]/u.test(word.text),
      );
      let fragment: SeenWord[] = [];
      for (const word of words) {
        const known = lines.flat().filter((other) => overlapOf(other, word) > SAME_PLACE);
        if (known.some((other) => other.confidence + SURER_BY >= word.confidence)) {
          lines = withFragment(lines, fragment);
          fragment = [];
          continue;
        }
        lines = lines.map((line) => line.filter((other) => !known.includes(other)));
        fragment.push(word);
      }
      lines = withFragment(lines, fragment);
    }
  }
  return lines
    .filter((line) => line.length > 0)
    .sort((a, b) => middleOf(a) - middleOf(b))
    .map((line) => line.toSorted((a, b) => a.left - b.left));
}

/** Joins a piece of a line to the line it continues, or makes it a line of its own. */
function withFragment(lines: readonly SeenWord[][], fragment: readonly SeenWord[]): SeenWord[][] {
  if (fragment.length === 0) return [...lines];
  const home = lines.find((line) =>
    line.some((word) => fragment.some((other) => areNeighbours(word, other))),
  );
  if (home === undefined) return [...lines, [...fragment]];
  return lines.map((line) => (line === home ? [...line, ...fragment] : line));
}

/** Side by side on one line: level with each other, of like height, and no more than a wide space apart. */
function areNeighbours(a: SeenWord, b: SeenWord): boolean {
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const height = Math.min(a.bottom - a.top, b.bottom - b.top);
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  const taller = Math.max(a.bottom - a.top, b.bottom - b.top);
  return high > height / 2 && taller < height * 2 && gap < height * 1.5;
}

function middleOf(line: SeenLine): number {
  return line.reduce((sum, { top, bottom }) => sum + top + bottom, 0) / Math.max(1, line.length);
}
