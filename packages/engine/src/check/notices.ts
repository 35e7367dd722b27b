import { type RegistryIndex, spanOf, stageMaskAt } from "@netral/engine/logic";
import { type Activity, type Bilingual, type Fact, type Notice, stageBit } from "@netral/engine/model";

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

/** The ready line for an old photo; dated by the upload, the latest day the picture can be from. */
function oldPhotoCaption(uploaded: number): Bilingual {
  const day = new Date(uploaded + WIB_MS);
  const date = (language: "id" | "en") =>
    `${day.getUTCDate()} ${MONTHS[language][day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  return {
    id: `Foto lama, diunggah ${date("id")}, sebelum masa pencalonan.`,
    en: `Old photo, posted on ${date("en")}, before the candidacy.`,
  };
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
  if (facts.some(({ type }) => type === "dated")) return undefined;
  const { from, to } = spanOf(activity.published);
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
      if (later !== undefined && activity.published !== undefined) {
        add("old-photo", later, { activity, caption: oldPhotoCaption(spanOf(activity.published).from) });
      }
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
