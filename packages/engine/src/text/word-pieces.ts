/** A part of a longer word: folded letters (runs collapsed) and the range of the longer word it came from. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Does the matcher know this word? */
export type Known = (word: string) => boolean;

const LEET: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t" };
/** Shortest unknown run of letters that is worth cutting into known words. */
export const SHORTEST_COMPOUND = 8;
export const SHORTEST_PART = 3;
const SHORTEST_LEET = 4;
/** Shortest known word beside which unknown letters may stand in a run-together hashtag. */
export const SHORTEST_TELLING = 10;

/** Writes each run of one letter once: "Loooh" and "Loh" become the same word. Digits stay. */
export function collapseRuns(word: string): string {
  let run = false;
  for (let at = 1; at < word.length; at++) run ||= word.charCodeAt(at) === word.charCodeAt(at - 1);
  if (!run) return word;
  return word.replace(/([a-z~])\1+/g, "$1");
}

/**
 * Cuts a folded word of letters and digits: "wirabrata2031" into name and year, "2periode" into number and word,
 * but reads digits as letters ("w1rabrata") when that gives a word the matcher knows.
 */
export function splitMixed(word: string, known: Known): readonly Piece[] {
  let trailing = word.length;
  while (trailing > 0 && isDigit(word, trailing - 1)) trailing--;
  for (const end of trailing < word.length ? [word.length, trailing] : [word.length]) {
    const read = readLeet(word, end);
    if (!read || !known(read)) continue;
    const rest = end < word.length ? [{ text: word.slice(end), from: end, to: word.length }] : [];
    return [{ text: read, from: 0, to: end }, ...rest];
  }
  const pieces: Piece[] = [];
  for (let from = 0; from < word.length; ) {
    let to = from + 1;
    while (to < word.length && isDigit(word, to) === isDigit(word, from)) to++;
    pieces.push({ text: collapseRuns(word.slice(from, to)), from, to });
    from = to;
  }
  return pieces;
}

function isDigit(word: string, at: number): boolean {
  const unit = word.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

/** `word[0, end)` with its digits read as letters; undefined when there are none, too many, or one that is no letter. */
function readLeet(word: string, end: number): string | undefined {
  if (end < SHORTEST_LEET) return undefined;
  let read = "";
  let digits = 0;
  for (let at = 0; at < end; at++) {
    const letter = isDigit(word, at) ? LEET[word.charAt(at)] : word.charAt(at);
    if (letter === undefined) return undefined;
    if (isDigit(word, at)) digits++;
    if (digits * 2 > end) return undefined;
    read += letter;
  }
  return digits === 0 ? undefined : collapseRuns(read);
}

/**
 * Splits the body of a hashtag or handle (without `#`/`@`): at capitals, digits and underscores, and, where that
 * leaves a long run of letters, into words the matcher knows. `folded` and `original` have the same length.
 */
export function splitCompound(folded: string, original: string, known: Known): Piece[] {
  const pieces: Piece[] = [];
  for (const run of folded.matchAll(/\d+|[a-z~]+/g)) {
    const letters = original.slice(run.index, run.index + run[0].length);
    if (known(collapseRuns(run[0])) || /^\d/.test(run[0])) {
      pieces.push({ text: collapseRuns(run[0]), from: run.index, to: run.index + run[0].length });
      continue;
    }
    for (const [from, to] of capitalRuns(letters)) {
      pieces.push(...splitLetters(run[0].slice(from, to), run.index + from, known));
    }
  }
  return pieces;
}

/** Ranges of the words in "DukungWirabrataRI": a capital after a small letter, or the last one of several, begins a word. */
function capitalRuns(letters: string): (readonly [number, number])[] {
  if (letters === letters.toLowerCase()) return [[0, letters.length]];
  const runs: (readonly [number, number])[] = [];
  let from = 0;
  for (let at = 1; at < letters.length; at++) {
    const begins = isCapital(letters, at) && (isSmall(letters, at - 1) || isLastOfSeveral(letters, at));
    if (!begins) continue;
    runs.push([from, at]);
    from = at;
  }
  runs.push([from, letters.length]);
  return runs;
}

function isLastOfSeveral(letters: string, at: number): boolean {
  return isCapital(letters, at - 1) && isSmall(letters, at + 1);
}

function isCapital(letters: string, at: number): boolean {
  return letters.charAt(at) !== letters.charAt(at).toLowerCase();
}

function isSmall(letters: string, at: number): boolean {
  return letters.charAt(at) !== letters.charAt(at).toUpperCase();
}

function splitLetters(run: string, offset: number, known: Known): Piece[] {
  const whole = { text: collapseRuns(run), from: offset, to: offset + run.length };
  if (run.length < SHORTEST_COMPOUND || run.length > 60 || known(whole.text)) return [whole];
  const cuts = fewestKnownParts(run, known) ?? aroundLongestPart(run, known);
  if (!cuts) return [whole];
  return cuts.map(([from, to]) => ({
    text: collapseRuns(run.slice(from, to)),
    from: offset + from,
    to: offset + to,
  }));
}

type Cut = readonly [from: number, to: number];

/**
 * Cuts off the longest known word at the beginning or end, when it is long enough to be no accident. A doubled
 * letter at the cut belongs to the rest.
 */
function aroundLongestPart(run: string, known: Known): Cut[] | undefined {
  const isKnown = (from: number, to: number) => known(collapseRuns(run.slice(from, to)));
  for (let length = run.length - SHORTEST_PART; length >= SHORTEST_TELLING; length--) {
    const behind = run.length - length;
    if (run[length - 1] !== run[length - 2] && isKnown(0, length)) {
      return [[0, length], ...partsOf(run, length, run.length, known)];
    }
    if (run[behind] !== run[behind + 1] && isKnown(behind, run.length)) {
      return [...partsOf(run, 0, behind, known), [behind, run.length]];
    }
  }
  return undefined;
}

function partsOf(run: string, from: number, to: number, known: Known): Cut[] {
  const cuts = fewestKnownParts(run.slice(from, to), known) ?? [[0, to - from]];
  return cuts.map(([start, end]) => [start + from, end + from]);
}

/** Cuts that cover the run with the fewest known words; undefined when it cannot be covered. */
function fewestKnownParts(run: string, known: Known): Cut[] | undefined {
  const best: (number | undefined)[] = [0];
  const from: number[] = [0];
  for (let end = SHORTEST_PART; end <= run.length; end++) {
    for (let start = 0; start <= end - SHORTEST_PART; start++) {
      const before = best[start];
      if (before === undefined || before + 1 >= (best[end] ?? Number.POSITIVE_INFINITY)) continue;
      if (!known(collapseRuns(run.slice(start, end)))) continue;
      best[end] = before + 1;
      from[end] = start;
    }
  }
  if (best[run.length] === undefined) return undefined;
  const cuts: Cut[] = [];
  for (let end = run.length; end > 0; end = from[end] ?? 0) cuts.unshift([from[end] ?? 0, end]);
  return cuts;
}
