import type { Condition, InvitationReading, Pack, Profile } from "@netral/engine/model";

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

/**
 * What authorities said about attending: answers and disputes of the rules that look at attendance; those about a
 * husband or wife only for somebody whose husband or wife stands.
 */
export function attendingIn(pack: Pack, profile: Profile): Attending {
  const rules = pack.rules.filter(
    ({ elements }) =>
      elements.some(({ when }) => holds(when, isAttendance)) &&
      (profile.spouseStands === true || !elements.some(({ when }) => holds(when, isSpouse))),
  );
  const ids = new Set(rules.map(({ id }) => id));
  const answers = pack.officialAnswers.filter((answer) => answer.rules.some((rule) => ids.has(rule)));
  const disputes = rules.flatMap((rule) =>
    rule.disputes.flatMap(({ dispute, when }) => (when && holds(when, isAttendance) ? dispute : [])),
  );
  return { answers: answers.map(({ id }) => id), disputes: [...new Set(disputes)] };
}

/** The steps on arrival with the answers that the pack has. */
export function arrivalSteps(pack: Pack): InvitationReading["onArrival"] {
  const known = new Set(pack.officialAnswers.map(({ id }) => id));
  return STEPS.map(([step, answers]) => ({ step, answers: answers.filter((id) => known.has(id)) }));
}

function isAttendance(condition: Condition): boolean {
  return "fact" in condition && condition.fact === "attendance";
}

function isSpouse(condition: Condition): boolean {
  if (!("profile" in condition)) return false;
  return "spouseStands" in condition.profile || "spouseIsSubject" in condition.profile;
}

/** Does a condition hold one of a kind anywhere in it? */
function holds(condition: Condition, isKind: (one: Condition) => boolean): boolean {
  if (isKind(condition)) return true;
  if ("all" in condition) return condition.all.some((one) => holds(one, isKind));
  if ("any" in condition) return condition.any.some((one) => holds(one, isKind));
  return "not" in condition && holds(condition.not, isKind);
}
