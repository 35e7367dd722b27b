import type { LabelEntry } from "./label-book.ts";
import type { Place } from "./signs.ts";

/** One possible meaning of one match in a text. */
export interface Candidate {
  readonly place: Place;
  readonly entry: LabelEntry;
  /** Counts by itself. */
  readonly alone: boolean;
}

/** Can `other` vouch for `candidate`: another, telling label of the same subject elsewhere in the text? */
export function vouches(other: Candidate, candidate: Candidate): boolean {
  if (other.place.start < candidate.place.end && candidate.place.start < other.place.end) return false;
  if (other.entry.weight < 3) return false;
  if (!other.alone && !(other.entry.weight === 3 && candidate.entry.weight >= 2)) return false;
  if (
    candidate.entry.weight === 1 &&
    candidate.entry.label.match !== "exact-case" &&
    other.entry.weight < 4 &&
    !other.alone
  ) {
    return false;
  }
  if (other.entry.label.text.toLowerCase() === candidate.entry.label.text.toLowerCase()) return false;
  return other.entry.subjects.some((subject) => candidate.entry.subjects.includes(subject));
}

/** The candidates that count: alone, or vouched for by another label, a handle or a ballot number of the subject. */
export function countingCandidates(
  candidates: readonly Candidate[],
  mayBeVouched: (candidate: Candidate) => boolean,
  vouched: ReadonlySet<string>,
): readonly Candidate[] {
  const isVouched = (candidate: Candidate): boolean =>
    candidate.entry.subjects.some((subject) => vouched.has(subject)) ||
    candidates.some((other) => vouches(other, candidate));
  return candidates.filter((one) => one.alone || (mayBeVouched(one) && isVouched(one)));
}
