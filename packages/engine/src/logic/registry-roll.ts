import type {
  Contest,
  Label,
  Membership,
  Person,
  RegistryTables,
  Ticket,
  TicketMember,
} from "@netral/engine/model";

/**
 * A candidate list in short form: thousands of rows that differ in names only. A roll expands to contests,
 * tickets, persons, party memberships and labels of the registry.
 */
interface RollHead {
  readonly election: string;
  /** Ids become `t/<prefix>/…` and `p/<prefix>/…`. */
  readonly prefix: string;
  /** Contest and area ids become this plus the district's code. */
  readonly contestPrefix: string;
  readonly areaPrefix: string;
  /** Office by the level of the district. */
  readonly office: Readonly<Record<string, string>>;
  /** First day the ballot numbers hold. */
  readonly numberFrom: string;
  readonly sources: readonly string[];
}

/** Pairs: rows of district, code, number, head, deputy. */
export interface PairRoll extends RollHead {
  readonly kind: "pairs";
  readonly rows: readonly (readonly [string, string, number, RollName, RollName])[];
}

/** Single candidates: rows of district, party (empty for none), number, candidate. */
export interface ListRoll extends RollHead {
  readonly kind: "list";
  /** Role and dates of the memberships that tell the party. */
  readonly role: string;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly (readonly [string, string, number, RollName])[];
}

export type Roll = PairRoll | ListRoll;

/**
 * Name; ballot name with `*` for the name in capitals (absent: the same); grade; namesakes; other names; id of a
 * person that has a row of its own. Trailing gaps are left out, gaps between are `0`.
 */
export type RollName = readonly [
  name: string,
  ballot?: string | 0,
  grade?: NonNullable<Person["nameGrade"]> | 0,
  sameName?: number,
  alsoKnownAs?: readonly string[] | 0,
  person?: string,
];

type Expanded = Pick<RegistryTables, "persons" | "labels" | "contests" | "tickets" | "memberships">;

interface Target {
  readonly persons: Person[];
  readonly labels: Label[];
  readonly contests: Map<string, Contest>;
  readonly tickets: Ticket[];
  readonly memberships: Membership[];
}

function ballotName(name: string, ballot: string | 0 | undefined): string {
  return ballot ? ballot.replace("*", name.toUpperCase()) : name.toUpperCase();
}

function addPerson(target: Target, id: string, cell: RollName, sources: readonly string[]): void {
  const [name, , nameGrade, sameNameElsewhere, alsoKnownAs] = cell;
  target.persons.push({
    id,
    name,
    sources,
    ...(nameGrade ? { nameGrade } : {}),
    ...(sameNameElsewhere ? { sameNameElsewhere } : {}),
  });
  for (const [i, text] of (alsoKnownAs || []).entries()) {
    target.labels.push({
      id: `l/${id.slice(2)}/panggilan-${i + 1}`,
      of: id,
      text,
      kind: "nickname",
      match: text.includes(" ") ? "phrase" : "exact-word",
      ambiguity: "high",
      needs: ["other-label"],
      grade: "official",
      sources,
    });
  }
}

function memberOf(person: string, seat: TicketMember["seat"], cell: RollName, sources: readonly string[]) {
  return { person, seat, ballotName: ballotName(cell[0], cell[1]), from: null, sources };
}

function addContest(
  target: Target,
  roll: Roll,
  district: string,
  levels: ReadonlyMap<string, string>,
): string {
  const id = `${roll.contestPrefix}${district}`;
  if (target.contests.has(id)) return id;
  const area = `${roll.areaPrefix}${district}`;
  const office = roll.office[levels.get(area) ?? ""] ?? Object.values(roll.office)[0] ?? "";
  target.contests.set(id, { id, election: roll.election, area, office });
  return id;
}

function addPairs(target: Target, roll: PairRoll, levels: ReadonlyMap<string, string>): void {
  for (const [district, code, number, head, deputy] of roll.rows) {
    const key = `${roll.prefix}/${code}`;
    const people = [head[5] ?? `p/${key}/a`, deputy[5] ?? `p/${key}/b`] as const;
    addPerson(target, people[0], head, roll.sources);
    addPerson(target, people[1], deputy, roll.sources);
    target.tickets.push({
      id: `t/${key}`,
      contest: addContest(target, roll, district, levels),
      number,
      numberFrom: roll.numberFrom,
      members: [
        memberOf(people[0], "head", head, roll.sources),
        memberOf(people[1], "deputy", deputy, roll.sources),
      ],
      statuses: [],
    });
  }
}

function addList(target: Target, roll: ListRoll, levels: ReadonlyMap<string, string>): void {
  for (const [district, party, number, cell] of roll.rows) {
    const key = `${roll.prefix}/${[district, party, number].filter((part) => part !== "").join("-")}`;
    const person = cell[5] ?? `p/${key}`;
    addPerson(target, person, cell, roll.sources);
    target.tickets.push({
      id: `t/${key}`,
      contest: addContest(target, roll, district, levels),
      number,
      numberFrom: roll.numberFrom,
      members: [memberOf(person, "single", cell, roll.sources)],
      statuses: [],
    });
    if (party === "") continue;
    target.memberships.push({
      id: `m/${key}`,
      person,
      organization: `org/${party}`,
      onBehalfOf: `org/${party}`,
      role: roll.role,
      area: `${roll.areaPrefix}${district}`,
      from: roll.from,
      to: roll.to,
      kind: "party",
      sources: roll.sources,
    });
  }
}

/** Expands rolls to registry rows, in their order. `levels` gives the level of an area by its id. */
export function expandRolls(rolls: readonly Roll[], levels: ReadonlyMap<string, string>): Expanded {
  const target: Target = { persons: [], labels: [], contests: new Map(), tickets: [], memberships: [] };
  for (const roll of rolls) {
    if (roll.kind === "pairs") addPairs(target, roll, levels);
    else addList(target, roll, levels);
  }
  return { ...target, contests: [...target.contests.values()] };
}
