import { all, any, not } from "@netral/engine/logic";
import type { ActivityType, Condition, FactType, Status, SubjectRef, Verdict } from "@netral/engine/model";
import { ACTIVITY_TYPES, STATUSES } from "@netral/engine/model";

/** What an act can be like, as far as conditions can be decided without the act itself. */
export interface Kind {
  readonly type: ActivityType;
  readonly status: Status;
  readonly subject: SubjectRef["kind"];
}

/** Every combination of activity type, status and kind of subject. */
export const KINDS: readonly Kind[] = ACTIVITY_TYPES.flatMap((type) =>
  STATUSES.flatMap((status) =>
    (["ticket", "party", "none"] as const).map((subject) => ({ type, status, subject })),
  ),
);

/** What a condition comes to for acts of a kind: unmet or met whatever else holds, else unknown. */
export function possible(condition: Condition, kind: Kind, given: ReadonlySet<FactType>): Verdict {
  const inside = (part: Condition) => possible(part, kind, given);
  if ("all" in condition) return all(condition.all, inside);
  if ("any" in condition) return any(condition.any, inside);
  if ("not" in condition) return not(inside(condition.not));
  if ("act" in condition) {
    const { type, ...rest } = condition.act;
    if (type !== undefined && !type.includes(kind.type)) return "unmet";
    return Object.keys(rest).length === 0 ? "met" : "unknown";
  }
  if ("fact" in condition)
    return given.has(condition.fact) || condition.blind === "unknown" ? "unknown" : "unmet";
  if ("stage" in condition) return kind.subject === "party" ? "unmet" : "unknown";
  if ("contest" in condition) return kind.subject === "party" ? "unmet" : "unknown";
  if ("profile" in condition && "status" in condition.profile) {
    return condition.profile.status.includes(kind.status) ? "met" : "unmet";
  }
  if ("subject" in condition) return condition.subject.includes(kind.subject) ? "met" : "unmet";
  return "unknown";
}
