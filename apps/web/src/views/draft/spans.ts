import type { CheckReport, Fact } from "@netral/engine/model";

/** A piece of a text: plain, or marked with what was seen in it. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly facts: readonly Fact[];
}

/** Fact types whose words a writer may want to change. */
const TELLING: ReadonlySet<Fact["type"]> = new Set([
  "mention",
  "campaign-content",
  "stance",
  "appeal",
  "attendance",
  "party-tie",
  "target-role",
  "together",
]);

/** Facts of a report that point at words of the draft. */
export function spanFacts(report: CheckReport): readonly Fact[] {
  const seen = new Map<string, Fact>();
  for (const { findings } of report.groups) {
    for (const { facts } of findings) {
      for (const fact of facts) {
        const { start, end } = fact.evidence;
        if (start === undefined || end === undefined || end <= start || !TELLING.has(fact.type)) continue;
        seen.set(`${fact.type} ${start} ${end}`, fact);
      }
    }
  }
  return [...seen.values()];
}

/** Cuts a text at the borders of all spans. */
export function piecesOf(text: string, facts: readonly Fact[]): readonly Piece[] {
  const borders = new Set([0, text.length]);
  for (const { evidence } of facts) {
    if (evidence.start !== undefined) borders.add(Math.min(text.length, evidence.start));
    if (evidence.end !== undefined) borders.add(Math.min(text.length, evidence.end));
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, at) => {
    const end = sorted[at + 1] ?? text.length;
    const here = facts.filter(({ evidence }) => (evidence.start ?? 0) <= start && (evidence.end ?? 0) >= end);
    return { text: text.slice(start, end), start, facts: here };
  });
}
