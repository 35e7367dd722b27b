import type { StageMask, StageUse } from "@netral/engine/model";
import { stagesOf } from "@netral/engine/model";
import type { StageBoundary, Timeline } from "./timeline.ts";

/**
 * The stages a ticket may have been in during `[from, to)` milliseconds: the union over all segments the
 * interval touches. An empty interval is the instant `from`.
 */
export function stageMaskAt(timeline: Timeline, from: number, to: number): StageMask {
  const { starts, masks } = timeline;
  let at = 0;
  while (at < starts.length && (starts[at] ?? 0) <= from) at++;
  let mask = masks[at] ?? 0;
  while (at < starts.length && (starts[at] ?? 0) < to) mask |= masks[++at] ?? 0;
  return mask;
}

/** The boundaries next to an act: the last one passed, those that cut through it, and the next one. */
function boundariesNear(rows: readonly StageBoundary[], from: number, to: number): StageBoundary[] {
  const passed = rows.findLast(({ hi }) => hi <= from);
  const next = rows.find(({ lo }) => lo >= to);
  return rows.filter((row) => row === passed || row === next || (row.hi > from && row.lo < to));
}

/** The stages of an act in `[from, to)` milliseconds with the registry rows that gave them, for display. */
export function stageUseAt(timeline: Timeline, from: number, to: number): StageUse {
  return {
    stages: stagesOf(stageMaskAt(timeline, from, to)),
    boundaries: boundariesNear(timeline.boundaries, from, to).map(({ stage, from: date, sources }) => ({
      stage,
      from: date,
      sources,
    })),
    zone: timeline.zone,
  };
}
