import type { Label, LabelNeed, Person, RegistryTables, Ticket } from "@netral/engine/model";

/**
 * Labels that follow from the rows by rule, so that a registry of 14,000 people need not store them:
 *
 * - every person on a ticket: the full name (as registered, without titles), and the common name, which is the
 *   full name without leading initials and honorifics when two words remain;
 * - every pair: `A-B` from the first distinctive word of both names.
 *
 * Stored labels come first and win over a derived one of the same owner and text. Grades follow rules B and C of
 * the ambiguity study: a single word never counts without a second sign, a shared name only with its region.
 * First words alone are never derived.
 */
export function expandLabels(tables: RegistryTables): readonly Label[] {
  const stored = new Set(tables.labels.map(({ of, text }) => `${of} ${text.toLowerCase()}`));
  const persons = new Map(tables.persons.map((person) => [person.id, person]));
  const bearers = countNames(tables.persons);
  const labels: Label[] = [...tables.labels];
  const add = (label: Label) => {
    const key = `${label.of} ${label.text.toLowerCase()}`;
    if (stored.has(key)) return;
    stored.add(key);
    labels.push(label);
  };
  for (const ticket of tables.tickets) {
    for (const { person: id } of ticket.members) {
      const person = persons.get(id);
      if (person) for (const label of namesOf(person, bearers, ticket.members.length === 1)) add(label);
    }
    const pair = pairName(ticket, persons);
    if (pair) add(pair);
  }
  return labels;
}

type Grade = Pick<Label, "ambiguity" | "needs">;

const GRADES: Readonly<Record<"plain" | "short-list" | NonNullable<Person["nameGrade"]>, Grade>> = {
  plain: { ambiguity: "low", needs: [] },
  "short-list": { ambiguity: "medium", needs: ["candidacy-word"] },
  "shared-full-name": { ambiguity: "medium", needs: ["region"] },
  "common-full-name": { ambiguity: "high", needs: ["region", "candidacy-word"] },
  "all-words-everyday": { ambiguity: "high", needs: ["other-label"] },
  "single-word": { ambiguity: "very-high", needs: ["region", "candidacy-word"] },
};
/** From this many namesakes in other provinces on, a full name counts as common. */
const COMMON_FROM = 20;
/** Words before a name that are titles or given to very many people; not distinctive by themselves. */
const UNDISTINCTIVE =
  /^(?:[a-z]{1,2}|haji|hj|muhammad|mohammad|muhamad|mohamad|mochamad|mochammad|moh|mohd|moch|much|abdul|abd|siti|sri|nur|andi|gusti|raden|tengku|teuku|ahmad|achmad|dewi|made|ketut|wayan|nyoman|lalu|anak|agung)$/i;

function countNames(persons: readonly Person[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of persons) {
    const key = name.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function gradeOf(person: Person, name: string, bearers: ReadonlyMap<string, number>, single: boolean): Grade {
  const words = name.split(/\s+/).length;
  if (words === 1) return GRADES["single-word"];
  if (person.nameGrade) return GRADES[person.nameGrade];
  if ((person.sameNameElsewhere ?? 0) >= COMMON_FROM) return GRADES["common-full-name"];
  if ((bearers.get(name.toLowerCase()) ?? 1) > 1 || person.sameNameElsewhere)
    return GRADES["shared-full-name"];
  // Candidates on long lists were not compared with people outside: two words alone are not enough.
  return single && words === 2 ? GRADES["short-list"] : GRADES.plain;
}

function namesOf(person: Person, bearers: ReadonlyMap<string, number>, single: boolean): Label[] {
  const common = person.name.replace(/^(?:[A-Z]{1,3}\.\s*)+/, "");
  const names = common !== person.name && common.includes(" ") ? [person.name, common] : [person.name];
  return names.map((text, i) => ({
    id: `l/${person.id.replace(/^p\//, "")}/${i === 0 ? "nama" : "umum"}`,
    of: person.id,
    text,
    kind: text.includes(" ") ? (i === 0 ? "full-name" : "common-name") : "single-word-name",
    match: "phrase",
    ...gradeOf(person, text, bearers, single),
    grade: "derived",
    sources: person.sources,
  }));
}

function distinctiveWord(name: string | undefined): string | undefined {
  return name?.split(/[\s.]+/).find((word) => word.length >= 3 && !UNDISTINCTIVE.test(word));
}

function pairName(ticket: Ticket, persons: ReadonlyMap<string, Person>): Label | undefined {
  const nameOf = (seat: "head" | "deputy") =>
    persons.get(ticket.members.find((member) => member.seat === seat && !member.to)?.person ?? "");
  const [head, deputy] = [nameOf("head"), nameOf("deputy")];
  const words = [distinctiveWord(head?.name), distinctiveWord(deputy?.name)];
  if (!head || words[0] === undefined || words[1] === undefined) return undefined;
  const needs: readonly LabelNeed[] = ["region"];
  return {
    id: `l/${ticket.id.replace(/^t\//, "")}/pasangan`,
    of: ticket.id,
    text: words.join("-"),
    kind: "pair-name",
    match: "phrase",
    ambiguity: "medium",
    needs,
    grade: "derived",
    sources: head.sources,
  };
}
