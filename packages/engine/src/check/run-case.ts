import { createDetector } from "@netral/engine/detect";
import { createEvaluator } from "@netral/engine/law";
import { indexRegistry, type RegistryIndex } from "@netral/engine/logic";
import type { ConformanceCase, LoadedPack, Result, RuleResult } from "@netral/engine/model";
import type { StanceModel } from "@netral/engine/text";

/** What one case was run to find, and how it came out. */
export interface CaseOutcome {
  readonly id: string;
  readonly passed: boolean;
  /** One line per disagreement: activity, rule, expected, got. */
  readonly lines: readonly string[];
}

/** What a case runs on. */
export interface CaseRun {
  readonly pack: LoadedPack;
  readonly registry: RegistryIndex;
  readonly stance?: StanceModel | undefined;
}

/** Result of a rule over all subjects of an act: met before unknown before not-assessed before unmet. */
const RANK: readonly Result[] = ["unmet", "not-assessed", "unknown", "met"];

/** A result and whether authorities dispute it. */
interface Verdicts {
  readonly result: Result;
  readonly disputed: boolean;
}

/** Runs a conformance case: the same detectors and the same law as a check, without grouping. */
export function runCase(one: ConformanceCase, { pack, registry, stance }: CaseRun): CaseOutcome {
  const index =
    one.profile.hopefulFrom === undefined
      ? registry
      : indexRegistry(registry.tables, { hopefulFrom: one.profile.hopefulFrom });
  const detector = createDetector(index, { profile: one.profile, stance });
  const evaluator = createEvaluator({
    pack,
    registry: index,
    profile: one.profile,
    answers: one.answers ?? {},
  });
  const results = new Map(
    one.activities.map((activity) => [
      activity.id,
      sumOfResults(evaluator.evaluateAll(activity, detector.detect(activity))),
    ]),
  );
  const lines: string[] = [];
  for (const { activity, rule, result, disputed } of one.expect) {
    const got = results.get(activity)?.get(rule) ?? { result: "unmet", disputed: false };
    if (got.result !== result) lines.push(`${activity} ${rule}: expected ${result}, got ${got.result}`);
    if (disputed !== undefined && got.disputed !== disputed) {
      lines.push(`${activity} ${rule}: expected ${disputed ? "" : "not "}disputed`);
    }
  }
  if (one.others === "none") lines.push(...unexpected(one, results));
  return { id: one.id, passed: lines.length === 0, lines };
}

/** What a rule comes to over all subjects of an act, by rule id; see docs/conformance.md. */
export function sumOfResults(results: readonly RuleResult[]): Map<string, Verdicts> {
  const byRule = new Map<string, Verdicts>();
  for (const { rule, result, disputed } of results) {
    const known = byRule.get(rule);
    if (!known || RANK.indexOf(result) > RANK.indexOf(known.result)) byRule.set(rule, { result, disputed });
    else if (known.result === result && disputed) byRule.set(rule, { result, disputed: true });
  }
  return byRule;
}

function unexpected(
  one: ConformanceCase,
  results: ReadonlyMap<string, ReadonlyMap<string, Verdicts>>,
): string[] {
  const expected = new Set(one.expect.map(({ activity, rule }) => `${activity} ${rule}`));
  return [...results].flatMap(([activity, byRule]) =>
    [...byRule]
      .filter(([rule, { result }]) => result === "met" && !expected.has(`${activity} ${rule}`))
      .map(([rule]) => `${activity} ${rule}: expected no other rule to be met`),
  );
}
