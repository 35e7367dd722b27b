import type { Known } from "./word-pieces.ts";

/** Shortest word that may carry a clitic: five letters and the clitic. */
export const SHORTEST_WITH_CLITIC = 8;
/** Length of every clitic taken off. */
export const CLITIC_LENGTH = 3;

const CLITICS = ["nya", "lah", "kah", "pun"];
const CODES = CLITICS.map(
  (clitic) => [clitic.charCodeAt(0), clitic.charCodeAt(1), clitic.charCodeAt(2)] as const,
);

/** Takes "-nya", "-lah", "-kah", "-pun" off an unknown word when a known one remains. */
export function withoutClitic(word: string, known: Known): string {
  if (word.length < SHORTEST_WITH_CLITIC || !CLITICS.includes(word.slice(-CLITIC_LENGTH)) || known(word))
    return word;
  const stem = word.slice(0, -CLITIC_LENGTH);
  return known(stem) ? stem : word;
}

/** Does the folded word in `letters[0, length)` end in such a clitic? */
export function endsInClitic(letters: Readonly<Uint8Array>, length: number): boolean {
  const last = letters[length - 1];
  if (last !== 97 && last !== 104 && last !== 110) return false;
  for (const [first, second, third] of CODES) {
    if (last === third && letters[length - 2] === second && letters[length - 3] === first) return true;
  }
  return false;
}
