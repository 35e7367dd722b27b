import { createDetector, type Detector } from "@netral/engine/detect";
import { createEvaluator } from "@netral/engine/law";
import type { RegistryIndex } from "@netral/engine/logic";
import type { Activity, Answers, Fact, Finding, LoadedPack, Profile, RuleResult } from "@netral/engine/model";
import type { StanceModel } from "@netral/engine/text";
import { findingId } from "./fingerprint.ts";
import { fittingRemedies } from "./fitting-remedies.ts";
import { levelOf, severityOf } from "./level-of.ts";
import { byOwnTime } from "./own-time.ts";

/** What one owner's acts are judged with. */
export interface JudgeOptions {
  readonly pack: LoadedPack;
  readonly registry: RegistryIndex;
  readonly profile: Profile;
  readonly answers: Answers;
  readonly stance?: StanceModel | undefined;
  /** A detector made before with this registry, profile and stance; building one reads every name. */
  readonly detector?: Detector | undefined;
}

/** What was seen in one act and what the rules say of it. */
export interface Judged {
  readonly activity: Activity;
  readonly facts: readonly Fact[];
  readonly results: readonly RuleResult[];
}

/** Detectors and law of one owner, joined. */
export interface Judge {
  readonly detector: Detector;
  readonly judge: (activity: Activity) => Judged;
  /** A result with its proof; undefined for a rule the pack does not have. */
  readonly finding: (judged: Judged, result: RuleResult) => Finding | undefined;
  /** How much a result asks of the reader. */
  readonly level: (result: RuleResult) => Finding["level"];
}

/** Joins detectors and law for one owner. */
export function createJudge({ pack, registry, profile, answers, stance, detector }: JudgeOptions): Judge {
  const eye = detector ?? createDetector(registry, { profile, stance });
  const evaluator = createEvaluator({ pack, registry, profile, answers });
  const rules = new Map(pack.pack.rules.map((rule) => [`${pack.pack.id}/${rule.id}`, rule]));
  const ofItsTime = byOwnTime(pack.pack);
  return {
    detector: eye,
    judge: (activity) => {
      const facts = eye.detect(activity);
      return { activity, facts, results: ofItsTime(evaluator.evaluate(activity, facts)) };
    },
    finding: ({ activity, facts }, result) => {
      const rule = rules.get(result.rule);
      if (!rule) return undefined;
      return {
        ...result,
        id: findingId(result.rule, result.subject.id, activity.id),
        activity,
        facts,
        level: levelOf(result, rule.state),
        severity: severityOf(rule, profile.status),
        mark: rule.mark,
        ...evaluator.prove(activity, facts, result),
        remedies: fittingRemedies(rule.remedies, activity),
      };
    },
    level: (result) => levelOf(result, rules.get(result.rule)?.state ?? "trial"),
  };
}
