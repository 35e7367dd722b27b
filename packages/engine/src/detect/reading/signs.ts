import { type RegistryIndex, type Span, stageMaskAt } from "@netral/engine/logic";
import { stageMask } from "@netral/engine/model";
import { cover } from "../validity.ts";
import { contestAreaOf, isNational, liesIn } from "./area-fit.ts";
import { type ContestKind, contestKindOf, kindOfOffice } from "./contest-kind.ts";
import type { ContextHit } from "./context.ts";
import type { ContextKind } from "./context-words.ts";
import type { LabelEntry } from "./label-book.ts";
import { adjoins, wordsBetween } from "./nearness.ts";

/** A range of the text that matched a label. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What else the text, the owner's area and the time say about a name in it. */
export interface Signs {
  has(kind: ContextKind): boolean;
  /** A word of this kind within `reach` words. */
  near(kind: ContextKind, place: Place, reach: number): boolean;
  /** A word of this kind directly before, at most one other word between. */
  before(kind: ContextKind, place: Place): ContextHit | undefined;
  /** `text`: the contest's area is named; `profile`: the owner works there; `national`: it is everywhere. */
  region(entry: LabelEntry): "text" | "profile" | "national" | undefined;
  /** Was the subject standing then: certainly, perhaps, certainly not? */
  window(entry: LabelEntry): "in" | "maybe" | "out";
  /** Is a rival in the same contest, or at the same level of the state, named by a telling label? */
  rival(entry: LabelEntry): boolean;
  /** Is somebody else who stands in the same contest named, by a first name (with a capital) or a handle? */
  company(entry: LabelEntry): boolean;
  /** Is the name part of a hashtag? */
  inTag(place: Place): boolean;
  /** Is the name written with a capital, in a text that has small letters too? */
  capital(place: Place): boolean;
  /** Is a party named by a telling label? */
  readonly party: boolean;
  /**
   * A call to vote close to the name, while the subject was standing. Not for parliament: among ten thousand
   * candidates somebody always has the name of whoever is called for.
   */
  called(entry: LabelEntry, place: Place): boolean;
  /** A title or election word of the kind of contest the subject stands in, or of another kind. */
  contest(entry: LabelEntry, place: Place): "same" | "other" | undefined;
}

/** A label that matched, and where. */
export interface NamedLabel {
  readonly entry: LabelEntry;
  readonly place: Place;
}

const STANDING = stageMask(["hopeful", "determined", "campaign", "quiet", "vote", "counting"]);
const NEAR_CALL = 3;

/** Collects the signs of one text at one time. */
export function createSigns(
  registry: RegistryIndex,
  text: string,
  context: readonly ContextHit[],
  act: Span,
  profileArea: string | undefined,
  named: readonly NamedLabel[],
  addressed: readonly string[],
): Signs {
  const places = [...new Set(context.flatMap(({ areas }) => areas))];

  function before(kind: ContextKind, place: Place): ContextHit | undefined {
    return context.findLast((hit) => {
      if (!hit.kinds.has(kind) || hit.end > place.start) return false;
      return adjoins(text, hit.end, place.start) || wordsBetween(text, hit, place) <= 1;
    });
  }

  const hasSmallLetters = /\p{Ll}{3}/u.test(text);
  const telling = named.filter(({ entry }) => entry.weight >= 3).map(({ entry }) => entry);
  const contestsOf = (entry: LabelEntry) => entry.subjects.map((subject) => rivalry(registry, subject));

  const capital = ({ start }: Place): boolean =>
    hasSmallLetters && /^\p{Lu}/u.test(text.slice(start, start + 2));

  function near(kind: ContextKind, place: Place, reach: number): boolean {
    return context.some(
      (hit) => hit.kinds.has(kind) && !overlaps(hit, place) && wordsBetween(text, hit, place) <= reach,
    );
  }

  function isStanding(entry: LabelEntry): "in" | "maybe" | "out" {
    const { validFrom, validTo } = entry.label;
    if (!entry.person && cover(validFrom, validTo, act) === "out") return "out";
    let best: "maybe" | "out" = "out";
    for (const subject of entry.subjects) {
      const timeline = registry.timeline(subject);
      if (!timeline) return cover(validFrom, validTo, act);
      const mask = stageMaskAt(timeline, act.from, act.to);
      if ((mask & STANDING) === 0) continue;
      if ((mask & ~STANDING) === 0) return "in";
      best = "maybe";
    }
    return best;
  }

  return {
    near,
    window: isStanding,
    called: (entry, place) =>
      entry.subjects.some((subject) => contestKindOf(registry, subject) !== "parliament") &&
      isStanding(entry) !== "out" &&
      near("call", place, NEAR_CALL),
    party: telling.some(({ label, weight }) => label.kind === "party-name" && weight === 4),
    rival: (entry) => {
      const own = contestsOf(entry);
      return telling.some(
        (other) =>
          !other.subjects.some((subject) => entry.subjects.includes(subject)) &&
          contestsOf(other).some((contest) => contest !== undefined && own.includes(contest)),
      );
    },
    company: (entry) => {
      const own = contestsOf(entry);
      const shares = (contest: string | undefined) => contest !== undefined && own.includes(contest);
      const isOther = (subject: string) => !entry.subjects.includes(subject);
      return (
        addressed.some((subject) => isOther(subject) && shares(rivalry(registry, subject))) ||
        named.some(
          ({ entry: other, place }) =>
            (other.weight >= 2 || (other.isName && capital(place))) &&
            other.person !== undefined &&
            other.person !== entry.person &&
            !isSameText(other, entry) &&
            isStanding(other) === "in" &&
            contestsOf(other).some(shares),
        )
      );
    },
    capital,
    inTag: ({ start }) => /#[\p{L}\p{N}_]*$/u.test(text.slice(0, start)),
    has: (kind) => context.some(({ kinds }) => kinds.has(kind)),
    before,
    region(entry) {
      let found: "profile" | "national" | undefined;
      for (const subject of entry.subjects) {
        const area = contestAreaOf(registry, subject);
        if (area === undefined) continue;
        if (isNational(registry, subject)) found ??= "national";
        else if (places.some((place) => liesIn(registry, place, area))) return "text";
        else if (profileArea !== undefined && liesIn(registry, profileArea, area)) found = "profile";
      }
      return found;
    },
    contest(entry, place) {
      const kinds = new Set<ContestKind>();
      for (const hit of context) {
        const tells =
          hit.kinds.has("candidacy") || hit.kinds.has("candidateTitle") || hit.kinds.has("officeTitle");
        if (!tells || wordsBetween(text, hit, place) > 12) continue;
        const kind = kindOfOffice(text.slice(hit.start, hit.end));
        if (kind !== "other") kinds.add(kind);
      }
      if (kinds.size === 0) return undefined;
      return entry.subjects.some((subject) => kinds.has(contestKindOf(registry, subject) ?? "other"))
        ? "same"
        : "other";
    },
  };
}

/** What makes two tickets rivals: the same contest; for presidents any, since old rivals are named with new ones. */
function rivalry(registry: RegistryIndex, subject: string): string | undefined {
  return contestKindOf(registry, subject) === "president" ? "president" : registry.ticket(subject)?.contest;
}

function isSameText(a: LabelEntry, b: LabelEntry): boolean {
  return a.label.text.toLowerCase() === b.label.text.toLowerCase();
}

function overlaps(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}
