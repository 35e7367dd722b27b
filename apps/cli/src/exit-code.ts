import { type CheckReport, LEVELS, type Level } from "@netral/engine/model";

/** Exit codes of the command line; a contract, see docs/semantics.md. */
export const EXIT = {
  /** All read, nothing at or above the threshold. */
  clear: 0,
  /** Findings at or above the threshold. */
  found: 1,
  /** Could not be evaluated. */
  failed: 2,
  /** Nothing at the threshold, but something unread or undecided. */
  undecided: 3,
} as const;

/** The exit code of a check. */
export function exitCodeOf({ counts, coverage, groups }: CheckReport, threshold: Level): number {
  const reached = LEVELS.slice(LEVELS.indexOf(threshold)).some((level) => counts[level] > 0);
  if (reached) return EXIT.found;
  const undecided = groups.some(({ result }) => result === "unknown" || result === "not-assessed");
  return undecided || !coverage.complete ? EXIT.undecided : EXIT.clear;
}
