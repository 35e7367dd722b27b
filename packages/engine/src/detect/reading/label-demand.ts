import type { RegistryIndex } from "@netral/engine/logic";
import { contestKindOf } from "./contest-kind.ts";
import type { LabelEntry } from "./label-book.ts";
import type { Place, Signs } from "./signs.ts";

/** Reach, in words, of a party word around a party's short name. */
const PARTY_REACH = 3;

/**
 * Does this label count here without another label of the same subject? The rules A-H of the registry's
 * ambiguity study; docs/detectors/names.md says them in words. A validity in the past or future is no ground:
 * an old name still names; only what a campaign made (pair name, slogan, hashtag, acronym) is bound to its time.
 */
export function standsAlone(registry: RegistryIndex, entry: LabelEntry, place: Place, signs: Signs): boolean {
  const { label, weight } = entry;
  if (isCampaignMade(entry) && signs.window(entry) === "out") return false;
  if (label.needs.includes("campaign-window") && signs.window(entry) === "out") return false;
  if (label.kind === "party-name") return weight === 4 || partySpokenOf(entry, place, signs);
  if (!entry.isName)
    return weight === 4 || (weight === 3 && label.needs.length === 0 && signs.has("candidacy"));
  if (weight === 4) return label.grade !== "derived" || derivedNameStands(registry, entry, place, signs);
  if (label.kind === "pair-name") return signs.region(entry) !== undefined || signs.has("candidacy");
  if (weight === 3) return mediumStands(entry, place, signs);
  if (label.kind === "pair-acronym" || label.kind === "initials") return false;
  if (weight === 2 && raceSpokenOf(entry, place, signs)) return true;
  if (entry.alsoWord && isWrittenAsName(place, signs) && nationalRaceSpokenOf(entry, place, signs))
    return true;
  return (
    titledInRegion(entry, place, signs) ||
    (isFullName(entry) && signs.region(entry) !== undefined && spokenOf(entry, place, signs))
  );
}

/** May this label count because another one of the same subject does? */
export function standsWithOther(entry: LabelEntry, signs: Signs): boolean {
  return !isCampaignMade(entry) || signs.window(entry) !== "out";
}

function isCampaignMade(entry: LabelEntry): boolean {
  return entry.person === undefined && entry.label.kind !== "party-name";
}

function isFullName(entry: LabelEntry): boolean {
  return entry.label.kind === "full-name" || entry.label.kind === "common-name";
}

/** Full names taken over from lists: thousands of people whom most posts do not mean. */
function derivedNameStands(registry: RegistryIndex, entry: LabelEntry, place: Place, signs: Signs): boolean {
  const kinds = entry.subjects.map((subject) => contestKindOf(registry, subject));
  if (kinds.includes("president") || kinds.includes("governor")) return true;
  if (signs.region(entry) !== undefined || spokenOf(entry, place, signs)) return true;
  return kinds.every((kind) => kind === "parliament") ? false : signs.window(entry) === "in";
}

/** Somebody is standing, holds office or is called for, right around the name. */
function spokenOf(entry: LabelEntry, place: Place, signs: Signs): boolean {
  return (
    signs.has("candidacy") ||
    signs.near("party", place, PARTY_REACH) ||
    signs.before("officeTitle", place) !== undefined ||
    signs.called(entry, place)
  );
}

function mediumStands(entry: LabelEntry, place: Place, signs: Signs): boolean {
  const { needs } = entry.label;
  const region = signs.region(entry);
  if (needs.includes("region") && !needs.includes("other-label")) {
    return region !== undefined && (!needs.includes("candidacy-word") || spokenOf(entry, place, signs));
  }
  if (needs.includes("candidacy-word") && !needs.includes("other-label"))
    return spokenOf(entry, place, signs);
  if (raceSpokenOf(entry, place, signs)) return true;
  if (region === undefined) return false;
  if (signs.before("candidateTitle", place) || signs.before("officeTitle", place)) return true;
  if (signs.has("candidacy") && signs.window(entry) !== "out") return true;
  return region === "national" && signs.window(entry) === "in" && signs.near("call", place, 2);
}

/** Reach, in words, of a word of candidacy around a first name that is common or an everyday word. */
const CANDIDACY_REACH = 6;

/** A first name beside a telling name of a rival, or of whom a national race is spoken. */
function raceSpokenOf(entry: LabelEntry, place: Place, signs: Signs): boolean {
  if (entry.label.kind === "single-word-name") return false;
  if (signs.window(entry) === "in" && signs.rival(entry)) return true;
  return nationalRaceSpokenOf(entry, place, signs);
}

/**
 * In a national race a first name counts beside anybody else who stands in it, its office, a word of candidacy
 * (close by, for a common name) and, for a rare name, a party or any word of politics.
 */
function nationalRaceSpokenOf(entry: LabelEntry, place: Place, signs: Signs): boolean {
  if (signs.window(entry) !== "in" || signs.region(entry) !== "national") return false;
  if (signs.inTag(place) && cheeredInTag(place, signs)) return true;
  const contest = signs.contest(entry, place);
  if (contest === "same" || signs.company(entry)) return true;
  if (contest === "other") return false;
  if (entry.weight < 3) {
    return (
      isWrittenAsName(place, signs) &&
      (signs.near("candidacy", place, CANDIDACY_REACH) || signs.near("call", place, 1))
    );
  }
  return signs.party || signs.has("candidacy") || signs.has("politics");
}

const TAG_REACH = 2;

/** "#SahabatWira", "#WiraMenang": a hashtag that joins the name to a call, a following or a candidacy. */
function cheeredInTag(place: Place, signs: Signs): boolean {
  return (["cheer", "call", "candidacy", "team"] as const).some((kind) => signs.near(kind, place, TAG_REACH));
}

function isWrittenAsName(place: Place, signs: Signs): boolean {
  return signs.capital(place) || signs.inTag(place);
}

/** Rule B and C: a candidate's title directly before the name, and the contest's area. */
function titledInRegion(entry: LabelEntry, place: Place, signs: Signs): boolean {
  return signs.before("candidateTitle", place) !== undefined && signs.region(entry) !== undefined;
}

/** Rule E: a party's short name counts in capitals with a word of party life beside it. */
function partySpokenOf(entry: LabelEntry, place: Place, signs: Signs): boolean {
  if (entry.weight >= 3 && entry.label.needs.length === 0) return true;
  return signs.near("party", place, PARTY_REACH) || signs.near("candidateTitle", place, 1);
}
