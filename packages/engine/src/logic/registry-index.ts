import type {
  Account,
  Area,
  Contest,
  Election,
  Label,
  Membership,
  Organization,
  Person,
  Profile,
  RegistrySource,
  RegistryTables,
  SubjectRef,
  Ticket,
  TicketMember,
} from "@netral/engine/model";
import { accountAddress, handleKey } from "./account-address.ts";
import { zoneOfArea } from "./area-zone.ts";
import { contestOfTicket, type TicketContest } from "./contest-of-ticket.ts";
import { expandLabels } from "./expand-labels.ts";
import type { Zone } from "./registry-date.ts";
import { contestName, ticketName } from "./subject-name.ts";
import { buildTimeline, type Timeline } from "./timeline.ts";

/** A ticket a person is or was on. */
export interface Candidacy {
  readonly ticket: Ticket;
  readonly member: TicketMember;
}

/** Fast look-ups over a merged registry. Rows are never copied; unknown ids give undefined or an empty list. */
export interface RegistryIndex {
  readonly tables: RegistryTables;
  person(id: string): Person | undefined;
  organization(id: string): Organization | undefined;
  ticket(id: string): Ticket | undefined;
  contest(id: string): Contest | undefined;
  election(id: string): Election | undefined;
  area(id: string): Area | undefined;
  source(id: string): RegistrySource | undefined;
  /** The area with this Kemendagri code (`31`, `32.73`); an area id is taken too. */
  areaByCode(code: string): Area | undefined;
  /** The area followed by its ancestors, up to the country. */
  ancestry(area: string): readonly Area[];
  zone(area: string): Zone;
  /** What a finding may concern: a ticket (`t/…`) or a party (`org/…`); undefined for other ids. */
  subject(id: string): SubjectRef | undefined;
  /**
   * The subjects an owner of an account or label stands for: a person's tickets, a ticket itself, a party
   * itself, a campaign team's tickets; none for an institution.
   */
  subjectsOf(owner: string): readonly string[];
  candidacies(person: string): readonly Candidacy[];
  /** Office memberships of a person. */
  offices(person: string): readonly Membership[];
  memberships(person: string): readonly Membership[];
  accountsByHandle(platform: string, handle: string): readonly Account[];
  accountsById(platform: string, platformId: string): readonly Account[];
  /** Accounts an address points to, by the handle or id in it. */
  accountsByUrl(url: string): readonly Account[];
  accountsOf(owner: string): readonly Account[];
  /** Stored and derived labels of an owner; see {@link expandLabels}. */
  labelsOf(owner: string): readonly Label[];
  /** All stored and derived labels. */
  labels(): readonly Label[];
  ticketsOf(contest: string): readonly Ticket[];
  /** Contests that bind in an area: its own, those of its electoral districts and ancestors, national ones. */
  contestsOf(area: string): readonly Contest[];
  contestName(contest: string): string;
  /** The kind and the vote of the contest a ticket stands in; undefined for parties and unknown ids. */
  ticketContest(subject: string): TicketContest | undefined;
  /** Undefined for parties and unknown ids. Built once, on first use. */
  timeline(subject: string): Timeline | undefined;
}

const NONE: readonly never[] = [];

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string | undefined): ReadonlyMap<string, T[]> {
  const map = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== undefined) push(map, key, row);
  }
  return map;
}

/** Computes a value at most once, when first asked for. */
function lazy<T>(make: () => T): () => T {
  let value: { readonly made: T } | undefined;
  return () => {
    value ??= { made: make() };
    return value.made;
  };
}

/** Indexes a whole registry. `hopefulFrom` is the owner's choice of when a *bakal calon* begins. */
export function indexRegistry(
  tables: RegistryTables,
  options: { readonly hopefulFrom?: Profile["hopefulFrom"] | undefined } = {},
): RegistryIndex {
  const persons = byId(tables.persons);
  const organizations = byId(tables.organizations);
  const tickets = byId(tables.tickets);
  const contests = byId(tables.contests);
  const elections = byId(tables.elections);
  const areas = byId(tables.areas);
  const sources = lazy(() => byId(tables.sources));
  const codes = lazy(() => new Map(tables.areas.map((area) => [area.kemendagri ?? area.id, area])));
  const memberships = grouped(tables.memberships, ({ person }) => person);
  const teams = grouped(tables.memberships, ({ organization, kind }) =>
    kind === "team" ? organization : undefined,
  );
  const byContest = grouped(tables.tickets, ({ contest }) => contest);
  const byArea = grouped(tables.contests, ({ area }) => area);
  const districts = lazy(() => {
    const map = new Map<string, string[]>();
    for (const { id, members } of tables.areas) for (const member of members ?? NONE) push(map, member, id);
    return map;
  });
  const byHandle = grouped(tables.accounts, ({ platform, handle }) => `${platform} ${handleKey(handle)}`);
  const byPlatformId = grouped(
    tables.accounts,
    ({ platform, platformId }) => platformId && `${platform} ${platformId}`,
  );
  const byOwner = grouped(tables.accounts, (account) => account.of);
  const labels = lazy(() => expandLabels(tables));
  const labelsByOwner = lazy(() => grouped(labels(), (label) => label.of));
  const candidacies = new Map<string, Candidacy[]>();
  for (const ticket of tables.tickets) {
    for (const member of ticket.members) push(candidacies, member.person, { ticket, member });
  }
  const timelines = new Map<string, Timeline>();
  const ticketContests = new Map<string, TicketContest>();

  const ancestry = (id: string): readonly Area[] => {
    const chain: Area[] = [];
    for (let area = areas.get(id); area && !chain.includes(area); area = areas.get(area.parent ?? ""))
      chain.push(area);
    return chain;
  };
  const zone = (area: string) => zoneOfArea(ancestry(area));
  const partyOf = (person: string, contest: string) => {
    const row = memberships
      .get(person)
      ?.find((m) => m.onBehalfOf !== undefined && m.area === contests.get(contest)?.area);
    return row?.onBehalfOf && organizations.get(row.onBehalfOf)?.name;
  };
  const names = { persons, areas, contests, partyOf };
  const subject = (id: string): SubjectRef | undefined => {
    const ticket = tickets.get(id);
    if (ticket) return { id, kind: "ticket", name: ticketName(ticket, names), contest: ticket.contest };
    const party = organizations.get(id);
    return party?.classification === "party" ? { id, kind: "party", name: party.name } : undefined;
  };
  const subjectsOf = (owner: string): readonly string[] => {
    if (tickets.has(owner)) return [owner];
    const organization = organizations.get(owner);
    if (organization?.classification === "party") return [owner];
    const people = organization ? (teams.get(owner) ?? NONE).map(({ person }) => person ?? "") : [owner];
    return [...new Set(people.flatMap((id) => (candidacies.get(id) ?? NONE).map(({ ticket }) => ticket.id)))];
  };
  const contestsOf = (area: string): readonly Contest[] => {
    const chain = ancestry(area).map(({ id }) => id);
    const places = new Set([
      ...chain,
      ...chain.flatMap((id): readonly string[] => districts().get(id) ?? NONE),
    ]);
    return [...places].flatMap((id): readonly Contest[] => byArea.get(id) ?? NONE);
  };
  const timeline = (id: string): Timeline | undefined => {
    const known = timelines.get(id);
    const ticket = known ? undefined : tickets.get(id);
    if (!ticket) return known;
    const contest = contests.get(ticket.contest);
    const election = contest && elections.get(contest.election);
    const made = buildTimeline(ticket, contest, election, zone(contest?.area ?? ""), options.hopefulFrom);
    timelines.set(id, made);
    return made;
  };
  const ticketContest = (id: string): TicketContest | undefined => {
    const known = ticketContests.get(id);
    const ticket = known ? undefined : tickets.get(id);
    if (!ticket) return known;
    const contest = contests.get(ticket.contest);
    const election = contest && elections.get(contest.election);
    const made = contestOfTicket(contest, election, zone(contest?.area ?? ""));
    ticketContests.set(id, made);
    return made;
  };
  const accountsByHandle = (platform: string, handle: string) =>
    byHandle.get(`${platform} ${handleKey(handle)}`) ?? NONE;
  const accountsById = (platform: string, id: string) => byPlatformId.get(`${platform} ${id}`) ?? NONE;

  return {
    tables,
    person: (id) => persons.get(id),
    organization: (id) => organizations.get(id),
    ticket: (id) => tickets.get(id),
    contest: (id) => contests.get(id),
    election: (id) => elections.get(id),
    area: (id) => areas.get(id),
    source: (id) => sources().get(id),
    areaByCode: (code) => codes().get(code) ?? areas.get(code),
    ancestry,
    zone,
    subject,
    subjectsOf,
    candidacies: (person) => candidacies.get(person) ?? NONE,
    memberships: (person) => memberships.get(person) ?? NONE,
    offices: (person) => (memberships.get(person) ?? NONE).filter(({ kind }) => kind === "office"),
    accountsByHandle,
    accountsById,
    accountsByUrl: (url) => {
      const address = accountAddress(url);
      if (!address) return NONE;
      const found = accountsByHandle(address.platform, address.handle);
      return found.length > 0 ? found : accountsById(address.platform, address.handle);
    },
    accountsOf: (owner) => byOwner.get(owner) ?? NONE,
    labelsOf: (owner) => labelsByOwner().get(owner) ?? NONE,
    labels,
    ticketsOf: (contest) => byContest.get(contest) ?? NONE,
    contestsOf,
    contestName: (contest) => contestName(contest, names),
    ticketContest,
    timeline,
  };
}
