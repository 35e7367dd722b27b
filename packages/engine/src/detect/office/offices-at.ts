import type { RegistryIndex, Span } from "@netral/engine/logic";
import type { Membership } from "@netral/engine/model";
import { type Cover, cover } from "../validity.ts";

/** An office, and whether it was certainly held then. */
export interface OfficeAt {
  readonly membership: Membership;
  readonly person: string;
  readonly cover: Exclude<Cover, "out">;
}

/**
 * Offices that the person held, or perhaps held, when the act happened; of everybody on the ticket when no single
 * person was recognised. An office without a known begin counts as perhaps held, one without an end as held on.
 */
export function officesAt(
  registry: RegistryIndex,
  subject: string | undefined,
  person: string | undefined,
  act: Span,
): readonly OfficeAt[] {
  const members = registry.ticket(subject ?? "")?.members.map((member) => member.person) ?? [];
  const persons = person === undefined ? members : [person];
  return persons.flatMap((id) =>
    registry.offices(id).flatMap((membership) => {
      const zone = membership.area === undefined ? "unknown" : registry.zone(membership.area);
      const held = cover(membership.from, membership.to, act, zone);
      if (held === "out") return [];
      return [{ membership, person: id, cover: membership.from === null ? ("maybe" as const) : held }];
    }),
  );
}
