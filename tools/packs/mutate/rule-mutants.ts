import type { Rule } from "@netral/engine/model";
import { SANCTION_CLASSES } from "@netral/engine/model";
import { conditionMutants } from "./condition-mutants.ts";
import { shiftedDates } from "./shift-date.ts";

/** A rule with one thing changed. */
export interface RuleMutant {
  /** Rule, part and change: unique, and the same in every run. */
  readonly id: string;
  readonly rule: Rule;
}

/** Every rule that differs from this one in a single part, condition, date or consequence. */
export function ruleMutants(rule: Rule): readonly RuleMutant[] {
  const mutants = [...partMutants(rule), ...dateMutants(rule), ...consequenceMutants(rule)];
  return mutants.map(({ what, rule: changed }) => ({ id: `${rule.id}: ${what}`, rule: changed }));
}

interface Change {
  readonly what: string;
  readonly rule: Rule;
}

function partMutants(rule: Rule): Change[] {
  const { elements, exceptions, disputes } = rule;
  return [
    ...elements.flatMap(({ id, when }, at): Change[] => [
      ...(elements.length < 2
        ? []
        : [{ what: `without element "${id}"`, rule: { ...rule, elements: elements.toSpliced(at, 1) } }]),
      ...conditionMutants(when).map(({ what, condition }) => ({
        what: `element "${id}" › ${what}`,
        rule: { ...rule, elements: replaced(elements, at, condition) },
      })),
    ]),
    ...exceptions.flatMap((one, at): Change[] => {
      const effect = one.then === "unmet" ? "unknown" : "unmet";
      // biome-ignore lint/suspicious/noThenProperty: the pack's own word (model/pack.ts); never awaited.
      const swapped = exceptions.with(at, { ...one, then: effect });
      return [
        { what: `without exception "${one.id}"`, rule: { ...rule, exceptions: exceptions.toSpliced(at, 1) } },
        { what: `exception "${one.id}" gives "${effect}"`, rule: { ...rule, exceptions: swapped } },
        ...conditionMutants(one.when).map(({ what, condition }) => ({
          what: `exception "${one.id}" › ${what}`,
          rule: { ...rule, exceptions: replaced(exceptions, at, condition) },
        })),
      ];
    }),
    ...disputes.flatMap(({ dispute, when }, at): Change[] => [
      { what: `without dispute "${dispute}"`, rule: { ...rule, disputes: disputes.toSpliced(at, 1) } },
      ...(when === undefined ? [] : conditionMutants(when)).map(({ what, condition }) => ({
        what: `dispute "${dispute}" › ${what}`,
        rule: { ...rule, disputes: replaced(disputes, at, condition) },
      })),
    ]),
  ];
}

function replaced<T>(list: readonly T[], at: number, when: unknown): T[] {
  return list.map((one, index) => (index === at ? { ...one, when } : one));
}

function dateMutants(rule: Rule): Change[] {
  const before = rule.before === "unmet" ? "not-assessed" : "unmet";
  return [
    { what: `an older act gets "${before}"`, rule: { ...rule, before } },
    ...shiftedDates(rule.inForce, 1).map(({ what, dates }) => ({
      what: `in force: ${what}`,
      rule: { ...rule, inForce: { ...rule.inForce, ...dates } },
    })),
  ];
}

function consequenceMutants(rule: Rule): Change[] {
  const { yields, state } = rule;
  const next = (sanction: Rule["yields"][number]["sanction"]) =>
    SANCTION_CLASSES[(SANCTION_CLASSES.indexOf(sanction) + 1) % SANCTION_CLASSES.length] ?? sanction;
  const other = state === "stable" ? "trial" : "stable";
  return [
    { what: `state "${other}"`, rule: { ...rule, state: other } },
    ...yields.map((one, at) => ({
      what: `consequence ${one.sanction} for ${(one.for ?? ["all"]).join(", ")} made ${next(one.sanction)}`,
      rule: { ...rule, yields: yields.with(at, { ...one, sanction: next(one.sanction) }) },
    })),
  ];
}
