import type { Activity, Fact, FactIs, MissingPart } from "@netral/engine/model";
import { STRENGTHS } from "@netral/engine/model";
import { attributeOf, FACT_TABLE, type FactTypeEntry } from "./fact-table.ts";
import { NO_FACT, type Score, score, UNMET } from "./score.ts";

type Attributes = NonNullable<FactIs["with"]>;

/** True when the fact is about the subject, or about the act itself and so about every subject. */
export function concerns(fact: Fact, subject: string): boolean {
  return fact.subject === undefined || fact.subject === subject;
}

function agrees(fact: Fact, wanted: readonly (readonly [string, readonly unknown[]])[]): boolean {
  for (const [name, values] of wanted) if (!values.includes(attributeOf(fact, name))) return false;
  return true;
}

function isBelow(fact: Fact, threshold: number): boolean {
  return fact.type === "stance" && fact.probability !== undefined && fact.probability < threshold;
}

/** True when the activity lacks the part and its platform never exports it, so that no fact proves nothing. */
export function lacksPart(activity: Activity, part: MissingPart): boolean {
  if (activity.missing?.includes(part) !== true) return false;
  if (part === "target") return activity.target === undefined;
  if (part === "text") return activity.object.text === undefined;
  if (part === "time") return activity.published === undefined;
  if (part === "url") return activity.object.url === undefined;
  return activity.audience === "unknown";
}

/** The part of an activity that facts of a type are read from. */
export function partOf(condition: FactIs): MissingPart | undefined {
  const entry: FactTypeEntry = FACT_TABLE[condition.fact];
  return entry.part;
}

function entriesOf(attributes: Attributes | undefined): readonly (readonly [string, readonly unknown[]])[] {
  return Object.entries(attributes ?? {});
}

/** Builds the judgement of one fact by one `fact` operator: met, unknown or unmet, with the fact's strength. */
export function factJudge(condition: FactIs): (fact: Fact) => Score {
  const wanted = entriesOf(condition.with);
  const unsure = condition.unsure === undefined ? undefined : entriesOf(condition.unsure);
  const threshold = condition.atLeast ?? 0;
  return (fact) => {
    if (fact.type !== condition.fact) return UNMET;
    const strength = STRENGTHS.indexOf(fact.strength);
    if (agrees(fact, wanted)) return score(strength === 0 || isBelow(fact, threshold) ? 1 : 2, strength);
    return unsure !== undefined && agrees(fact, unsure) ? score(1, strength) : UNMET;
  };
}

/** What a `fact` operator yields when no fact speaks for it. */
export function blindScore(condition: FactIs, activity: Activity): Score {
  const part = condition.blind === "unknown" ? partOf(condition) : undefined;
  return part !== undefined && lacksPart(activity, part) ? score(1, NO_FACT) : UNMET;
}
