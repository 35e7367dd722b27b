import { type RegistryIndex, type Span, spanOf } from "@netral/engine/logic";
import type { Activity, ActivityObject, Fact } from "@netral/engine/model";
import { createNameMasker } from "@netral/engine/text";
import { detectAccount, detectMentionedAccounts, targetAccounts } from "./account/account.ts";
import { createAccountSieve } from "./account/account-sieve.ts";
import { detectAppeal } from "./appeal/appeal.ts";
import { detectAttendance } from "./attendance/attendance.ts";
import { detectAudience } from "./audience/audience.ts";
import { detectCampaignContent } from "./campaign-content/campaign-content.ts";
import { detectCaptionDate } from "./date-in-caption/date-in-caption.ts";
import type { Detector, DetectorOptions } from "./detector.ts";
import { type Inspection, inspectText } from "./inspect.ts";
import { detectNames } from "./names/names.ts";
import { detectOffice } from "./office/office.ts";
import { isOwnText } from "./own-words.ts";
import { detectPartyTie } from "./party-tie/party-tie.ts";
import { createContextReader } from "./reading/context.ts";
import { createLabelBook } from "./reading/label-book.ts";
import type { Reading } from "./reading/mention.ts";
import { pictureReadings } from "./reading/picture-readings.ts";
import { createTextReader, type TextUse } from "./reading/text-reader.ts";
import type { Scene } from "./scene.ts";
import { detectStance, type MaskedModel } from "./stance/stance.ts";
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

/** Is a tag read by itself? A handle is looked up instead, and what stands in the text is read there. */
function standsAlone(tag: string, { text }: ActivityObject): boolean {
  return !tag.startsWith("@") && text?.includes(tag) !== true;
}

/**
 * Makes the detectors of one registry and one owner. Building reads every name of the registry once; after that
 * an activity that concerns nobody costs a few look-ups and one pass over its text.
 */
export function createDetector(registry: RegistryIndex, options: DetectorOptions = {}): Detector {
  const profileArea =
    options.profile?.area === undefined ? undefined : registry.areaByCode(options.profile.area)?.id;
  const book = createLabelBook(registry);
  const readContext = createContextReader(registry, book.hashtagWords);
  const reader = createTextReader(registry, book, readContext, profileArea);
  const mayConcernAccount = createAccountSieve(registry);
  const { stance } = options;
  let model: MaskedModel | undefined;

  /** The model behind its masker; built when the first text needs it. */
  function masked(): MaskedModel | undefined {
    if (!stance) return undefined;
    model ??= {
      classify: (text) => stance.classify(text),
      mask: createNameMasker(registry.tables, registry.labels()),
    };
    return model;
  }

  /** Could anybody of the registry be concerned? Nearly all acts of an export end here. */
  function mayConcern(activity: Activity): boolean {
    const { object, target } = activity;
    if (object.text !== undefined && reader.sees(object.text)) return true;
    if (target?.name !== undefined && reader.sees(target.name)) return true;
    if (target?.handle !== undefined && reader.sees(target.handle)) return true;
    if (object.media?.some(({ name }) => name !== undefined && reader.sees(name))) return true;
    if (object.media?.some(({ text }) => text !== undefined && reader.sees(text))) return true;
    if (object.tags?.some(({ name }) => standsAlone(name, object) && reader.sees(name))) return true;
    return mayConcernAccount(activity);
  }

  function readingsOf(activity: Activity, act: Span, known: boolean): readonly Reading[] {
    const { object, target, platform } = activity;
    const readings: Reading[] = [];
    const own = isOwnText(activity);
    const read = (text: string | undefined, use: Omit<TextUse, "act">) => {
      const reading = text === undefined ? undefined : reader.read(text, { ...use, act });
      if (reading) readings.push(reading);
    };
    read(object.text, { field: fieldOf(activity, own), own, platform });
    for (const medium of object.media ?? []) read(medium.name, { field: "media", own, platform });
    readings.push(...pictureReadings(activity, act, reader));
    for (const tag of object.tags ?? []) {
      if (standsAlone(tag.name, object)) read(tag.name, { field: "tag", own, platform });
    }
    if (target?.name !== target?.handle && target?.name !== object.text) {
      read(target?.name, { field: target?.kind === "event" ? "event" : "target", own: false, platform });
    }
    if (!known) read(target?.handle, { field: "target", own: false, platform: undefined });
    return readings;
  }

  function detect(activity: Activity): readonly Fact[] {
    if (!mayConcern(activity)) return NO_FACTS;
    const act = actSpan(activity);
    const sightings = targetAccounts(registry, activity);
    const readings = readingsOf(activity, act, sightings.length > 0);
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
    detectStance(scene, masked);
    if (scene.facts.length === 0) return NO_FACTS;
    detectCaptionDate(scene);
    detectOffice(scene);
    detectAudience(scene);
    return scene.facts;
  }

  function inspect(activity: Activity): Inspection {
    const { platform, object } = activity;
    const { text = "" } = object;
    const own = isOwnText(activity);
    const use: TextUse = { field: fieldOf(activity, own), own, platform, act: actSpan(activity) };
    return inspectText(text, own, reader.read(text, use), reader.doubts(text, use), masked());
  }

  return { ids: DETECTOR_IDS, detect, inspect };
}

/** When an act happened; for a response to an event, when the event takes place. */
function actSpan({ kind, object, published }: Activity): Span {
  return spanOf(kind === "event" ? (object.startTime ?? published) : published);
}

/** What the text of an act is evidence of: its host's words, the profile, or the act's own. */
function fieldOf({ object, kind }: Activity, own: boolean): TextUse["field"] {
  if (object.type === "Event" && !own) return "event";
  return kind === "profile" ? "profile" : "text";
}
