import type { Activity, Answers, AnswerValue, QuestionDef } from "@netral/engine/model";

/**
 * Names the account an act was directed at, `platform:handle-or-id` in lower case; the address or the shown name
 * where the export gives neither. Undefined for an act without a target that could be told from others.
 */
export function targetKey(activity: Activity): string | undefined {
  const name = targetName(activity);
  return name === undefined ? undefined : `${activity.platform}:${name}`;
}

/** The second half of {@link targetKey}. */
export function targetName({ target }: Activity): string | undefined {
  const name = target?.handle ?? target?.id ?? target?.url ?? target?.name;
  return name === undefined || name === "" ? undefined : name.toLowerCase();
}

/**
 * The key of a question about one act: the id alone (scope owner), `id@platform`, `id@target` or `id@activity-id`. A
 * question about a target is keyed by the act when the export names no target, so that it can still be answered.
 */
export function questionKey(question: Pick<QuestionDef, "id" | "scope">, activity: Activity): string {
  if (question.scope === "owner") return question.id;
  if (question.scope === "platform") return `${question.id}@${activity.platform}`;
  const about = question.scope === "target" ? targetKey(activity) : undefined;
  return `${question.id}@${about ?? activity.id}`;
}

/**
 * The owner's answer to a question about one act: the one given for the act, else for its target, else for its platform,
 * else for everything, so that "none of the likes of this account were mine" is said once and not three hundred times.
 * What is said of one's whole account on a platform stands back where the export tells who could see the act.
 */
export function answerTo(
  answers: Answers,
  question: Pick<QuestionDef, "id" | "scope">,
  activity: Activity,
): AnswerValue | undefined {
  const here = answerHere(answers, question, activity);
  if (here !== undefined) return here;
  if (question.scope !== "platform") return answers[question.id];
  return activity.audience === "unknown"
    ? (answers[questionKey(question, activity)] ?? answers[question.id])
    : undefined;
}

/** The owner's answer about this very act or its target; an answer for everything is none. */
export function answerHere(
  answers: Answers,
  question: Pick<QuestionDef, "id" | "scope">,
  activity: Activity,
): AnswerValue | undefined {
  if (question.scope === "owner") return undefined;
  const isAct = question.scope === "platform";
  const exact = answers[isAct ? `${question.id}@${activity.id}` : questionKey(question, activity)];
  const target = exact === undefined ? targetKey(activity) : undefined;
  return target === undefined ? exact : answers[`${question.id}@${target}`];
}
