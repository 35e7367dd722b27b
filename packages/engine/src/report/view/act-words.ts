import type { Activity, FindingGroup, Target } from "@netral/engine/model";
import { formatNumber } from "../format-number.ts";
import type { Catalogue } from "../messages/catalogue.ts";

/** How an account is called on screen: its name with the handle, or whichever is there. */
export function targetName(target: Target | undefined): string | undefined {
  if (!target) return undefined;
  const handle = target.handle ? `@${target.handle}` : undefined;
  if (target.name && handle && target.name !== target.handle) return `${target.name} (${handle})`;
  return handle ?? target.name ?? target.id ?? target.url;
}

/** One act in words, with its platform. */
export function actWords(activity: Activity, words: Catalogue): string {
  const act = words.act[activity.type](activity.kind, targetName(activity.target));
  return `${act} ${words.group.on(words.platform[activity.platform])}`;
}

/** The different acts of a group, most frequent first, with their numbers. */
export function actTally(group: FindingGroup, words: Catalogue): readonly string[] {
  const tally = new Map<string, number>();
  for (const { activity } of group.findings) {
    const act = actWords(activity, words);
    tally.set(act, (tally.get(act) ?? 0) + 1);
  }
  return [...tally]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([act, count]) => words.group.count(formatNumber(count, words), act));
}
