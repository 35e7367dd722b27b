import { kindOfOffice, type OfficeKind, type RegistryIndex } from "@netral/engine/logic";

export { kindOfOffice } from "@netral/engine/logic";
/** What is voted on. */
export type ContestKind = OfficeKind;

/** The kind of the contest a ticket stands in; undefined for parties. */
export function contestKindOf(registry: RegistryIndex, subject: string): ContestKind | undefined {
  const ticket = registry.ticket(subject);
  const office = ticket && registry.contest(ticket.contest)?.office;
  return office === undefined ? undefined : kindOfOffice(office);
}
