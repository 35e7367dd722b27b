import type { Condition, InvitationReading, Pack } from "@netral/engine/model";

/** What the pack holds about attending, found by its own rules and not by a list of ids. */
export interface Attending {
  readonly answers: readonly string[];
  readonly disputes: readonly string[];
}

/** Official answers that carry a step on arrival, as far as the pack has them. */
const STEPS: readonly (readonly [step: string, answers: readonly string[]])[] = [
  ["no-support", ["q020", "q023"]],
  ["no-photo", ["q013", "q014"]],
  ["leave", ["q026"]],
  ["note", ["q026"]],
  ["tell-superior", []],
  ["on-duty", ["q025", "q035"]],
];

/** What authorities said about attending: answers and disputes of the rules that look at attendance. */
export function attendingIn(pack: Pack): Attending {
  const rules = pack.rules.filter(({ elements }) => elements.some(({ when }) => looksAtAttendance(when)));
  const ids = new Set(rules.map(({ id }) => id));
  const answers = pack.officialAnswers.filter((answer) => answer.rules.some((rule) => ids.has(rule)));
  const disputes = rules.flatMap((rule) =>
    rule.disputes.flatMap(({ dispute, when }) => (when && looksAtAttendance(when) ? dispute : [])),
  );
  return { answers: answers.map(({ id }) => id), disputes: [...new Set(disputes)] };
}

/** The steps on arrival with the answers that the pack has. */
export function arrivalSteps(pack: Pack): InvitationReading["onArrival"] {
  const known = new Set(pack.officialAnswers.map(({ id }) => id));
  return STEPS.map(([step, answers]) => ({ step, answers: answers.filter((id) => known.has(id)) }));
}

function looksAtAttendance(condition: Condition): boolean {
  if ("fact" in condition) return condition.fact === "attendance";
  if ("all" in condition) return condition.all.some(looksAtAttendance);
  if ("any" in condition) return condition.any.some(looksAtAttendance);
  return "not" in condition && looksAtAttendance(condition.not);
}
