import type { Stance } from "@netral/engine/text";
import { callsOf } from "./campaign-content/calls.ts";
import type { DoubtfulName } from "./reading/doubtful-names.ts";
import type { Mention, Reading } from "./reading/mention.ts";
import { type MaskedModel, readByModel } from "./stance/stance.ts";

/** Half-open range of UTF-16 code units in the text of the act. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place of a text where somebody is named. */
export type SeenMention = Range &
  Pick<Mention, "subject" | "person" | "label" | "kind" | "strength" | "reason" | "everyday">;

/** The side a text takes, with the words that decided. */
export interface SeenStance {
  readonly stance: Stance;
  /** Calibrated; absent where a plain call decided. */
  readonly probability?: number;
  readonly because: readonly Range[];
}

/** What stands in the text of an act, for showing beside the facts. */
export interface Inspection {
  /** Every place, left to right; facts name each label once. */
  readonly mentions: readonly SeenMention[];
  /** First names that may be a candidate's; they stand alone, so they count as nobody's. */
  readonly doubts: readonly DoubtfulName[];
  /** Of the owner's own words only; absent without a model and without a call. */
  readonly stance?: SeenStance;
}

/** Looks at one text; `reading` is absent where it names nobody, and then only the model may speak. */
export function inspectText(
  text: string,
  isOwn: boolean,
  reading: Reading | undefined,
  doubts: readonly DoubtfulName[],
  model: MaskedModel | undefined,
): Inspection {
  const mentions = (reading?.mentions ?? [])
    .map(({ subject, person, label, kind, strength, reason, everyday, start, end }) => ({
      subject,
      person,
      label,
      kind,
      strength,
      reason,
      everyday,
      start,
      end,
    }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const stance = isOwn ? stanceOf(text, reading, model) : undefined;
  return { mentions, doubts, ...(stance === undefined ? {} : { stance }) };
}

/** As the stance detector decides: plain calls of one direction first, then the model. */
function stanceOf(
  text: string,
  reading: Reading | undefined,
  model: MaskedModel | undefined,
): SeenStance | undefined {
  const calls = reading ? callsOf(reading) : [];
  const against = calls.filter((call) => call.against).length;
  if (calls.length > 0 && (against === 0 || against === calls.length)) {
    const because = calls.map(({ start, end }) => ({ start, end }));
    return { stance: against > 0 ? "opposition" : "support", because };
  }
  if (!model) return undefined;
  const { stance, probability, because, origin } = readByModel(
    { text, mentions: reading?.mentions ?? [] },
    model,
  );
  return { stance, probability, because: because.map(origin) };
}
