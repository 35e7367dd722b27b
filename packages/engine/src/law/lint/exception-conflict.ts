import { all, any, not } from "@netral/engine/logic";
import type { Condition, Fact, FactIs, FactType, Rule, Verdict } from "@netral/engine/model";
import { canonicalJson } from "../canonical-json.ts";
import { factJudge } from "../fact-match.ts";
import { FACT_TABLE, type FactTypeEntry } from "../fact-table.ts";
import { partsOf } from "../reach.ts";
import { verdictOf } from "../score.ts";

type Value = Fact | string | boolean | undefined;

/** One way things may stand, as far as two conditions look at them; at most one fact of each type. */
type World = ReadonlyMap<string, Value>;

/** More combinations than this are not tried. */
const MOST = 200_000;

function leavesOf(condition: Condition): readonly Condition[] {
  const parts = partsOf(condition);
  return parts.length === 0 ? [condition] : parts.flatMap(leavesOf);
}

/** What a leaf looks at: an answer, the facts of a type, a field of the profile, or itself alone. */
function variableOf(leaf: Condition): string {
  if ("answer" in leaf) return `answer ${leaf.answer}`;
  if ("fact" in leaf) return `fact ${leaf.fact}`;
  if ("profile" in leaf) return `profile ${Object.keys(leaf.profile).join(" ")}`;
  return canonicalJson(leaf) ?? "";
}

/** A fact of each combination of attributes, and none. */
function factsOf(type: FactType): readonly (Fact | undefined)[] {
  const { attributes }: FactTypeEntry = FACT_TABLE[type];
  const combinations = Object.entries(attributes).reduce<readonly Record<string, unknown>[]>(
    (made, [name, values]) => made.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{ type, strength: "confirmed" }],
  );
  // Only type, strength and the attributes are ever looked at.
  return [undefined, ...(combinations as unknown as readonly Fact[])];
}

function valuesOf(leaf: Condition): readonly Value[] {
  if ("answer" in leaf) return [undefined, "yes", "no"];
  if ("fact" in leaf) return factsOf(leaf.fact);
  if (!("profile" in leaf)) return [true, false];
  return "status" in leaf.profile ? [...leaf.profile.status, "?"] : [undefined, true, false];
}

function factVerdict(condition: FactIs, fact: Fact | undefined): Verdict {
  if (fact === undefined) return condition.blind === "unknown" ? "unknown" : "unmet";
  return verdictOf(factJudge(condition)(fact));
}

function valueIn(condition: Condition, world: World): Verdict {
  const inside = (part: Condition) => valueIn(part, world);
  if ("all" in condition) return all(condition.all, inside);
  if ("any" in condition) return any(condition.any, inside);
  if ("not" in condition) return not(inside(condition.not));
  const value = world.get(variableOf(condition));
  if ("fact" in condition) return factVerdict(condition, typeof value === "object" ? value : undefined);
  if ("answer" in condition) {
    if (value === undefined) return condition.unless ?? "unknown";
    return value === (condition.is ?? "yes") ? "met" : "unmet";
  }
  if (!("profile" in condition)) return value === true ? "met" : "unmet";
  const wanted: readonly unknown[] = Object.values(condition.profile).flat();
  if (value === undefined) return condition.unless ?? "unknown";
  return wanted.includes(value) ? "met" : "unmet";
}

/** Whether both conditions can be met at once; undefined where there are too many ways to try. */
export function canBothApply(a: Condition, b: Condition): boolean | undefined {
  const variables = new Map<string, Set<Value>>();
  for (const leaf of [...leavesOf(a), ...leavesOf(b)]) {
    const known = variables.get(variableOf(leaf)) ?? new Set<Value>();
    for (const value of valuesOf(leaf)) known.add(value);
    variables.set(variableOf(leaf), known);
  }
  const ways = [...variables.values()].reduce((product, values) => product * values.size, 1);
  if (ways > MOST) return undefined;
  let worlds: readonly World[] = [new Map()];
  for (const [name, values] of variables) {
    worlds = worlds.flatMap((world) => [...values].map((value) => new Map(world).set(name, value)));
  }
  return worlds.some((world) => valueIn(a, world) === "met" && valueIn(b, world) === "met");
}

/** Pairs of exceptions of a rule that disagree and may both apply, by their positions. */
export function exceptionConflicts({ exceptions }: Rule): readonly (readonly [number, number])[] {
  return exceptions.flatMap((first, at) =>
    exceptions.flatMap((second, other): (readonly [number, number])[] => {
      if (other <= at || first.then === second.then) return [];
      return canBothApply(first.when, second.when) === false ? [] : [[at, other]];
    }),
  );
}
