import type { Candidacy, RegistryIndex, Span, Zone } from "@netral/engine/logic";
import type { Account, Platform, Strength } from "@netral/engine/model";
import { cover } from "../validity.ts";

/** What an account of the registry stands for at the time of an act. */
export interface AccountMeaning {
  /** Tickets or parties; empty for an office or institution. */
  readonly subjects: readonly string[];
  readonly person: string | undefined;
  readonly strength: Strength;
  readonly reason: string;
}

/** Instagram and Threads share one account, so a handle of one names the same owner on the other. */
const SISTERS: Readonly<Partial<Record<string, string>>> = { instagram: "threads", threads: "instagram" };

/**
 * Reads a registry row: `confirmed` on its own platform within its validity, `probable` when the row's source is
 * weak or the handle was seen on the sister platform, `unknown` when its window only perhaps covers the act. Undefined
 * on another platform or outside the window. A person's account stands for the tickets the person is on or was on; a
 * member who left the ticket before the act, or who took another's place on it after the act, does not stand for it.
 */
export function accountMeaning(
  registry: RegistryIndex,
  account: Account,
  platform: Platform,
  act: Span,
): AccountMeaning | undefined {
  const same = account.platform === platform;
  if (!same && SISTERS[account.platform] !== platform) return undefined;
  const { validFrom, validTo } = account;
  const isBound = validFrom !== null || validTo !== null;
  const window = isBound ? cover(validFrom, validTo, act, zoneOf(registry, account.of)) : "in";
  if (window === "out") return undefined;
  const person = registry.person(account.of) ? account.of : undefined;
  const isOffice = account.role === "office" || account.role === "institution";
  const subjects = isOffice ? [] : subjectsAt(registry, account.of, person, act);
  const isSure = same && account.confidence !== "low";
  const strength = window === "maybe" ? "unknown" : isSure ? "confirmed" : "probable";
  return { subjects, person, strength, reason: same ? "account-handle" : "account-sister-platform" };
}

/** The zone of the contests an owner of accounts stands in; unknown for parties, and where the contests differ. */
function zoneOf(registry: RegistryIndex, owner: string): Zone {
  const zones = new Set(registry.subjectsOf(owner).map((subject) => registry.timeline(subject)?.zone));
  const [zone] = zones;
  return zones.size === 1 && zone !== undefined ? zone : "unknown";
}

/** The subjects of an owner of accounts or labels, without the tickets a person was not on at the time of the act. */
export function subjectsAt(
  registry: RegistryIndex,
  owner: string,
  person: string | undefined,
  act: Span,
): readonly string[] {
  const subjects = registry.subjectsOf(owner);
  if (!person) return subjects;
  const away = new Set(
    registry
      .candidacies(person)
      .filter((candidacy) => isAway(registry, candidacy, act))
      .map(({ ticket }) => ticket.id),
  );
  return away.size === 0 ? subjects : subjects.filter((subject) => !away.has(subject));
}

/** Had the member left the ticket before the act, or not yet taken the place of the one who left? */
function isAway(registry: RegistryIndex, { ticket, member }: Candidacy, act: Span): boolean {
  const isSuccessor = ticket.members.some(
    (other) => other !== member && other.seat === member.seat && other.to && member.from,
  );
  if (!member.to && !isSuccessor) return false;
  const zone = registry.timeline(ticket.id)?.zone ?? "unknown";
  return cover(isSuccessor ? member.from : null, member.to, act, zone) === "out";
}
