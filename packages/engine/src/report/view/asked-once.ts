import type { CheckReport, Language, Pack } from "@netral/engine/model";
import type { AskedView } from "./report-view.ts";

interface Reach {
  readonly numbers: Set<number>;
  findings: number;
}

/** What each key settles: an answer about an account holds for every act on it, so its key stands for theirs. */
function reachOf(
  id: string,
  { groups, questions }: Pick<CheckReport, "groups" | "questions">,
  numberOf: (finding: string) => number | undefined,
): Map<string, Reach> {
  const open = new Set(questions.map(({ key }) => key));
  const reach = new Map<string, Reach>();
  for (const { findings, target } of groups) {
    const number = numberOf(findings[0]?.id ?? "");
    if (number === undefined) continue;
    const ofTarget = target === undefined ? undefined : `${id}@${target}`;
    for (const finding of findings) {
      const own = finding.questions.find((key) => key === id || key.startsWith(`${id}@`));
      if (own === undefined) continue;
      const key = ofTarget !== undefined && open.has(ofTarget) ? ofTarget : own;
      const known = reach.get(key) ?? { numbers: new Set(), findings: 0 };
      known.numbers.add(number);
      known.findings++;
      reach.set(key, known);
    }
  }
  return reach;
}

/**
 * The open questions of a report, each put once, with the fewest keys that answer it wherever it is open; the key
 * that settles most first. `numberOf` gives the number a reader sees, from the id of a group's first finding.
 */
export function askedOnce(
  report: Pick<CheckReport, "groups" | "questions">,
  pack: Pack,
  language: Language,
  numberOf: (finding: string) => number | undefined,
): AskedView[] {
  return [...new Set(report.questions.map(({ id }) => id))].flatMap((id) => {
    const definition = pack.questions.find((one) => one.id === id);
    if (definition === undefined) return [];
    const keys = [...reachOf(id, report, numberOf)]
      .toSorted(([, a], [, b]) => b.findings - a.findings)
      .map(([key, { numbers }]) => ({ key, numbers: [...numbers].toSorted((a, b) => a - b) }));
    return [{ id, ask: definition.ask[language], why: definition.why[language], keys }];
  });
}
