import { calendarFor, type RegistryIndex } from "@netral/engine/logic";
import type { DraftCalendarEntry, Profile } from "@netral/engine/model";

/** The stages that go on in the owner's area on a day; remembers the day asked last, since drafts keep theirs. */
export function createCalendarOn(
  registry: RegistryIndex,
  { area }: Profile,
): (day: string) => readonly DraftCalendarEntry[] {
  let last: { readonly day: string; readonly entries: readonly DraftCalendarEntry[] } | undefined;
  return (day) => {
    if (last?.day === day) return last.entries;
    const entries = calendarFor(registry, area, day)
      .filter(({ when }) => when === "now")
      .map(({ title, stage, from, to }) => ({ title, stage, from, to }));
    last = { day, entries };
    return entries;
  };
}
