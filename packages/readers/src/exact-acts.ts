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
  /** Remembers an act under its minute, or its second where only names tell forms apart. */
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
  const byTime = idMap();
  let reading: object | undefined;
  let found = idSet();

  function noteAt(platform: Platform, draft: ActivityDraft, id: Hash64, time: number): void {
    byTime.add(slotOf(meaningHash(platform, draft), time), id);
  }

  return {
    note(platform, draft, id) {
      const { published } = draft;
      if (draft.derivedTime === true) return;
      if (isKnownByName(platform, draft)) {
        const second = published === undefined ? NEVER : Date.parse(published.from) / 1000;
        noteAt(platform, { ...draft, byName: true }, id, platform === "telegram" ? second : minuteOf(second));
      }
      if (published === undefined) return;
      const minute = minuteOf(Date.parse(published.from) / 1000);
      noteAt(platform, draft, id, minute);
      if (draft.reaction !== undefined) noteAt(platform, { ...draft, reaction: UNNAMED }, id, minute);
    },
    find(platform, draft, file) {
      const { published } = draft;
      if (draft.derivedTime === true) return undefined;
      const meaning = meaningHash(platform, draft);
      if (published === undefined || isExact(published)) {
        const second = published === undefined ? NEVER : Date.parse(published.from) / 1000;
        return draft.byName === true ? byTime.get(slotOf(meaning, second)) : undefined;
      }
      const first = Math.floor(Date.parse(published.from) / MINUTE);
      const end = Math.ceil(Date.parse(published.to) / MINUTE);
      const isWide = end - first > 1;
      // Hours apart, only an act that names its item is known for the same.
      if (end - first > LONGEST || (isWide && !namesItem(draft))) return undefined;
      if (reading !== file) {
        reading = file;
        found = idSet();
      }
      const step = published.zone === "unknown" ? QUARTER : 1;
      for (let minute = first; minute < end; minute += step) {
        const slot = slotOf(meaning, minute);
        const id = byTime.get(slot);
        if (id !== undefined && (!isWide || found.add(slot))) return id;
      }
      return undefined;
    },
  };
}

/** Stands for the time of acts that have none. */
const NEVER = -1;

const minuteOf = (second: number): number => (second === NEVER ? NEVER : Math.floor(second / 60));

/** Acts of which another form of the export gives the name alone, where this one has an address or an id. */
function isKnownByName(platform: Platform, { kind, target }: ActivityDraft): boolean {
  if (platform === "telegram") return true;
  return platform === "facebook" && target?.name !== undefined && IS_ITS_TARGET.has(kind);
}

/** Kinds whose target is the item itself. */
const IS_ITS_TARGET: ReadonlySet<string> = new Set(["page", "follow", "group"]);

function namesItem({ object, kind, target, byName }: ActivityDraft): boolean {
  if (object.text !== undefined || (object.url !== undefined && byName !== true)) return true;
  return target?.name !== undefined && IS_ITS_TARGET.has(kind);
}

/** A meaning at a time (the mixing steps of MurmurHash3). */
function slotOf({ high, low }: Hash64, time: number): Hash64 {
  let a = Math.imul(high ^ time, 0x85ebca6b);
  let b = Math.imul(low ^ (time << 7), 0xc2b2ae35) ^ (a >>> 15);
  a = Math.imul(a ^ (b >>> 13), 0x9e3779b1);
  b ^= a >>> 16;
  return { high: a >>> 0, low: b >>> 0 };
}
