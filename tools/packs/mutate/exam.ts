import { caseRegistry, exampleCases, severityOf, sumOfResults } from "@netral/engine/check";
import { createDetector } from "@netral/engine/detect";
import { type Contestants, createEvaluator, PackConflictError } from "@netral/engine/law";
import { indexRegistry, type RegistryIndex } from "@netral/engine/logic";
import type { Activity, ConformanceCase, Fact, Pack, Rule, RuleResult, Status } from "@netral/engine/model";
import { shippedStance } from "@netral/engine/text";
import type { FactCase } from "../fact-cases/fact-case.ts";
import { FACT_CASES } from "../fact-cases/index.ts";

/** The expected consequence and state of a rule: `conformance/consequences.json`. */
export interface Consequence {
  readonly state: Rule["state"];
  readonly severity: Readonly<Partial<Record<Status, string>>>;
}

/** What rules are examined with. */
export interface ExamInput {
  readonly pack: Pack;
  readonly shipped: RegistryIndex;
  readonly cases: readonly ConformanceCase[];
  readonly consequences: Readonly<Record<string, Consequence>>;
}

/** A case whose acts were looked at once; facts do not depend on the law. */
interface Paper {
  readonly one: Pick<ConformanceCase, "id" | "profile" | "answers" | "expect" | "others">;
  readonly registry: Contestants;
  readonly seen: readonly { readonly activity: Activity; readonly facts: readonly Fact[] }[];
}

/** Says what is wrong with a changed rule: the first case it fails; undefined when nothing notices. */
export type Exam = (rule: Rule) => string | undefined;

/** Prepares the conformance cases and the pack's own examples, so that a changed rule is examined in no time. */
export function prepareExam({ pack, shipped, cases, consequences }: ExamInput): Exam {
  const examples = indexRegistry(pack.exampleRegistry);
  const papers = [
    ...pack.rules.flatMap((rule) => exampleCases(pack.id, rule).map((one) => paperOf(one, examples))),
    ...FACT_CASES.map((one) => paperOfFacts(one, pack.id)),
    ...cases.map((one) => {
      const registry = caseRegistry(one, shipped);
      if (!registry.ok) throw new Error(`the registry of case ${one.id} does not load`);
      return paperOf(one, registry.value);
    }),
  ];
  return (rule) => {
    const id = `${pack.id}/${rule.id}`;
    const fault = consequenceFault(rule, consequences[id]);
    if (fault !== undefined) return fault;
    const changed: Pack = { ...pack, rules: [rule] };
    for (const paper of papers)
      if (mentions(paper.one, id) && !holds(paper, changed, id)) return paper.one.id;
    for (const paper of papers) {
      if (!mentions(paper.one, id) && paper.one.others === "none" && !holds(paper, changed, id))
        return paper.one.id;
    }
    return undefined;
  };
}

function mentions({ expect }: Paper["one"], id: string): boolean {
  return expect.some(({ rule }) => rule === id);
}

const detectors = new WeakMap<RegistryIndex, Map<string, ReturnType<typeof createDetector>>>();

function paperOf(one: ConformanceCase, base: RegistryIndex): Paper {
  const { hopefulFrom } = one.profile;
  const registry = hopefulFrom === undefined ? base : indexRegistry(base.tables, { hopefulFrom });
  const known = detectors.get(registry) ?? new Map<string, ReturnType<typeof createDetector>>();
  detectors.set(registry, known);
  const key = JSON.stringify(one.profile);
  const detector =
    known.get(key) ?? createDetector(registry, { profile: one.profile, stance: shippedStance() });
  known.set(key, detector);
  const seen = one.activities.map((activity) => ({ activity, facts: detector.detect(activity) }));
  return { one, registry, seen };
}

function paperOfFacts(
  { id, rules, activity, facts, profile, answers, registry, ...rest }: FactCase,
  pack: string,
): Paper {
  const { result, disputed } = rest;
  const expect = rules.map((rule) => ({
    activity: activity.id,
    rule: `${pack}/${rule}`,
    result,
    ...(disputed === undefined ? {} : { disputed }),
  }));
  return { one: { id, profile, answers, expect }, registry, seen: [{ activity, facts }] };
}

/** Whether a case holds for one rule alone. */
function holds({ one, registry, seen }: Paper, pack: Pack, id: string): boolean {
  const evaluator = createEvaluator({
    pack: { pack, digest: "" },
    registry,
    profile: one.profile,
    answers: one.answers ?? {},
  });
  return seen.every(({ activity, facts }) => {
    const expected = one.expect.find((row) => row.activity === activity.id && row.rule === id);
    if (expected === undefined && one.others !== "none") return true;
    const got = resultOf(() => evaluator.evaluateAll(activity, facts))?.get(id);
    if (got === undefined) return false;
    if (expected === undefined) return got.result !== "met";
    if (got.result !== expected.result) return false;
    return expected.disputed === undefined || got.disputed === expected.disputed;
  });
}

/** The results of an act; undefined where two exceptions of the changed rule contradict each other. */
function resultOf(judge: () => readonly RuleResult[]): ReturnType<typeof sumOfResults> | undefined {
  try {
    return sumOfResults(judge());
  } catch (error) {
    if (error instanceof PackConflictError) return undefined;
    throw error;
  }
}

function consequenceFault(rule: Rule, expected: Consequence | undefined): string | undefined {
  if (expected === undefined) return "consequences.json has no such rule";
  if (rule.state !== expected.state) return "consequences.json: state";
  for (const [status, sanction] of Object.entries(expected.severity)) {
    // The table is keyed by statuses; a test of its own checks that.
    if (severityOf(rule, status as Status) !== sanction) return `consequences.json: ${status}`;
  }
  return undefined;
}
