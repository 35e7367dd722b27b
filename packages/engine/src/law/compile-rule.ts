import type { Exception, Result, Rule, Strength } from "@netral/engine/model";
import { VERDICTS } from "@netral/engine/model";
import { compileCondition, type Judge, type Questions } from "./compile-condition.ts";
import { type DateWindow, dateWindow, withinWindow } from "./date-window.ts";
import { PackConflictError } from "./pack-conflict.ts";
import type { Scene } from "./scene.ts";
import { both, MET, type Score, score, strengthOf, UNMET } from "./score.ts";

/** A rule made into functions. */
export interface CompiledRule {
  /** Full id: `id-asn/d-6`. */
  readonly id: string;
  readonly rule: Rule;
  readonly window: DateWindow;
  /** Elements and exceptions, whatever the time. */
  readonly merits: Judge;
  readonly disputed: (scene: Scene) => boolean;
}

/** Compiles one rule of a pack. */
export function compileRule(packId: string, rule: Rule, questions: Questions): CompiledRule {
  const id = `${packId}/${rule.id}`;
  const elements = rule.elements.map(({ when }) => compileCondition(when, questions));
  const exceptions = rule.exceptions.map((exception) => ({
    exception,
    judge: compileCondition(exception.when, questions),
  }));
  const disputes = rule.disputes.map(({ when }) => when && compileCondition(when, questions));
  return {
    id,
    rule,
    window: dateWindow(rule.inForce),
    merits: (scene) => {
      let result = MET;
      for (const judge of elements) {
        result = both(result, judge(scene));
        if (result === UNMET) return UNMET;
      }
      return except(id, exceptions, scene, result);
    },
    disputed: (scene) => disputes.some((judge) => judge === undefined || judge(scene) !== UNMET),
  };
}

/**
 * What exceptions make of a result that is not unmet: one that applies gives what it says, one that may apply
 * leaves the rule undecided. The strength stays that of the elements.
 */
function except(
  rule: string,
  exceptions: readonly { readonly exception: Exception; readonly judge: Judge }[],
  scene: Scene,
  elements: Score,
): Score {
  let applied: Exception | undefined;
  let undecided = false;
  for (const { exception, judge } of exceptions) {
    const verdict = judge(scene) & 3;
    if (verdict === 1) undecided = true;
    if (verdict !== 2) continue;
    if (applied && applied.then !== exception.then) {
      throw new PackConflictError(rule, [applied.id, exception.id]);
    }
    applied ??= exception;
  }
  if (applied?.then === "unmet") return UNMET;
  return applied || undecided ? score(1, elements >> 2) : elements;
}

/** Verdict index of a result that is none: the act lies before the law that is encoded. */
const NOT_ASSESSED = 3;
const RESULTS: readonly Result[] = [...VERDICTS, "not-assessed"];

/** Judges one rule: the merits, then whether the rule was in force. Read it with {@link resultOf}. */
export function judgeRule({ rule, window, merits }: CompiledRule, scene: Scene): Score {
  const { from, to } = scene;
  const force = withinWindow(window, from, to);
  const isOlder = force === UNMET && to <= window.from && rule.before === "not-assessed";
  if (force === UNMET && !isOlder) return UNMET;
  const result = merits(scene);
  if (result === UNMET) return UNMET;
  return isOlder ? score(NOT_ASSESSED, result >> 2) : both(result, force);
}

/** The result of a judged rule. */
export function resultOf(value: Score): Result {
  return RESULTS[value & 3] ?? "unmet";
}

/**
 * The weakest strength among the facts that carried the elements. A rule met without facts rests on the owner's
 * own profile and answers: confirmed. One left undecided without facts: unknown.
 */
export function confidenceOf(value: Score): Strength {
  return strengthOf(value) ?? (resultOf(value) === "met" ? "confirmed" : "unknown");
}
