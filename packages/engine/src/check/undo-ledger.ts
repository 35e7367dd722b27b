import { targetKey } from "@netral/engine/law";
import { spanOf } from "@netral/engine/logic";
import type { Activity, ActivityType } from "@netral/engine/model";

/** Remembers which acts the owner took back, whatever the order of arrival. */
export interface UndoLedger {
  /** Notes an act if it takes another back. */
  readonly note: (activity: Activity) => void;
  /** Was this act taken back later? False where either time is not known. */
  readonly isUndone: (activity: Activity) => boolean;
}

/** What the act is done to: the account for follows and groups, the item for everything else. */
function itemKey(activity: Activity): string | undefined {
  if (activity.kind === "follow" || activity.kind === "group" || activity.kind === "page")
    return targetKey(activity);
  return activity.object.url ?? targetKey(activity);
}

const TAKEN_BACK_BY: Partial<Record<ActivityType, readonly ActivityType[]>> = {
  Follow: ["Undo", "Leave"],
  Join: ["Leave", "Undo"],
  Like: ["Undo"],
  Announce: ["Undo"],
  Add: ["Remove", "Undo"],
  Accept: ["Reject", "Undo"],
  TentativeAccept: ["Reject", "Undo"],
};
const TAKES_BACK: ReadonlySet<ActivityType> = new Set(["Undo", "Leave", "Remove", "Reject"]);

/** Is this an act that takes another one back? */
export function takesBack({ type }: Activity): boolean {
  return TAKES_BACK.has(type);
}

/** An empty ledger; holds only the acts that take something back. */
export function createUndoLedger(): UndoLedger {
  const latest = new Map<string, number>();
  const keyOf = (type: ActivityType, activity: Activity) => {
    const item = itemKey(activity);
    return item === undefined ? undefined : `${type} ${activity.kind} ${item}`;
  };
  return {
    note: (activity) => {
      if (!takesBack(activity) || activity.published === undefined) return;
      const key = keyOf(activity.type, activity);
      if (key === undefined) return;
      const { from } = spanOf(activity.published);
      latest.set(key, Math.max(latest.get(key) ?? Number.NEGATIVE_INFINITY, from));
    },
    isUndone: (activity) => {
      if (activity.published === undefined) return false;
      const { from } = spanOf(activity.published);
      return (TAKEN_BACK_BY[activity.type] ?? []).some((type) => {
        const key = keyOf(type, activity);
        const undone = key === undefined ? undefined : latest.get(key);
        return undone !== undefined && undone >= from;
      });
    },
  };
}
