import type { RegistryIndex, Span } from "@netral/engine/logic";
import type { Activity, Fact } from "@netral/engine/model";
import type { Reading } from "./reading/mention.ts";

/** One activity with everything read from it; what the detectors look at. */
export interface Scene {
  readonly activity: Activity;
  readonly registry: RegistryIndex;
  /** When it happened; for a response to an event, when the event takes place. */
  readonly act: Span;
  readonly readings: readonly Reading[];
  /** Facts stated so far. */
  readonly facts: Fact[];
}

/** The readings of the owner's own words. */
export function ownReadings(scene: Scene): readonly Reading[] {
  return scene.readings.filter(({ own }) => own);
}

/** Does the act carry a picture or video? */
export function hasMedia(activity: Activity): boolean {
  return (
    activity.object.type === "Image" ||
    activity.object.type === "Video" ||
    (activity.object.media?.some(({ type }) => type === "Image" || type === "Video") ?? false)
  );
}

/** Facts about the same subject that say the same are stated once, by the stronger. */
export function state(scene: Scene, fact: Fact): void {
  const same = scene.facts.findIndex((other) => keyOf(other) === keyOf(fact));
  const known = scene.facts[same];
  if (!known) scene.facts.push(fact);
  else if (ORDER.indexOf(fact.strength) > ORDER.indexOf(known.strength)) scene.facts[same] = fact;
}

const ORDER = ["unknown", "probable", "confirmed"];

function keyOf(fact: Fact): string {
  const detail =
    fact.type === "target-role"
      ? fact.role
      : fact.type === "mention"
        ? `${fact.evidence.field} ${fact.label}`
        : fact.type === "campaign-content"
          ? fact.what
          : fact.type === "together" || fact.type === "party-tie"
            ? fact.via
            : fact.type === "office"
              ? fact.membership
              : "";
  return `${fact.type} ${fact.subject} ${detail}`;
}
