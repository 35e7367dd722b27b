import type { RegistryIndex } from "@netral/engine/logic";

/** What is voted on. */
export type ContestKind = "president" | "governor" | "regent" | "mayor" | "parliament" | "other";

/** The kind of the contest a ticket stands in; undefined for parties. */
export function contestKindOf(registry: RegistryIndex, subject: string): ContestKind | undefined {
  const ticket = registry.ticket(subject);
  const office = ticket && registry.contest(ticket.contest)?.office;
  return office === undefined ? undefined : kindOfOffice(office);
}

/** Reads the kind out of an office's or a title's name. */
export function kindOfOffice(name: string): ContestKind {
  if (/\b(?:legislatif|caleg|bacaleg|nyaleg|dpr|dpd|dprd|senator|pileg|dapil)\b/i.test(name))
    return "parliament";
  if (/presiden|capres|cawapres|wapres|pilpres|nyapres/i.test(name)) return "president";
  if (/gubernur|cagub|cawagub|wagub|pilgub|nyagub/i.test(name)) return "governor";
  if (/bupati|cabup|cawabup|wabup|pilbup|nyabup/i.test(name)) return "regent";
  if (/wali ?kota|cawali|cawawali|cawalkot|wawali|pilwalkot|pilwali/i.test(name)) return "mayor";
  return "other";
}
