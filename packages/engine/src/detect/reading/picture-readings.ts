import type { Span } from "@netral/engine/logic";
import type { Activity, Strength } from "@netral/engine/model";
import type { Reading } from "./mention.ts";
import type { TextReader } from "./text-reader.ts";

/**
 * Below this a name read in a picture is only something to look at. On drawn posters the mean was 0.92 and nine of
 * ten words were right; real photos are worse.
 */
const SURE = 0.8;

/**
 * Who is named in the words read in an act's pictures. They are no words of the owner's: whoever posts a poster says
 * nothing with it yet, so no stance and no appeal is read from them.
 */
export function pictureReadings(activity: Activity, act: Span, reader: TextReader): readonly Reading[] {
  const { object, platform } = activity;
  return (object.media ?? []).flatMap(({ text, confidence = 0 }, medium) => {
    const reading = text && reader.read(text, { field: "picture", own: false, platform, act });
    if (!reading) return [];
    const mentions = reading.mentions.map((mention) => ({
      ...mention,
      strength: strengthOf(mention.strength, confidence),
    }));
    return [{ ...reading, medium, mentions }];
  });
}

/** A letter read wrong makes another handle, so that nothing in a picture is confirmed. */
function strengthOf(strength: Strength, confidence: number): Strength {
  return strength === "unknown" || confidence < SURE ? "unknown" : "probable";
}
