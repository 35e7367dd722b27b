import type { ActivityKind, ActivityType } from "@netral/engine/model";

/** Says what was done; `target` is the name of the account, page or group, absent where the export names none. */
export type ActPhrases = Readonly<
  Record<ActivityType, (kind: ActivityKind, target: string | undefined) => string>
>;
