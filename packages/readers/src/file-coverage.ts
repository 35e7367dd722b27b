import type { ActivityKind, FileCoverage, FileState, Platform } from "@netral/engine/model";

/** Counts of one file while it is read. */
export interface FileTally {
  readonly file: string;
  platform: Platform | undefined;
  shape: string | undefined;
  bytes: number;
  records: number;
  activities: number;
  duplicates: number;
  readonly kinds: Map<ActivityKind, number>;
  readonly issues: Map<string, { code: string; detail?: string; count: number }>;
}

const MAX_DETAILS = 50;

/** An empty tally. */
export function fileTally(file: string): FileTally {
  return {
    file,
    platform: undefined,
    shape: undefined,
    bytes: 0,
    records: 0,
    activities: 0,
    duplicates: 0,
    kinds: new Map(),
    issues: new Map(),
  };
}

/** Counts an issue; beyond a number of distinct details only the code is counted. */
export function tallyIssue(tally: FileTally, code: string, detail?: string): void {
  const known =
    detail !== undefined && (tally.issues.has(`${code}\n${detail}`) || tally.issues.size < MAX_DETAILS);
  const key = known ? `${code}\n${detail}` : code;
  const issue = tally.issues.get(key);
  if (issue !== undefined) issue.count++;
  else tally.issues.set(key, known ? { code, detail, count: 1 } : { code, count: 1 });
}

/** The tally as coverage. */
export function toFileCoverage(tally: FileTally, state: FileState): FileCoverage {
  return {
    file: tally.file,
    ...(tally.platform === undefined ? {} : { platform: tally.platform }),
    ...(tally.shape === undefined ? {} : { shape: tally.shape }),
    state,
    bytes: tally.bytes,
    records: tally.records,
    activities: tally.activities,
    duplicates: tally.duplicates,
    kinds: Object.fromEntries(tally.kinds),
    issues: [...tally.issues.values()],
  };
}
