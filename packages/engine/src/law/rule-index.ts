import type { ActivityType, Pack, Status } from "@netral/engine/model";
import { ACTIVITY_TYPES } from "@netral/engine/model";
import type { Questions } from "./compile-condition.ts";
import { type CompiledRule, compileRule } from "./compile-rule.ts";
import { askedQuestions, type Features, mentionedFeatures, reachOf, reachOfAll } from "./reach.ts";

/** A compiled rule with what tells cheaply that it cannot concern an act. */
export interface IndexedRule extends CompiledRule {
  /** Of each of these sets of fact features at least one must be there, or the rule is unmet. */
  readonly clauses: readonly Features[];
  /** Fact features its elements look at. */
  readonly mentions: Features;
  /** Ids of the questions its elements ask. */
  readonly questions: readonly string[];
}

/** The rules of a pack, ready to be asked about acts of one owner. */
export interface RuleIndex {
  /** Every rule, in the order of the pack. */
  readonly rules: readonly IndexedRule[];
  readonly byId: ReadonlyMap<string, IndexedRule>;
  /** The rules an act of a type can meet, given the owner's status. */
  readonly byType: Readonly<Record<ActivityType, readonly IndexedRule[]>>;
}

/** Indexes a pack by activity type and by the facts its rules need. */
export function indexRules(pack: Pack, questions: Questions, status: Status): RuleIndex {
  const entries = pack.rules.map((rule) => {
    const reach = reachOfAll(rule.elements.map(({ when }) => reachOf(when, status)));
    const all = { all: rule.elements.map(({ when }) => when) };
    const indexed: IndexedRule = {
      ...compileRule(pack.id, rule, questions),
      clauses: reach.clauses,
      mentions: mentionedFeatures(all),
      questions: askedQuestions(all),
    };
    return { indexed, types: reach.types };
  });
  const rulesOf = (type: number) =>
    entries.filter(({ types }) => types & (1 << type)).map(({ indexed }) => indexed);
  return {
    rules: entries.map(({ indexed }) => indexed),
    byId: new Map(entries.map(({ indexed }) => [indexed.id, indexed])),
    byType: recordOf(ACTIVITY_TYPES, rulesOf),
  };
}

function recordOf<K extends string, V>(keys: readonly K[], pick: (index: number) => V): Record<K, V> {
  const entries = keys.map((key, index): [K, V] => [key, pick(index)]);
  return Object.fromEntries(entries) as Record<K, V>;
}
