import type { FileCoverage, Issue, Platform } from "@netral/engine/model";
import { lockedExport, notAnExport, nothingOfTheOwner } from "./read-issue.ts";

/**
 * Why there is nothing to judge, when no file held acts of the owner: it is no export, it is locked, or it is an
 * export of which only other things were chosen. Undefined when something was read or is left unread.
 */
export function nothingRead(files: readonly FileCoverage[], names: readonly string[]): Issue | undefined {
  const isIdle = ({ state, platform }: FileCoverage): boolean =>
    state === "ignored" || (state === "failed" && platform === undefined);
  if (!files.every(isIdle)) return undefined;
  if (files.some(({ issues }) => issues.some(({ code }) => code === "encrypted"))) return lockedExport(names);
  const known = files.filter((file) => file.platform !== undefined);
  if (known.length === 0) return notAnExport(names);
  const platforms = new Set(known.flatMap(({ platform }): Platform[] => (platform ? [platform] : [])));
  return nothingOfTheOwner([...platforms], countReasons(known), files.length);
}

/** How many files were passed over for each reason, most frequent first. */
function countReasons(files: readonly FileCoverage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { issues } of files) {
    const code = issues[0]?.code ?? "";
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return new Map([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}
