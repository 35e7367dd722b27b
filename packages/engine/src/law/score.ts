import type { Strength, Verdict } from "@netral/engine/model";
import { STRENGTHS, VERDICTS } from "@netral/engine/model";

/**
 * A verdict and the strength of the facts that carried it in one small integer, so that evaluation allocates
 * nothing: bits 0-1 index {@link VERDICTS}, bits 2-3 index {@link STRENGTHS} or are 3 where no fact was needed.
 */
export type Score = number;

/** Strength of something that needs no fact, above every real strength. */
export const NO_FACT = 3;

export const UNMET: Score = NO_FACT << 2;
export const UNKNOWN: Score = 1 | (NO_FACT << 2);
export const MET: Score = 2 | (NO_FACT << 2);

/** Packs a verdict index (0 unmet, 1 unknown, 2 met) with a strength index. */
export function score(verdict: number, strength: number): Score {
  return verdict === 0 ? UNMET : verdict | (strength << 2);
}

/** The score of a verdict that no fact carries. */
export function scoreOf(verdict: Verdict): Score {
  return VERDICTS.indexOf(verdict) | (NO_FACT << 2);
}

/** The verdict of a score. */
export function verdictOf(value: Score): Verdict {
  return VERDICTS[value & 3] ?? "unmet";
}

/** The strength of the facts that carried a score; undefined where no fact was needed. */
export function strengthOf(value: Score): Strength | undefined {
  return STRENGTHS[value >> 2];
}

/** Both: the weaker verdict (Kleene), carried by the weaker facts. */
export function both(a: Score, b: Score): Score {
  const verdict = Math.min(a & 3, b & 3);
  return score(verdict, Math.min(a >> 2, b >> 2));
}

/** Either: the stronger verdict (Kleene), carried by the strongest facts among those that reach it. */
export function either(a: Score, b: Score): Score {
  const left = a & 3;
  const right = b & 3;
  if (left !== right) return left > right ? a : b;
  return a > b ? a : b;
}

/** The opposite verdict; what is undecided keeps the facts that leave it so. */
export function opposite(a: Score): Score {
  if ((a & 3) === 1) return a;
  return (a & 3) === 2 ? UNMET : MET;
}
