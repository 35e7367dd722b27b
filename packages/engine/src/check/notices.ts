import { type RegistryIndex, spanOf, stageMaskAt } from "@netral/engine/logic";
import {
  type Activity,
  type Bilingual,
  type Fact,
  type Notice,
  stageBit,
  type TimeInterval,
} from "@netral/engine/model";
import { statesDate } from "./states-date.ts";

/** Collects things worth doing that are no rule result. */
export interface NoticeBoard {
  readonly note: (activity: Activity, facts: readonly Fact[]) => void;
  /** Grouped by code and subject, the most items first. */
  readonly notices: () => Notice[];
}

const MONTHS = {
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};
/** Captions name the day in western Indonesian time, where most people live. */
const WIB_MS = 7 * 3_600_000;

function dateIn(language: "id" | "en", instant: number): string {
  const day = new Date(instant + WIB_MS);
  return `${day.getUTCDate()} ${MONTHS[language][day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

/** The ready line for an old photo: the day its file gives, else that of the upload, the latest it can be from. */
function oldPhotoCaption(activity: Activity, taken: number | undefined): Bilingual {
  if (taken !== undefined) {
    return {
      id: `Foto lama, diambil ${dateIn("id", taken)}, sebelum masa pencalonan.`,
      en: `Old photo, taken on ${dateIn("en", taken)}, before the candidacy.`,
    };
  }
  const uploaded = spanOf(activity.published).from;
  return {
    id: `Foto lama, diunggah ${dateIn("id", uploaded)}, sebelum masa pencalonan.`,
    en: `Old photo, posted on ${dateIn("en", uploaded)}, before the candidacy.`,
  };
}

/** When the latest of an act's pictures was taken; undefined unless the files of all say so, and believably. */
function takenBy({ object, published }: Activity): TimeInterval | undefined {
  const times = (object.media ?? []).map(({ taken }) => taken);
  if (times.some((time) => time === undefined || spanOf(time).from >= spanOf(published).to)) return undefined;
  return times.reduce((a, b) => (a !== undefined && b !== undefined && a.to > b.to ? a : b), undefined);
}

function hasPicture({ object }: Activity): boolean {
  return (
    object.type === "Image" ||
    object.type === "Video" ||
    (object.media?.some(({ type }) => type === "Image" || type === "Video") ?? false)
  );
}

/** Whom an old, undated picture shows who stood only later; undefined for everything else. */
function laterContestant(
  activity: Activity,
  facts: readonly Fact[],
  registry: RegistryIndex,
): string | undefined {
  if (activity.type !== "Create" && activity.type !== "Add" && activity.type !== "Update") return undefined;
  if (activity.published === undefined || activity.deleted || !hasPicture(activity)) return undefined;
  if (facts.some(statesDate)) return undefined;
  const { from, to } = spanOf(takenBy(activity) ?? activity.published);
  return facts.find(({ type, subject, strength }) => {
    if ((type !== "together" && type !== "mention") || strength === "unknown" || subject === undefined)
      return false;
    const timeline = registry.timeline(subject);
    return timeline !== undefined && stageMaskAt(timeline, from, to) === stageBit("before");
  })?.subject;
}

function followedParty(activity: Activity, facts: readonly Fact[]): string | undefined {
  if (activity.type !== "Follow" && activity.kind !== "page") return undefined;
  return facts.find((fact) => fact.type === "target-role" && fact.role === "party")?.subject;
}

/** The classifier's word alone is not enough to speak of opposition. */
const SURE = 0.8;

/** Whom the owner's own words are plainly against, while that person stood. */
function opposed(facts: readonly Fact[], activity: Activity, registry: RegistryIndex): string | undefined {
  const { from, to } = spanOf(activity.published ?? activity.object.startTime);
  const found = facts.find(
    (fact) => fact.type === "stance" && fact.stance === "opposition" && (fact.probability ?? 1) >= SURE,
  )?.subject;
  const timeline = found === undefined ? undefined : registry.timeline(found);
  if (timeline === undefined) return undefined;
  const outside = stageBit("before") | stageBit("over");
  return (stageMaskAt(timeline, from, to) & ~outside) === 0 ? undefined : found;
}

/** An empty board over a registry. */
export function createNoticeBoard(registry: RegistryIndex): NoticeBoard {
  const items = new Map<
    string,
    { code: Notice["code"]; subject: string; items: Notice["items"][number][] }
  >();
  const add = (code: Notice["code"], subject: string | undefined, item: Notice["items"][number]) => {
    if (subject === undefined) return;
    const key = `${code} ${subject}`;
    const entry = items.get(key) ?? { code, subject, items: [] };
    entry.items.push(item);
    items.set(key, entry);
  };
  return {
    note: (activity, facts) => {
      const later = laterContestant(activity, facts, registry);
      if (later !== undefined) {
        const taken = takenBy(activity);
        const caption = oldPhotoCaption(activity, taken && spanOf(taken).from);
        add("old-photo", later, { activity, caption });
      }
      add("opposition", opposed(facts, activity, registry), { activity });
      add("party-account", followedParty(activity, facts), { activity });
    },
    notices: () =>
      [...items.values()]
        .flatMap((entry) => {
          const subject = registry.subject(entry.subject);
          if (subject === undefined) return [];
          const sorted = entry.items.toSorted((a, b) => a.activity.id.localeCompare(b.activity.id));
          return [{ code: entry.code, subject, count: sorted.length, items: sorted }];
        })
        .toSorted(
          (a, b) =>
            a.code.localeCompare(b.code) || b.count - a.count || a.subject.id.localeCompare(b.subject.id),
        ),
  };
}
