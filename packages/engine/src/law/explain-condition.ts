import type { Condition, Fact, FactIs, ProofNode, Verdict } from "@netral/engine/model";
import { OPERATORS } from "@netral/engine/model";
import type { Questions } from "./compile-condition.ts";
import { compileCondition } from "./compile-condition.ts";
import { concerns, factJudge, partOf } from "./fact-match.ts";
import { answerTo } from "./question-key.ts";
import { partsOf } from "./reach.ts";
import type { Scene } from "./scene.ts";
import { UNMET, verdictOf } from "./score.ts";

/** Why a node of a proof is not plainly met; keys of the message catalogue. */
export const PROOF_REASONS = [
  "before-in-force",
  "after-in-force",
  "time-undecided",
  "act-differs",
  "no-such-fact",
  "fact-differs",
  "fact-unsure",
  "stance-unsure",
  "target-not-exported",
  "text-not-exported",
  "time-not-exported",
  "url-not-exported",
  "audience-not-exported",
  "stage-differs",
  "stage-undecided",
  "other-date",
  "profile-differs",
  "profile-left-out",
  "audience-differs",
  "audience-unknown",
  "unanswered",
  "answered-otherwise",
  "answered-unknown",
  "subject-differs",
  "contest-differs",
  "contest-unknown",
] as const;
export type ProofReason = (typeof PROOF_REASONS)[number];

/** The proof of one condition: every node with its verdict, nothing left out. */
export function explainCondition(condition: Condition, scene: Scene, questions: Questions): ProofNode {
  const verdict = verdictOf(compileCondition(condition, questions)(scene));
  const facts = "fact" in condition ? factsFor(condition, scene) : [];
  const reason = verdict === "met" ? undefined : reasonOf(condition, verdict, facts, scene, questions);
  return {
    operator: OPERATORS.find((operator) => operator in condition) ?? "all",
    verdict,
    facts,
    ...(reason === undefined ? {} : { reason }),
    children: partsOf(condition).map((part) => explainCondition(part, scene, questions)),
  };
}

/** The facts that speak for a `fact` operator; where none does, those of its type that speak of something else. */
function factsFor(condition: FactIs, { facts, subject }: Scene): readonly Fact[] {
  const judge = factJudge(condition);
  const seen = facts.filter((fact) => fact.type === condition.fact && concerns(fact, subject.id));
  const speaking = seen.filter((fact) => judge(fact) !== UNMET);
  return speaking.length > 0 ? speaking : seen;
}

function reasonOf(
  condition: Condition,
  verdict: Verdict,
  facts: readonly Fact[],
  scene: Scene,
  questions: Questions,
): ProofReason | undefined {
  const isUnknown = verdict === "unknown";
  if ("act" in condition) return "act-differs";
  if ("fact" in condition) return factReason(condition, isUnknown, facts);
  if ("stage" in condition) return isUnknown ? "stage-undecided" : "stage-differs";
  if ("during" in condition) return isUnknown ? "time-undecided" : "other-date";
  if ("profile" in condition) return isUnknown ? "profile-left-out" : "profile-differs";
  if ("audience" in condition) return isUnknown ? "audience-unknown" : "audience-differs";
  if ("subject" in condition) return "subject-differs";
  if ("contest" in condition) return isUnknown ? "contest-unknown" : "contest-differs";
  if (!("answer" in condition)) return undefined;
  const question = questions.get(condition.answer) ?? { id: condition.answer, scope: "owner" };
  const answer = answerTo(scene.answers, question, scene.activity);
  if (answer === undefined) return "unanswered";
  return answer === "unknown" ? "answered-unknown" : "answered-otherwise";
}

function factReason(condition: FactIs, isUnknown: boolean, facts: readonly Fact[]): ProofReason {
  if (!isUnknown) return facts.length > 0 ? "fact-differs" : "no-such-fact";
  const judge = factJudge(condition);
  const speaking = facts.filter((fact) => judge(fact) !== UNMET);
  if (speaking.length > 0) {
    const isWeakStance =
      condition.fact === "stance" && speaking.some(({ strength }) => strength !== "unknown");
    return isWeakStance ? "stance-unsure" : "fact-unsure";
  }
  return `${partOf(condition) ?? "text"}-not-exported`;
}
