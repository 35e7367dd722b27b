import { type CheckReport, type DraftReport, LEVELS, type Level } from "@netral/engine/model";

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

/** The exit code of a draft; an invitation with signs of a campaign, or without a host, weighs as an advice does. */
export function exitCodeOfDraft({ findings, outcome }: DraftReport, threshold: Level): number {
  const weight = LEVELS.indexOf(threshold);
  const isDoubtful = findings.length === 0 && outcome === "undecided";
  const isReached =
    findings.some(({ level, result }) => result !== "not-assessed" && LEVELS.indexOf(level) >= weight) ||
    (isDoubtful && threshold === "advice");
  if (isReached) return EXIT.found;
  return outcome === "nothing-found" ? EXIT.clear : EXIT.undecided;
}
