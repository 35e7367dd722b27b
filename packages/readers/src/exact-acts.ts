import type { Platform, TimeInterval } from "@netral/engine/model";
import type { ActivityDraft } from "./activity-draft.ts";
import { type Hash64, meaningHash } from "./id.ts";
import { idMap } from "./id-map.ts";
import { idSet } from "./id-set.ts";

/**
 * The acts whose second is known, to be found again by a record that says the same with a coarser clock: the pages
 * of an export beside its JSON. See docs/readers/merging.md.
 */
export interface ExactActs {
  /** Remembers an act under its minute. */
  note(platform: Platform, draft: ActivityDraft, id: Hash64): void;
  /** The act that this record of `file` says again; each file finds an act once where its time spans hours. */
  find(platform: Platform, draft: ActivityDraft, file: object): Hash64 | undefined;
}

const MINUTE = 60_000;
/** Zones differ by quarters of an hour, so a clock of an unnamed zone shows the right minute of a quarter. */
const QUARTER = 15;
/** Some pages say that there was a reaction, and not which one. */
const UNNAMED = "unknown";
/** Longer intervals (a month) say too little to know an act by. */
const LONGEST = 3 * 24 * 60;

/** True for a time that states its second and its zone. */
export function isExact({ from, to, zone }: TimeInterval): boolean {
  return zone === "exact" && Date.parse(to) - Date.parse(from) <= 1000;
}

/** An empty memory: 16 bytes a slot, at most about 40 an act. */
export function exactActs(): ExactActs {
  const byMinute = idMap();
  let reading: object | undefined;
  let found = idSet();

  return {
    note(platform, draft, id) {
      const { published } = draft;
      if (published === undefined || draft.derivedTime === true) return;
      const minute = Math.floor(Date.parse(published.from) / MINUTE);
      byMinute.add(slotOf(meaningHash(platform, draft), minute), id);
      if (draft.reaction === undefined) return;
      byMinute.add(slotOf(meaningHash(platform, { ...draft, reaction: UNNAMED }), minute), id);
    },
    find(platform, draft, file) {
      const { published } = draft;
      if (published === undefined || draft.derivedTime === true) return undefined;
      const first = Math.floor(Date.parse(published.from) / MINUTE);
      const end = Math.ceil(Date.parse(published.to) / MINUTE);
      const isWide = end - first > 1;
      // Hours apart, only an act that names its item is known for the same.
      if (end - first > LONGEST || (isWide && !namesItem(draft))) return undefined;
      if (reading !== file) {
        reading = file;
        found = idSet();
      }
      const meaning = meaningHash(platform, draft);
      const step = published.zone === "unknown" ? QUARTER : 1;
      for (let minute = first; minute < end; minute += step) {
        const slot = slotOf(meaning, minute);
        const id = byMinute.get(slot);
        if (id !== undefined && (!isWide || found.add(slot))) return id;
      }
      return undefined;
    },
  };
}

function namesItem({ object }: ActivityDraft): boolean {
  return object.url !== undefined || object.text !== undefined;
}

/** A meaning at a minute (the mixing steps of MurmurHash3). */
function slotOf({ high, low }: Hash64, minute: number): Hash64 {
  let a = Math.imul(high ^ minute, 0x85ebca6b);
  let b = Math.imul(low ^ (minute << 7), 0xc2b2ae35) ^ (a >>> 15);
  a = Math.imul(a ^ (b >>> 13), 0x9e3779b1);
  b ^= a >>> 16;
  return { high: a >>> 0, low: b >>> 0 };
}
