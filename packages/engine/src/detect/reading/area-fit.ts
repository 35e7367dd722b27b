import type { RegistryIndex } from "@netral/engine/logic";

/** The area of the contest a ticket stands in; undefined for parties. */
export function contestAreaOf(registry: RegistryIndex, subject: string): string | undefined {
  const ticket = registry.ticket(subject);
  return ticket && registry.contest(ticket.contest)?.area;
}

/** Is the contest nation-wide? */
export function isNational(registry: RegistryIndex, subject: string): boolean {
  const area = contestAreaOf(registry, subject);
  return area !== undefined && registry.area(area)?.level === "negara";
}

/**
 * Does `place` lie in the area a contest is about: the same area, a part of it, or for an electoral district one
 * of its members or its province?
 */
export function liesIn(registry: RegistryIndex, place: string, contestArea: string): boolean {
  const chain = registry.ancestry(place).map(({ id }) => id);
  if (chain.includes(contestArea)) return true;
  const district = registry.area(contestArea);
  if (district?.level !== "dapil") return false;
  return district.parent === place || (district.members ?? []).some((member) => chain.includes(member));
}
