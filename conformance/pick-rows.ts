import type { RegistryTables } from "@netral/engine/model";

/** Overlay tables of a case. */
export type Overlay = Partial<RegistryTables>;

/**
 * The rows of the cast that belong to the named tickets and organizations: their people, accounts, labels,
 * contests, elections, areas and sources, so that each case can be read and run on its own.
 */
export function pickRows(cast: RegistryTables, roots: readonly string[]): Overlay {
  const tickets = cast.tickets.filter((ticket) => roots.includes(ticket.id));
  const persons = new Set(tickets.flatMap((ticket) => ticket.members.map((member) => member.person)));
  const owners = new Set([...roots, ...persons]);
  const memberships = cast.memberships.filter((row) => row.person !== undefined && persons.has(row.person));
  for (const row of memberships) if (row.organization !== undefined) owners.add(row.organization);

  const contests = cast.contests.filter((row) => tickets.some((ticket) => ticket.contest === row.id));
  const elections = cast.elections.filter((row) => contests.some((contest) => contest.election === row.id));
  const organizations = cast.organizations.filter((row) => owners.has(row.id));
  const areas = withParents(cast, [
    ...contests.map((row) => row.area),
    ...elections.map((row) => row.area),
    ...organizations.flatMap((row) => (row.area === undefined ? [] : [row.area])),
  ]);

  const overlay: Overlay = {
    sources: cast.sources,
    areas: cast.areas.filter((row) => areas.has(row.id)),
    organizations,
    persons: cast.persons.filter((row) => persons.has(row.id)),
    labels: cast.labels.filter((row) => owners.has(row.of)),
    elections,
    contests,
    tickets,
    memberships,
    accounts: cast.accounts.filter((row) => owners.has(row.of)),
  };
  const filled = Object.entries(overlay).filter(([, rows]) => !Array.isArray(rows) || rows.length > 0);
  return Object.fromEntries(filled);
}

function withParents(cast: RegistryTables, ids: readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    const parent = cast.areas.find((area) => area.id === id)?.parent;
    if (parent !== undefined) open.push(parent);
  }
  return found;
}
