import { type Span, windowEnd, windowStart, type Zone } from "@netral/engine/logic";
import type { RegistryDate } from "@netral/engine/model";

/** How a registry window lies to an act: certainly around it, certainly not, or undecided. */
export type Cover = "in" | "out" | "maybe";

/**
 * Does `[from, to]` (registry days, both inclusive; null = open) cover the act? A window whose border is known
 * only to the month or year, or an act whose time is not known, may leave it undecided.
 */
export function cover(
  from: RegistryDate | undefined,
  to: RegistryDate | undefined,
  act: Span,
  zone: Zone = "unknown",
): Cover {
  const opens = windowStart(from, zone);
  const closes = windowEnd(to, zone);
  if ((opens && act.to <= opens.lo) || (closes && act.from >= closes.hi)) return "out";
  const begun = !opens || act.from >= opens.hi;
  const open = !closes || act.to <= closes.lo;
  return begun && open ? "in" : "maybe";
}
