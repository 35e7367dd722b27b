import { instantText, stageMaskAt } from "@netral/engine/logic";
import type { DatedFact } from "@netral/engine/model";
import { stageBit } from "@netral/engine/model";
import { evidenceOf } from "../names/names.ts";
import type { Scene } from "../scene.ts";
import { hasMedia, state } from "../scene.ts";
import { type CaptionDate, captionDates } from "./caption-date.ts";

const ID = "date-in-caption";
const BEFORE = stageBit("before");

/** States when a caption says that the picture was taken, and whether the subject stood by then. */
export function detectCaptionDate(scene: Scene): void {
  const { activity, act } = scene;
  const subjects = new Set(scene.facts.flatMap(({ subject }) => (subject === undefined ? [] : [subject])));
  if (subjects.size === 0) return;
  const media = hasMedia(activity);
  for (const text of [activity.object.text, ...(activity.object.media ?? []).map(({ name }) => name)]) {
    if (text === undefined) continue;
    const date = captionDates(text, act).find((one) => (one.cued || media) && one.from < act.to);
    if (!date) continue;
    for (const subject of subjects) {
      const relation = relationOf(scene, subject, date);
      if (!relation) continue;
      state(scene, {
        type: "dated",
        subject,
        from: instantText(date.from),
        to: instantText(date.to),
        relation,
        strength: "probable",
        evidence: evidenceOf({ field: text === activity.object.text ? "text" : "media" }, date),
        detector: ID,
        reason: `dated-${relation}`,
      });
    }
  }
}

/** Where the stated time lies on the subject's timeline; a party has none. */
function relationOf(scene: Scene, subject: string, date: CaptionDate): DatedFact["relation"] | undefined {
  const timeline = scene.registry.timeline(subject);
  if (!timeline) return undefined;
  const mask = stageMaskAt(timeline, date.from, date.to);
  if ((mask & BEFORE) === 0) return "same";
  return (mask & ~BEFORE) === 0 ? "older" : "unclear";
}
