import type { RegistryTables, Ticket } from "@netral/engine/model";

/** The rows a ticket's display name is made of. */
export interface SubjectNameRows {
  readonly persons: ReadonlyMap<string, RegistryTables["persons"][number]>;
  readonly areas: ReadonlyMap<string, RegistryTables["areas"][number]>;
  readonly contests: ReadonlyMap<string, RegistryTables["contests"][number]>;
  /** Short name of the party a person stands for in this contest, when known. */
  readonly partyOf: (person: string, contest: string) => string | undefined;
}

const SEAT_ORDER = ["head", "single", "deputy"];

/**
 * The display name of a ticket, e.g. "Nama A – Nama B (nomor 2), Gubernur Contoh". Members who left are not
 * named unless nobody stayed.
 */
export function ticketName(ticket: Ticket, rows: SubjectNameRows): string {
  const staying = ticket.members.filter(({ to }) => to === undefined || to === null);
  const members = [...(staying.length > 0 ? staying : ticket.members)].sort(
    (a, b) => SEAT_ORDER.indexOf(a.seat) - SEAT_ORDER.indexOf(b.seat),
  );
  const names =
    members.map(({ person }) => rows.persons.get(person)?.name ?? person).join(" – ") || ticket.id;
  const party = members[0] && rows.partyOf(members[0].person, ticket.contest);
  const number = ticket.number === null ? undefined : `nomor ${ticket.number}`;
  const detail = [party, number].filter((part) => part !== undefined).join(" ");
  return [detail ? `${names} (${detail})` : names, contestName(ticket.contest, rows)]
    .filter(Boolean)
    .join(", ");
}

/** "Gubernur Contoh", "Bupati Contoh", "Presiden dan Wakil Presiden". */
export function contestName(id: string, rows: Pick<SubjectNameRows, "areas" | "contests">): string {
  const contest = rows.contests.get(id);
  if (!contest) return "";
  const area = rows.areas.get(contest.area);
  if (!area || area.level === "negara") return contest.office;
  const place = /^(?:Bupati|Wali ?kota)/i.test(contest.office)
    ? area.name.replace(/^(?:Kabupaten|Kota) /, "")
    : area.name;
  return `${contest.office} ${place}`;
}
