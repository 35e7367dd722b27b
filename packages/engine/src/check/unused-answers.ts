import { createEvaluator, targetKey } from "@netral/engine/law";
import type { Activity, Answers, Fact } from "@netral/engine/model";
import { PLATFORMS } from "@netral/engine/model";
import type { JudgeOptions } from "./judge.ts";

/** Watches which of the owner's answers about acts and accounts concern anything. */
export interface AnswerWatch {
  /** Takes note of an act, what was seen in it, and whether the rules say anything of it. */
  readonly note: (activity: Activity, facts: readonly Fact[], hasResults: boolean) => void;
  /** Keys of the answers that no finding concerns, with or without them; sorted. */
  readonly unused: () => readonly string[];
}

/** An answer for all acts on a platform is as general as one for all acts. */
function isPlatform(about: string): boolean {
  return PLATFORMS.some((platform) => platform === about);
}

/** An empty watch. An answer that takes its finding away is used: the finding is there without it. */
export function watchAnswers({
  pack,
  registry,
  profile,
  answers,
}: Omit<JudgeOptions, "stance" | "detector">): AnswerWatch {
  const waiting = new Map<string, string[]>();
  for (const key of Object.keys(answers)) {
    const at = key.indexOf("@");
    if (at >= 0 && !isPlatform(key.slice(at + 1)))
      waiting.set(key.slice(at + 1), [...(waiting.get(key.slice(at + 1)) ?? []), key]);
  }
  const waits = new Set([...waiting.values()].flat());
  const general: Answers = Object.fromEntries(Object.entries(answers).filter(([key]) => !waits.has(key)));
  let unanswered: ReturnType<typeof createEvaluator> | undefined;
  const wouldSay = (activity: Activity, facts: readonly Fact[]) => {
    unanswered ??= createEvaluator({ pack, registry, profile, answers: general });
    return unanswered.evaluate(activity, facts).length > 0;
  };
  return {
    note: (activity, facts, hasResults) => {
      if (waiting.size === 0) return;
      const names = [activity.id, targetKey(activity)].filter((name) => name !== undefined);
      if (!names.some((name) => waiting.has(name))) return;
      if (!hasResults && !wouldSay(activity, facts)) return;
      for (const name of names) waiting.delete(name);
    },
    unused: () => [...waiting.values()].flat().toSorted(),
  };
}
