import type { Condition, Fact, FactIs, FactType, Status } from "@netral/engine/model";
import { ACTIVITY_TYPES, FACT_TYPES } from "@netral/engine/model";
import { FACT_TABLE } from "./fact-table.ts";

/** Features of facts, one bit each: every role of a target, every other fact type. */
const ROLES: readonly string[] = FACT_TABLE["target-role"].attributes.role;
const OTHERS: readonly FactType[] = FACT_TYPES.filter((type) => type !== "target-role");
const ALL_TYPES = (1 << ACTIVITY_TYPES.length) - 1;

/** Bit set over the features of facts. */
export type Features = number;

/** The feature of one fact. */
export function featureOf(fact: Fact): Features {
  return fact.type === "target-role"
    ? 1 << ROLES.indexOf(fact.role)
    : 1 << (ROLES.length + OTHERS.indexOf(fact.type));
}

/** The features a `fact` operator looks at. */
export function featuresOf(condition: FactIs): Features {
  if (condition.fact !== "target-role") return 1 << (ROLES.length + OTHERS.indexOf(condition.fact));
  const named = condition.with?.["role"];
  const unsure = condition.unsure === undefined ? [] : (condition.unsure["role"] ?? ROLES);
  return [...(named ?? ROLES), ...unsure].reduce<Features>(
    (bits, role) => bits | (1 << ROLES.indexOf(String(role))),
    0,
  );
}

/** Facts that qualify an act but name nothing a rule could be about. */
export const QUALIFYING: Features = (["audience", "dated"] as const).reduce(
  (bits, fact) => bits | featuresOf({ fact }),
  0,
);

/** What must hold for a condition not to be unmet; never narrower than the truth. */
export interface Reach {
  /** Bit set over {@link ACTIVITY_TYPES}. */
  readonly types: number;
  /** The condition says nothing beyond `types`. */
  readonly exact: boolean;
  /** Of each of these sets of features at least one must be there. */
  readonly clauses: readonly Features[];
}

const ANYTHING: Reach = { types: ALL_TYPES, exact: false, clauses: [] };

/** Computes the reach of a condition for an owner of known status; of unknown status when left out. */
export function reachOf(condition: Condition, status?: Status): Reach {
  if ("all" in condition) return reachOfAll(condition.all.map((part) => reachOf(part, status)));
  if ("any" in condition) return reachOfAny(condition.any.map((part) => reachOf(part, status)));
  if ("not" in condition) {
    const inner = reachOf(condition.not, status);
    return inner.exact ? { types: ALL_TYPES & ~inner.types, exact: true, clauses: [] } : ANYTHING;
  }
  if ("act" in condition) {
    const { type, ...rest } = condition.act;
    const types = (type ?? ACTIVITY_TYPES).reduce(
      (bits, one) => bits | (1 << ACTIVITY_TYPES.indexOf(one)),
      0,
    );
    return { types, exact: Object.keys(rest).length === 0, clauses: [] };
  }
  if ("fact" in condition) {
    return condition.blind === "unknown" ? ANYTHING : { ...ANYTHING, clauses: [featuresOf(condition)] };
  }
  if ("profile" in condition && "status" in condition.profile && status !== undefined) {
    return { types: condition.profile.status.includes(status) ? ALL_TYPES : 0, exact: true, clauses: [] };
  }
  return ANYTHING;
}

/** The reach of several conditions that must all hold. */
export function reachOfAll(parts: readonly Reach[]): Reach {
  return {
    types: parts.reduce((bits, { types }) => bits & types, ALL_TYPES),
    exact: parts.every(({ exact }) => exact),
    clauses: parts.flatMap(({ clauses }) => clauses),
  };
}

function reachOfAny(parts: readonly Reach[]): Reach {
  const possible = parts.filter(({ types }) => types !== 0);
  const first = possible.map(({ clauses }) => clauses[0]);
  const clause = first.reduce<Features>((bits, one) => bits | (one ?? 0), 0);
  return {
    types: possible.reduce((bits, { types }) => bits | types, 0),
    exact: parts.every(({ exact }) => exact),
    clauses: possible.length > 0 && first.every((one) => one !== undefined) ? [clause] : [],
  };
}

/** The features any `fact` operator of a condition looks at, whatever it makes of them. */
export function mentionedFeatures(condition: Condition): Features {
  if ("fact" in condition) return featuresOf(condition);
  return partsOf(condition).reduce((bits, part) => bits | mentionedFeatures(part), 0);
}

/** The questions any `answer` operator of a condition asks, without repetition. */
export function askedQuestions(condition: Condition): readonly string[] {
  if ("answer" in condition) return [condition.answer];
  return [...new Set(partsOf(condition).flatMap(askedQuestions))];
}

/** The conditions directly inside one. */
export function partsOf(condition: Condition): readonly Condition[] {
  if ("all" in condition) return condition.all;
  if ("any" in condition) return condition.any;
  return "not" in condition ? [condition.not] : [];
}
