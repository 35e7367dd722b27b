import type { Coverage, CoverageIssue, FileCoverage } from "@netral/engine/model";
import type { ArchiveEntry } from "./archive/archive-entry.ts";
import type { Emitter } from "./emitter.ts";
import type { Owner, PlatformReader } from "./shape.ts";

/** What was read and what was not, over all files. */
export function summarise(
  files: readonly FileCoverage[],
  readers: readonly PlatformReader[],
  owners: readonly Owner[],
  entries: readonly ArchiveEntry[],
  lost: readonly CoverageIssue[],
  emitter: Emitter,
): Coverage {
  const seen = new Set(files.flatMap((file) => (file.platform === undefined ? [] : [file.platform])));
  const recordsOf = (path: string): number =>
    files.reduce((sum, file) => (file.file.endsWith(path) ? sum + file.records : sum), 0);
  const active = readers.filter((reader) => seen.has(reader.platform));
  const issues = [...lost, ...active.flatMap((reader) => reader.finish?.(entries, recordsOf) ?? [])];
  const unread = files.filter((file) => ["unknown", "failed", "partial"].includes(file.state)).length;
  const range = emitter.range();
  return {
    format: "netral-coverage/1",
    owners,
    files,
    totals: {
      files: files.length,
      read: files.filter((file) => file.state === "read").length,
      unread,
      records: files.reduce((sum, file) => sum + file.records, 0),
      activities: emitter.activities,
      duplicates: emitter.duplicates,
    },
    ...(range === undefined ? {} : { range }),
    gaps: active.flatMap((reader) => reader.gaps.filter((gap) => seen.has(gap.platform))),
    issues,
    complete: unread === 0 && issues.length === 0,
  };
}
