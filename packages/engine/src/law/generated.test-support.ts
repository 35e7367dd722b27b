import type { TicketContest, Timeline } from "@netral/engine/logic";
import type {
  Activity,
  Answers,
  Condition,
  Fact,
  Pack,
  Profile,
  Rule,
  SubjectRef,
} from "@netral/engine/model";
import {
  ACTIVITY_KINDS,
  ACTIVITY_TYPES,
  ANY_STAGE,
  AUDIENCES,
  CONTEST_KINDS,
  FACT_TYPES,
  MISSING_PARTS,
  OBJECT_TYPES,
  STAGES,
  STATUSES,
  STRENGTHS,
  VERDICTS,
} from "@netral/engine/model";
import fc from "fast-check";
import type { Contestants } from "./contestants.ts";
import { FACT_TABLE, type FactTypeEntry } from "./fact-table.ts";
import { makeException, makePack, makeRule, said } from "./law.test-support.ts";

/** Everything one judgement needs, made up. */
export interface Generated {
  readonly pack: Pack;
  readonly registry: Contestants;
  readonly profile: Profile;
  readonly answers: Answers;
  readonly activity: Activity;
  readonly facts: readonly Fact[];
}

const SUBJECTS = ["t/1", "t/2", "org/p", "org/school"] as const;
const QUESTIONS = ["duty", "team", "member"] as const;
const DAY_MS = 86_400_000;
const NEW_YEAR = Date.parse("2023-12-31T17:00:00Z");
const DATES = ["2023-12-30", "2024-01-01", "2024-01-02", "2024-01-04"] as const;

const some = <T>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
/** Leaves out the fields that came out undefined, as JSON would. */
const sparse = <T extends object>(
  shape: { [K in keyof T]: fc.Arbitrary<T[K]> },
  required: (keyof T)[] = [],
) => fc.record<T, keyof T>(shape, { requiredKeys: required });

function attributesOf(type: Fact["type"]) {
  const { attributes }: FactTypeEntry = FACT_TABLE[type];
  const lists = Object.entries(attributes).map(([name, values]) =>
    fc.option(some(values)).map((list) => (list === null ? [] : [[name, list] as const])),
  );
  return fc.tuple(...lists).map((named) => Object.fromEntries(named.flat()));
}

const factCondition: fc.Arbitrary<Condition> = fc.constantFrom(...FACT_TYPES).chain((fact) =>
  fc.record(
    {
      fact: fc.constant(fact),
      with: attributesOf(fact),
      unsure: attributesOf(fact),
      blind: fc.constantFrom("unknown" as const, "unmet" as const),
      ...(fact === "stance" ? { atLeast: fc.constantFrom(0, 0.5, 0.8) } : {}),
    },
    { requiredKeys: ["fact"] },
  ),
);

const dates = fc
  .tuple(fc.option(fc.constantFrom(...DATES)), fc.option(fc.constantFrom(...DATES)))
  .filter(([from, to]) => from === null || to === null || from < to)
  .map(([from, to]) => ({ ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) }));

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  { arbitrary: factCondition, weight: 4 },
  fc
    .record(
      {
        type: some(ACTIVITY_TYPES.slice(0, 4)),
        kind: some(ACTIVITY_KINDS.slice(0, 4)),
        object: some(OBJECT_TYPES.slice(0, 3)),
        media: fc.constant(true as const),
        reaction: some(["like", "angry"]),
      },
      { requiredKeys: [] },
    )
    .map((act) => ({ act })),
  some(STAGES).map((stage) => ({ stage })),
  dates.map((during) => ({ during })),
  fc.record(
    {
      profile: fc.oneof(
        some(STATUSES.slice(0, 3)).map((status) => ({ status })),
        fc.boolean().map((spouseStands) => ({ spouseStands })),
        fc.boolean().map((spouseIsSubject) => ({ spouseIsSubject })),
        fc.boolean().map((onUnpaidLeave) => ({ onUnpaidLeave })),
      ),
      unless: fc.constantFrom(...VERDICTS),
    },
    { requiredKeys: ["profile"] },
  ),
  some(AUDIENCES).map((audience) => ({ audience })),
  fc.record(
    {
      answer: fc.constantFrom(...QUESTIONS),
      is: fc.constantFrom("yes" as const, "no" as const),
      unless: fc.constantFrom(...VERDICTS),
    },
    { requiredKeys: ["answer"] },
  ),
  some(["ticket", "party", "none"] as const).map((subject) => ({ subject })),
  fc.record({ kind: some(CONTEST_KINDS), vote: dates }, { requiredKeys: [] }).map((contest) => ({ contest })),
);

/** Conditions over all twelve operators, up to four levels deep. */
export const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => {
  const parts = fc.array(tie("node"), { minLength: 1, maxLength: 3 });
  return {
    node: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      { arbitrary: leaf, weight: 3 },
      { arbitrary: parts.map((all) => ({ all })), weight: 2 },
      { arbitrary: parts.map((any) => ({ any })), weight: 2 },
      { arbitrary: tie("node").map((not) => ({ not })), weight: 1 },
    ),
  };
}).node;

const rule = (id: string): fc.Arbitrary<Rule> =>
  fc
    .record({
      elements: fc.array(condition, { minLength: 1, maxLength: 3 }),
      exceptions: fc.array(fc.tuple(condition, fc.constantFrom("unmet" as const, "unknown" as const)), {
        maxLength: 2,
      }),
      disputes: fc.array(fc.option(condition), { maxLength: 2 }),
      before: fc.constantFrom("not-assessed" as const, "unmet" as const),
      inForce: dates.map(({ from, to }) => ({
        from: from ?? "2020-01-01",
        ...(to === undefined ? {} : { to }),
      })),
    })
    .map(({ elements, exceptions, disputes, before, inForce }) =>
      makeRule({
        id,
        before,
        inForce,
        elements: elements.map((when, at) => ({ id: `e-${at}`, label: said("unsur"), when })),
        exceptions: exceptions.map(([when, effect], at) => makeException(`x-${at}`, when, effect)),
        disputes: disputes.map((when) => (when === null ? { dispute: "like" } : { dispute: "like", when })),
      }),
    );

/** A moment near the boundaries of the generated timelines and rules. */
const moment = fc
  .tuple(fc.integer({ min: -3, max: 4 }), fc.constantFrom(-1000, 0, 1000, 3_600_000))
  .map(([day, off]) => NEW_YEAR + day * DAY_MS + off);

const interval = fc
  .tuple(moment, fc.constantFrom(1000, 3_600_000, DAY_MS, 3 * DAY_MS))
  .map(([from, width]) => ({
    from: new Date(from).toISOString(),
    to: new Date(from + width).toISOString(),
    zone: "exact" as const,
  }));

const timeline: fc.Arbitrary<Timeline> = fc.uniqueArray(moment, { maxLength: 3 }).chain((starts) =>
  fc.record({
    zone: fc.constant("WIB" as const),
    starts: fc.constant(starts.toSorted((a, b) => a - b)),
    masks: fc.array(fc.integer({ min: 1, max: ANY_STAGE }), {
      minLength: starts.length + 1,
      maxLength: starts.length + 1,
    }),
    boundaries: fc.constant([]),
  }),
);

/** A contest near the generated moments; either part, or all of it, may be missing from the registry. */
const ticketContest: fc.Arbitrary<TicketContest> = sparse<TicketContest>({
  kind: fc.constantFrom(...CONTEST_KINDS),
  vote: fc
    .tuple(moment, fc.constantFrom(1000, DAY_MS, 3 * DAY_MS))
    .map(([from, width]) => ({ from, to: from + width })),
});

const standing = fc.tuple(timeline, fc.option(timeline), ticketContest, fc.option(ticketContest));

const registry: fc.Arbitrary<Contestants> = standing.map(([first, second, firstContest, secondContest]) => {
  const subjects: Record<string, SubjectRef> = {
    "t/1": { id: "t/1", kind: "ticket", name: "satu" },
    "t/2": { id: "t/2", kind: "ticket", name: "dua" },
    "org/p": { id: "org/p", kind: "party", name: "partai" },
  };
  const timelines: Record<string, Timeline> = { "t/1": first, ...(second === null ? {} : { "t/2": second }) };
  const contests: Record<string, TicketContest> = {
    "t/1": firstContest,
    ...(secondContest === null ? {} : { "t/2": secondContest }),
  };
  return {
    subject: (id) => subjects[id],
    ticketContest: (id) => contests[id],
    timeline: (id) => timelines[id],
  };
});

/** Facts of every type about any of the subjects, or about nobody. */
export const fact: fc.Arbitrary<Fact> = fc.constantFrom(...FACT_TYPES).chain((type) => {
  const { attributes }: FactTypeEntry = FACT_TABLE[type];
  const own = Object.fromEntries(
    Object.entries(attributes).map(([name, values]) => [name, fc.constantFrom(...values)]),
  );
  const made = fc.record(
    {
      type: fc.constant(type),
      strength: fc.constantFrom(...STRENGTHS),
      evidence: fc.constant({ field: "text" }),
      detector: fc.constant("uji"),
      reason: fc.constant("uji"),
      subject: fc.constantFrom(...SUBJECTS),
      ...own,
      ...(type === "stance" ? { probability: fc.constantFrom(0.4, 0.5, 0.79, 0.8, 1) } : {}),
    },
    { requiredKeys: ["type", "strength", "evidence", "detector", "reason", ...Object.keys(own)] as never[] },
  );
  // The attributes are those of the table for this very type, which the compiler cannot follow.
  return made as unknown as fc.Arbitrary<Fact>;
});

const activity: fc.Arbitrary<Activity> = sparse<Activity>(
  {
    id: fc.constant("a1"),
    type: fc.constantFrom(...ACTIVITY_TYPES.slice(0, 4)),
    published: interval,
    platform: fc.constant("instagram"),
    kind: fc.constantFrom(...ACTIVITY_KINDS.slice(0, 4)),
    object: sparse<Activity["object"]>(
      {
        type: fc.constantFrom(...OBJECT_TYPES.slice(0, 3)),
        text: fc.constant("selamat pagi"),
        media: fc.array(
          fc.record({ type: fc.constantFrom("Image" as const, "Audio" as const), url: fc.constant("m") }),
        ),
        startTime: interval,
      },
      ["type"],
    ),
    target: fc.constantFrom({ kind: "account" as const, handle: "Bunga" }, { kind: "unknown" as const }),
    audience: fc.constantFrom(...AUDIENCES),
    source: fc.constant({ file: "f", pointer: "" }),
    reaction: fc.constantFrom("like", "angry"),
    missing: fc.uniqueArray(fc.constantFrom(...MISSING_PARTS)),
  },
  ["id", "type", "platform", "kind", "object", "audience", "source"],
);

const profile: fc.Arbitrary<Profile> = sparse<Profile>(
  {
    status: fc.constantFrom(...STATUSES.slice(0, 4)),
    spouseStands: fc.boolean(),
    spouseTicket: fc.constantFrom("t/1", "t/2"),
    onUnpaidLeave: fc.boolean(),
  },
  ["status"],
);

const answers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom("duty@a1", "duty@a2", "team@instagram:bunga", "team@a1", "member", "duty"),
  fc.constantFrom("yes" as const, "no" as const, "unknown" as const),
);

/** A pack, a registry, an owner and an act, all made up but near each other. */
export const generated: fc.Arbitrary<Generated> = fc.record({
  pack: fc.tuple(rule("r-1"), rule("r-2")).map((rules) => makePack(rules)),
  registry,
  profile,
  answers,
  activity,
  facts: fc.array(fact, { maxLength: 5 }),
});
