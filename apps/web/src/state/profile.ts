import type { Profile, Status } from "@netral/engine/model";
import { computed, signal } from "@preact/signals";

/** What the owner said of themselves; an empty status means it was not said. */
export const status = signal<Status | "">("");
export const area = signal<string | undefined>(undefined);
export const spouseStands = signal(false);
export const onUnpaidLeave = signal(false);

/** The profile as the engine takes it; PNS is assumed where no status was given, and the result says so. */
export const profile = computed<Profile>(() => ({
  status: status.value === "" ? "pns" : status.value,
  ...(area.value === undefined ? {} : { area: area.value }),
  ...(spouseStands.value ? { spouseStands: true } : {}),
  ...(onUnpaidLeave.value ? { onUnpaidLeave: true } : {}),
}));

/** True while the status is our assumption. */
export const profileAssumed = computed(() => status.value === "");

/** Takes a profile that came with a sample or a saved result. */
export function useProfile(given: Profile, assumed: boolean): void {
  status.value = assumed ? "" : given.status;
  area.value = given.area;
  spouseStands.value = given.spouseStands === true;
  onUnpaidLeave.value = given.onUnpaidLeave === true;
}
