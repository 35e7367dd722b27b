import type { Activity, Answers, QuestionDef } from "@netral/engine/model";
import { answerHere, targetName } from "./question-key.ts";

/** Tells which acts the owner answered a question about, so that an act without facts may still be judged. */
export interface AnsweredActs {
  /** False when no answer concerns a single act or target; then no act needs a look. */
  readonly some: boolean;
  readonly has: (activity: Activity) => boolean;
}

/** Collects the acts and targets that the keys of answers name. */
export function answeredActs(answers: Answers): AnsweredActs {
  const about = new Set<string>();
  const names = new Set<string>();
  for (const key of Object.keys(answers)) {
    const at = key.indexOf("@");
    if (at < 0) continue;
    about.add(key.slice(at + 1));
    names.add(key.slice(key.indexOf(":", at) + 1));
  }
  return {
    some: about.size > 0,
    has: (activity) => {
      if (about.has(activity.id)) return true;
      // Names first: putting together the key of every target would cost more than judging most acts.
      const name = targetName(activity);
      return name !== undefined && names.has(name) && about.has(`${activity.platform}:${name}`);
    },
  };
}

/** True when one of these questions was answered about this very act or its target. */
export function isAnswered(
  ids: readonly string[],
  questions: ReadonlyMap<string, Pick<QuestionDef, "id" | "scope">>,
  answers: Answers,
  activity: Activity,
): boolean {
  return ids.some((id) => {
    const question = questions.get(id);
    return question !== undefined && answerHere(answers, question, activity) !== undefined;
  });
}
