import { type RegistryIndex, spanOf } from "@netral/engine/logic";
import type { Activity, Fact, FactEvidence } from "@netral/engine/model";
import { detectAccount, detectMentionedAccounts, targetAccounts } from "./account/account.ts";
import { detectAppeal } from "./appeal/appeal.ts";
import { detectAttendance } from "./attendance/attendance.ts";
import { detectAudience } from "./audience/audience.ts";
import { detectCampaignContent } from "./campaign-content/campaign-content.ts";
import { detectCaptionDate } from "./date-in-caption/date-in-caption.ts";
import type { Detector, DetectorOptions } from "./detector.ts";
import { detectNames } from "./names/names.ts";
import { detectOffice } from "./office/office.ts";
import { isOwnText } from "./own-words.ts";
import { detectPartyTie } from "./party-tie/party-tie.ts";
import { createContextReader } from "./reading/context.ts";
import { createLabelBook } from "./reading/label-book.ts";
import type { Reading } from "./reading/mention.ts";
import { createTextReader } from "./reading/text-reader.ts";
import type { Scene } from "./scene.ts";
import { detectStance } from "./stance/stance.ts";
import { detectTeamName } from "./team-name/team-name.ts";
import { detectTogether } from "./together/together.ts";

/** Ids of all detectors, each with a folder here and a page in docs/detectors. */
export const DETECTOR_IDS = [
  "account",
  "team-name",
  "names",
  "campaign-content",
  "together",
  "date-in-caption",
  "office",
  "party-tie",
  "attendance",
  "appeal",
  "stance",
  "audience",
] as const;

const NO_FACTS: readonly Fact[] = Object.freeze([]);
const NO_READINGS: readonly Reading[] = Object.freeze([]);

/**
 * Makes the detectors of one registry and one owner. Building reads every name of the registry once; after that
 * an activity that concerns nobody costs a few look-ups and one pass over its text.
 */
export function createDetector(registry: RegistryIndex, options: DetectorOptions = {}): Detector {
  const profileArea =
    options.profile?.area === undefined ? undefined : registry.areaByCode(options.profile.area)?.id;
  const readContext = createContextReader(registry);
  const readText = createTextReader(registry, createLabelBook(registry), readContext, profileArea);

  function readingsOf(activity: Activity, known: boolean): readonly Reading[] {
    const { object, target, platform } = activity;
    let readings: Reading[] | undefined;
    const own = isOwnText(activity);
    const act = spanOf(
      activity.kind === "event" ? (object.startTime ?? activity.published) : activity.published,
    );
    const read = (text: string | undefined, field: FactEvidence["field"], isOwn: boolean, handle = false) => {
      if (text === undefined || text === "") return;
      const reading = readText(text, { field, own: isOwn, platform: handle ? undefined : platform, act });
      if (!reading) return;
      readings ??= [];
      readings.push(reading);
    };
    const isEvent = object.type === "Event" && !own;
    read(object.text, isEvent ? "event" : activity.kind === "profile" ? "profile" : "text", own);
    for (const medium of object.media ?? []) read(medium.name, "media", own);
    for (const tag of object.tags ?? []) {
      if (tag.name.startsWith("@") || object.text?.includes(tag.name)) continue;
      read(tag.name, "tag", own);
    }
    if (target?.name !== undefined && target.name !== target.handle && target.name !== object.text) {
      read(target.name, target.kind === "event" ? "event" : "target", false);
    }
    if (target?.handle !== undefined && !known)
      read(`@${target.handle.replace(/^@/, "")}`, "target", false, true);
    return readings ?? NO_READINGS;
  }

  function detect(activity: Activity): readonly Fact[] {
    const sightings = targetAccounts(registry, activity);
    const readings = readingsOf(activity, sightings.length > 0);
    const links = (activity.object.tags?.length ?? 0) > 0 || (activity.object.text?.includes("://") ?? false);
    if (sightings.length === 0 && readings.length === 0 && !links) return NO_FACTS;
    const { object, published, kind } = activity;
    const act = spanOf(kind === "event" ? (object.startTime ?? published) : published);
    const scene: Scene = { activity, registry, act, readings, facts: [] };
    detectAccount(scene, sightings);
    detectMentionedAccounts(scene);
    detectNames(scene);
    detectTeamName(scene);
    detectCampaignContent(scene);
    detectTogether(scene);
    detectPartyTie(scene);
    detectAttendance(scene);
    detectAppeal(scene, readContext);
    detectStance(scene, options.stance);
    if (scene.facts.length === 0) return NO_FACTS;
    detectCaptionDate(scene);
    detectOffice(scene);
    detectAudience(scene);
    return scene.facts;
  }

  return { ids: DETECTOR_IDS, detect };
}
