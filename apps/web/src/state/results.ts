import type { CheckReport, FindingGroup } from "@netral/engine/model";
import { buildView, type GroupView, redactReport } from "@netral/engine/report";
import { computed, signal } from "@preact/signals";
import { notes, report } from "./check.ts";
import { loadedPack } from "./engine.ts";
import { language } from "./language.ts";
import type { NoteState } from "./note.ts";

/** What the findings can be narrowed to; an empty string is everything. */
export interface Filters {
  readonly platform: string;
  readonly rule: string;
  readonly stage: string;
  readonly year: string;
  readonly certainty: string;
  readonly state: NoteState | "";
}
export const NO_FILTERS: Filters = { platform: "", rule: "", stage: "", year: "", certainty: "", state: "" };

export const filters = signal<Filters>(NO_FILTERS);

/** Other people are masked unless the owner asks. */
export const isMasked = signal(true);

/** The report as it is shown. */
export const shownReport = computed<CheckReport | undefined>(() => {
  if (!report.value) return undefined;
  return isMasked.value ? redactReport(report.value, "screen") : report.value;
});

/** The report in words. */
export const view = computed(() => {
  const pack = loadedPack.value?.pack;
  if (!shownReport.value || !pack) return undefined;
  return buildView(shownReport.value, pack, { language: language.value, isRedacted: isMasked.value });
});

/** One thing to look at: as data, in words, and the key of the owner's note about it. */
export interface Item {
  readonly key: string;
  readonly group: FindingGroup;
  readonly words: GroupView;
}

/** All groups in the order of the report. Masking changes keys, so notes are kept by the unmasked one. */
export const items = computed<readonly Item[]>(() => {
  const groups = shownReport.value?.groups ?? [];
  return (view.value?.groups ?? []).flatMap((words) => {
    const group = groups[words.number - 1];
    const key = report.value?.groups[words.number - 1]?.key;
    return group && key !== undefined ? [{ key, group, words }] : [];
  });
});

/** The note about an item. */
export function stateOf(key: string): NoteState {
  return notes.value[key]?.state ?? "open";
}

function fits({ key, group }: Item, chosen: Filters): boolean {
  const { platform, rule, stage, year, certainty, state } = chosen;
  const any = (test: (finding: FindingGroup["findings"][number]) => boolean) => group.findings.some(test);
  return (
    (rule === "" || group.rule === rule) &&
    (certainty === "" || group.confidence === certainty) &&
    (state === "" || stateOf(key) === state) &&
    (platform === "" || any(({ activity }) => activity.platform === platform)) &&
    (stage === "" || any((finding) => finding.stage.stages.some((name) => name === stage))) &&
    (year === "" || any(({ activity }) => activity.published?.from.slice(0, 4) === year))
  );
}

/** The items that fit the filters. */
export const shownItems = computed(() => items.value.filter((item) => fits(item, filters.value)));
