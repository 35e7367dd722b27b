import type { RegistryIndex, Span } from "@netral/engine/logic";
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
 * weak, its window only perhaps covers the act or the handle was seen on the sister platform. Undefined on another
 * platform or outside the window. A person's account stands for the tickets the person is on or was on; a member
 * who left the ticket before the act no longer stands for it.
 */
export function accountMeaning(
  registry: RegistryIndex,
  account: Account,
  platform: Platform,
  act: Span,
): AccountMeaning | undefined {
  const same = account.platform === platform;
  if (!same && SISTERS[account.platform] !== platform) return undefined;
  const window = cover(account.validFrom, account.validTo, act);
  if (window === "out") return undefined;
  const person = registry.person(account.of) ? account.of : undefined;
  const isOffice = account.role === "office" || account.role === "institution";
  const subjects = isOffice ? [] : subjectsAt(registry, account.of, person, act);
  const strength = same && window === "in" && account.confidence !== "low" ? "confirmed" : "probable";
  return { subjects, person, strength, reason: same ? "account-handle" : "account-sister-platform" };
}

/** The subjects of an owner of accounts or labels, without the tickets a person had left before the act. */
export function subjectsAt(
  registry: RegistryIndex,
  owner: string,
  person: string | undefined,
  act: Span,
): readonly string[] {
  const subjects = registry.subjectsOf(owner);
  if (!person) return subjects;
  const left = new Set(
    registry
      .candidacies(person)
      .filter(({ member }) => member.to && cover(null, member.to, act) === "out")
      .map(({ ticket }) => ticket.id),
  );
  return left.size === 0 ? subjects : subjects.filter((subject) => !left.has(subject));
}
