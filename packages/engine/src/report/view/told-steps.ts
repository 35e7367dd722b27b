import type { GroupView, StepView } from "./report-view.ts";

/** The steps of a proof that are told; what only the owner can claim stands as a question, and would be said twice. */
export function toldSteps({ steps }: Pick<GroupView, "steps">): readonly StepView[] {
  return steps.filter(({ isException, verdict }) => !isException || verdict !== "unmet");
}
