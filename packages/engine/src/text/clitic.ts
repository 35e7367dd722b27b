import type { Known } from "./word-pieces.ts";

/** Shortest word that may carry a clitic: five letters and the clitic. */
export const SHORTEST_WITH_CLITIC = 8;
/** Length of every clitic taken off. */
export const CLITIC_LENGTH = 3;

const CLITICS = ["nya", "lah", "kah", "pun"];
const [NYA = 0, LAH = 0, KAH = 0, PUN = 0] = CLITICS.map((clitic) =>
  packed(clitic.charCodeAt(0), clitic.charCodeAt(1), clitic.charCodeAt(2)),
);

/** Takes "-nya", "-lah", "-kah", "-pun" off an unknown word when a known one remains. */
export function withoutClitic(word: string, known: Known): string {
  if (word.length < SHORTEST_WITH_CLITIC || !CLITICS.includes(word.slice(-CLITIC_LENGTH)) || known(word)) {
    return word;
  }
  const stem = word.slice(0, -CLITIC_LENGTH);
  return known(stem) ? stem : word;
}

/** Is this folded letter the last of a clitic: a, h or n? */
export function endsLikeClitic(letter: number): boolean {
  return letter === 97 || letter === 104 || letter === 110;
}

/** May the word that ends before `end`, in plain ASCII letters, end in a clitic or a drawn-out letter? */
export function mayEndInClitic(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1) | 32;
  if (!endsLikeClitic(last)) return false;
  const middle = text.charCodeAt(end - 2) | 32;
  if (middle === last) return true;
  const key = packed(text.charCodeAt(end - 3) | 32, middle, last);
  return key === NYA || key === LAH || key === KAH || key === PUN;
}

/** Does the folded word in `letters[0, length)` end in a clitic? */
export function endsInClitic(letters: Readonly<Uint8Array>, length: number): boolean {
  const key = packed(letters[length - 3] ?? 0, letters[length - 2] ?? 0, letters[length - 1] ?? 0);
  return key === NYA || key === LAH || key === KAH || key === PUN;
}

function packed(first: number, second: number, third: number): number {
  return (first << 16) | (second << 8) | third;
}
