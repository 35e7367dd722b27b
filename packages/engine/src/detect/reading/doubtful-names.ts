import type { Candidate } from "./candidate.ts";
import type { Mention } from "./mention.ts";
import type { Signs } from "./signs.ts";

/** A first name that may be a candidate's, and that counts as nobody's without another sign. */
export interface DoubtfulName {
  readonly start: number;
  readonly end: number;
  readonly subject: string;
  readonly person: string;
}

/** Bodies and feasts of every office that begin like a first name: the associations of officials' and soldiers' wives, a Hindu feast. */
const BODIES = /(?<!\p{L})dharma (?:wanita|pertiwi|santi|shanti)(?!\p{L})/giu;

/**
 * The names in a text that stay silent because they stand alone: of people who stand at that time, nationally or
 * where the owner works. Never a finding; only the owner knows who is meant, so that a draft may ask.
 */
export function doubtfulNames(
  text: string,
  candidates: readonly Candidate[],
  mentions: readonly Mention[],
  signs: Signs,
): readonly DoubtfulName[] {
  const bodies = [...text.matchAll(BODIES)].map(({ index, 0: body }) => ({
    start: index,
    end: index + body.length,
  }));
  return candidates.flatMap(({ entry, place }) => {
    const { person, subjects } = entry;
    const [subject] = subjects;
    if (person === undefined || subject === undefined || !isAsked({ entry, place }, signs)) return [];
    if ([...mentions, ...bodies].some(({ start, end }) => start < place.end && place.start < end)) return [];
    return [{ start: place.start, end: place.end, subject, person }];
  });
}

function isAsked({ entry, place }: Pick<Candidate, "entry" | "place">, signs: Signs): boolean {
  const { label, weight, alsoWord } = entry;
  if (label.kind !== "first-name" && !(label.kind === "nickname" && weight === 3)) return false;
  const isName = weight >= 3 || ((weight === 2 || alsoWord) && (signs.capital(place) || signs.inTag(place)));
  return isName && signs.window(entry) === "in" && signs.region(entry) !== undefined;
}
