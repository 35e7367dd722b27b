import type {
  Activity,
  Answers,
  Fact,
  LoadedPack,
  Profile,
  RuleResult,
  SubjectRef,
} from "@netral/engine/model";
import { answeredActs, isAnswered } from "./answered-acts.ts";
import { confidenceOf, judgeRule, resultOf } from "./compile-rule.ts";
import type { Contestants } from "./contestants.ts";
import { NO_SUBJECT } from "./contestants.ts";
import { concerns } from "./fact-match.ts";
import { type Proof, proveRule } from "./prove.ts";
import { type Features, featureOf, QUALIFYING } from "./reach.ts";
import { type IndexedRule, indexRules } from "./rule-index.ts";
import { answeredQuestions, type Scene, setAct, setSubject } from "./scene.ts";
import { type Score, UNMET } from "./score.ts";

/** What an evaluator judges by. */
export interface EvaluatorInput {
  readonly pack: LoadedPack;
  readonly registry: Contestants;
  readonly profile: Profile;
  readonly answers: Answers;
}

/** Judges the acts of one owner by one pack. See docs/semantics.md, "Rules". */
export interface Evaluator {
  /**
   * The rules an act meets, leaves undecided, or that are not assessed, once per subject its facts name; nothing
   * for most acts. Throws {@link PackConflictError} where two exceptions of a rule disagree.
   */
  readonly evaluate: (activity: Activity, facts: readonly Fact[]) => readonly RuleResult[];
  /** The result of every rule for every subject, unmet ones too; slow, for conformance and `trace`. */
  readonly evaluateAll: (activity: Activity, facts: readonly Fact[]) => readonly RuleResult[];
  /** Why a rule came out as it did; built on demand. */
  readonly prove: (
    activity: Activity,
    facts: readonly Fact[],
    result: Pick<RuleResult, "rule" | "subject">,
  ) => Proof;
}

const NONE: readonly RuleResult[] = [];
const NO_ACT: Activity = {
  id: "",
  type: "Create",
  platform: "other",
  kind: "post",
  object: { type: "Note" },
  audience: "unknown",
  source: { file: "", pointer: "" },
};

type Judged = (rule: IndexedRule, value: Score) => void;

/** Compiles a pack for one owner. */
export function createEvaluator({ pack: { pack }, registry, profile, answers }: EvaluatorInput): Evaluator {
  const questions = new Map(pack.questions.map((question) => [question.id, question]));
  const index = indexRules(pack, questions, profile.status);
  const answered = answeredActs(answers);
  const subjectOf = remembered(registry.subject);
  const scene: Scene = {
    profile,
    answers,
    answered: answeredQuestions(answers),
    activity: NO_ACT,
    facts: [],
    subject: NO_SUBJECT,
    from: 0,
    to: 0,
    stages: 0,
    contest: undefined,
  };

  /** Judges rules for the subject the scene points at. */
  function judgeAll(rules: readonly IndexedRule[], judged: Judged): void {
    const present = presentFeatures(scene.facts, scene.subject.id);
    const isNobody = scene.subject.kind === "none";
    for (const rule of rules) {
      const isRelevant = hasAll(present, rule.clauses) && (!isNobody || isGrounded(rule, present));
      judged(rule, isRelevant ? judgeRule(rule, scene) : UNMET);
    }
  }

  /** Where no fact names a subject, a rule needs a fact it looks at, or an answer about this act. */
  function isGrounded(rule: IndexedRule, present: Features): boolean {
    if ((rule.mentions & present & ~QUALIFYING) !== 0) return true;
    return answered.some && isAnswered(rule.questions, questions, answers, scene.activity);
  }

  function forEachSubject(activity: Activity, facts: readonly Fact[], visit: () => void): void {
    setAct(scene, activity, facts);
    let named = 0;
    for (let i = 0; i < facts.length; i++) {
      const id = facts[i]?.subject;
      if (id === undefined || isEarlier(facts, i, id)) continue;
      const subject = subjectOf(id);
      if (subject === undefined) continue;
      named++;
      setSubject(scene, subject, registry);
      visit();
    }
    if (named > 0) return;
    setSubject(scene, NO_SUBJECT, registry);
    visit();
  }

  function ruleResult(rule: IndexedRule, value: Score): RuleResult {
    return {
      rule: rule.id,
      subject: scene.subject,
      result: resultOf(value),
      confidence: confidenceOf(value),
      disputed: rule.disputed(scene),
    };
  }

  return {
    evaluate: (activity, facts) => {
      if (facts.length === 0 && !(answered.some && answered.has(activity))) return NONE;
      const rules = index.byType[activity.type];
      let results: RuleResult[] | undefined;
      forEachSubject(activity, facts, () =>
        judgeAll(rules, (rule, value) => {
          if (value === UNMET) return;
          results ??= [];
          results.push(ruleResult(rule, value));
        }),
      );
      return results ?? NONE;
    },
    evaluateAll: (activity, facts) => {
      const results: RuleResult[] = [];
      forEachSubject(activity, facts, () =>
        judgeAll(index.rules, (rule, value) => {
          results.push(ruleResult(rule, value));
        }),
      );
      return results;
    },
    prove: (activity, facts, { rule, subject }) => {
      setAct(scene, activity, facts);
      setSubject(scene, subject, registry);
      const indexed = index.byId.get(rule);
      if (indexed === undefined) throw new Error(`No rule ${rule} in pack ${pack.id}`);
      return proveRule(indexed, scene, registry, questions);
    },
  };
}

/** A look-up that is made once per id. */
function remembered<T>(find: (id: string) => T): (id: string) => T {
  const known = new Map<string, { readonly found: T }>();
  return (id) => {
    const entry = known.get(id) ?? { found: find(id) };
    known.set(id, entry);
    return entry.found;
  };
}

function presentFeatures(facts: readonly Fact[], subject: string): Features {
  let present: Features = 0;
  for (const fact of facts) if (concerns(fact, subject)) present |= featureOf(fact);
  return present;
}

function hasAll(present: Features, clauses: readonly Features[]): boolean {
  for (const clause of clauses) if ((present & clause) === 0) return false;
  return true;
}

function isEarlier(facts: readonly Fact[], end: number, subject: SubjectRef["id"]): boolean {
  for (let i = 0; i < end; i++) if (facts[i]?.subject === subject) return true;
  return false;
}
