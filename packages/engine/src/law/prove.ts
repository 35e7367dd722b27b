import { stageUseAt } from "@netral/engine/logic";
import type {
  Condition,
  Element,
  Exception,
  Fact,
  ProofNode,
  ProofStep,
  StageUse,
} from "@netral/engine/model";
import { stagesOf } from "@netral/engine/model";
import type { Questions } from "./compile-condition.ts";
import { compileCondition } from "./compile-condition.ts";
import type { CompiledRule } from "./compile-rule.ts";
import type { Contestants } from "./contestants.ts";
import { withinWindow } from "./date-window.ts";
import { explainCondition } from "./explain-condition.ts";
import { answerTo, questionKey } from "./question-key.ts";
import { askedQuestions } from "./reach.ts";
import { answeredQuestions, type Scene } from "./scene.ts";
import { strengthOf, UNMET, verdictOf } from "./score.ts";

/** Why a rule came out as it did for one act and subject. */
export interface Proof {
  /** In force first, then the elements and the exceptions in the order of the pack. */
  readonly steps: readonly ProofStep[];
  readonly stage: StageUse;
  /** Ids of the disputes that touch the act. */
  readonly disputes: readonly string[];
  /** Keys of the open questions, in the order of the steps. */
  readonly questions: readonly string[];
}

/** Builds the proof of one rule for the act and subject a scene points at. */
export function proveRule(
  { rule, window }: CompiledRule,
  scene: Scene,
  registry: Contestants,
  questions: Questions,
): Proof {
  const force = verdictOf(withinWindow(window, scene.from, scene.to));
  const inForce: ProofStep = {
    id: "in-force",
    role: "in-force",
    verdict: force,
    facts: [],
    ...(force === "met"
      ? {}
      : { reason: force === "unmet" ? outOfForce(scene, window.from) : "time-undecided" }),
    children: [],
  };
  const elements = rule.elements.map((element) => proveStep(element, "element", scene, questions));
  const exceptions = rule.exceptions.map((exception) => proveStep(exception, "exception", scene, questions));
  const isAlive = elements.every(({ verdict }) => verdict !== "unmet") && force !== "unmet";
  const open = [
    ...rule.elements.filter((_, at) => elements[at]?.verdict === "unknown"),
    ...rule.exceptions.filter((_, at) => exceptions[at]?.verdict !== "met"),
  ];
  return {
    steps: [inForce, ...elements, ...exceptions],
    stage: stageOf(scene, registry),
    disputes: rule.disputes
      .filter(({ when }) => when === undefined || compileCondition(when, questions)(scene) !== UNMET)
      .map(({ dispute }) => dispute),
    questions: isAlive ? [...new Set(open.flatMap((part) => openQuestions(part, scene, questions)))] : [],
  };
}

function outOfForce(scene: Scene, from: number): string {
  return scene.to <= from ? "before-in-force" : "after-in-force";
}

function proveStep(
  part: Element | Exception,
  role: "element" | "exception",
  scene: Scene,
  questions: Questions,
): ProofStep {
  const root = explainCondition(part.when, scene, questions);
  const strength = strengthOf(compileCondition(part.when, questions)(scene));
  const [question] = root.verdict === "met" ? [] : openQuestions(part, scene, questions);
  const reason = root.reason ?? reasonWithin(root);
  return {
    id: part.id,
    role,
    verdict: root.verdict,
    ...(strength === undefined ? {} : { strength }),
    facts: carryingFacts(root),
    ...(reason === undefined ? {} : { reason }),
    ...(question === undefined ? {} : { question }),
    children: [root],
  };
}

/** The reason of the first part that is as undecided, or as unmet, as the whole. */
function reasonWithin(node: ProofNode): string | undefined {
  for (const child of node.children) {
    if (child.verdict !== node.verdict) continue;
    const reason = child.reason ?? reasonWithin(child);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function carryingFacts(node: ProofNode): readonly Fact[] {
  const own = node.verdict === "unmet" ? [] : node.facts;
  return [...new Set([...own, ...node.children.flatMap(carryingFacts)])];
}

/**
 * The unanswered questions of an element or exception: its own `ask` first, then those its condition names. Of an
 * exception only those whose answer would change something.
 */
function openQuestions(part: Element | Exception, scene: Scene, questions: Questions): string[] {
  const { ask, when } = part;
  return [...(ask === undefined ? [] : [ask]), ...askedQuestions(when)]
    .map((id) => questions.get(id) ?? ({ id, scope: "owner" } as const))
    .filter((question) => answerTo(scene.answers, question, scene.activity) === undefined)
    .map((question) => questionKey(question, scene.activity))
    .filter((key, at, keys) => keys.indexOf(key) === at)
    .filter((key) => !("then" in part) || isSettling(key, part.when, scene, questions));
}

/** Would a yes or a no to this question change what the condition yields? */
function isSettling(key: string, when: Condition, scene: Scene, questions: Questions): boolean {
  const judge = compileCondition(when, questions);
  const now = judge(scene);
  return (["yes", "no"] as const).some((answer) => {
    const answers = { ...scene.answers, [key]: answer };
    return judge({ ...scene, answers, answered: answeredQuestions(answers) }) !== now;
  });
}

function stageOf({ subject, from, to, stages }: Scene, registry: Contestants): StageUse {
  if (subject.kind !== "ticket") return { stages: [], boundaries: [], zone: "unknown" };
  const timeline = registry.timeline(subject.id);
  return timeline === undefined
    ? { stages: stagesOf(stages), boundaries: [], zone: "unknown" }
    : stageUseAt(timeline, from, to);
}
