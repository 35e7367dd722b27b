import type { Candidate } from "./candidate.ts";
import { vouches } from "./candidate.ts";
import type { Signs } from "./signs.ts";

/** More namesakes than this that fit equally: the name tells nothing. */
const MOST_NAMESAKES = 3;

/** Who is meant by one match; `certain` is false when several fit equally well. */
export interface Resolution {
  readonly candidates: readonly Candidate[];
  readonly certain: boolean;
}

/**
 * Chooses among the meanings of one match by what else is known: the contest's area in the text or the owner's
 * own, another label of the same ticket, titles and election words of the kind of contest, who was standing
 * then. Equal fits stay together, undecided.
 */
export function resolveHomonyms(
  meanings: readonly Candidate[],
  all: readonly Candidate[],
  signs: Signs,
): Resolution {
  const owners = new Set(meanings.map(({ entry }) => entry.label.of));
  if (owners.size <= 1) return { candidates: meanings.slice(0, 1), certain: true };
  const scored = meanings.map((candidate) => ({ candidate, score: scoreOf(candidate, all, signs) }));
  const best = Math.max(...scored.map(({ score }) => score));
  const chosen = new Map<string, Candidate>();
  for (const { candidate, score } of scored)
    if (score === best) chosen.set(candidate.entry.label.of, candidate);
  if (chosen.size > MOST_NAMESAKES) return { candidates: [], certain: false };
  return { candidates: [...chosen.values()], certain: chosen.size === 1 };
}

function scoreOf(candidate: Candidate, all: readonly Candidate[], signs: Signs): number {
  const { entry, place } = candidate;
  const region = { text: 8, profile: 4, national: 2, none: 0 }[signs.region(entry) ?? "none"];
  const other = all.some((one) => one !== candidate && vouches(one, candidate)) ? 8 : 0;
  const contest = { same: 6, other: -6, none: 0 }[signs.contest(entry, place) ?? "none"];
  const window = { in: 2, maybe: 1, out: 0 }[signs.window(entry)];
  return region + other + contest + window;
}
