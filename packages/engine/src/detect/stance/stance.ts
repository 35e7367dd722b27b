import type { StanceFact } from "@netral/engine/model";
import type { MaskedText, NameMasker, StanceReading } from "@netral/engine/text";
import { callsOf } from "../campaign-content/calls.ts";
import type { DetectorOptions } from "../detector.ts";
import { evidenceOf } from "../names/names.ts";
import type { Reading } from "../reading/mention.ts";
import type { Scene } from "../scene.ts";
import { ownReadings, state } from "../scene.ts";

const ID = "stance";
/**
 * Below even odds a guess at support says nothing: of the texts of the gold set with such a guess 2 in 36 were support,
 * 8 in 13 were not (docs/detectors/stance.md).
 */
const SUPPORT_FLOOR = 0.5;

/** A model, and the masker that hides from it whom a text is about. */
export interface MaskedModel extends NonNullable<DetectorOptions["stance"]> {
  readonly mask: NameMasker;
}

type Side = Pick<StanceFact, "stance" | "probability" | "reason">;

/**
 * States the side the owner's own words take toward the subjects named in them. A plain call for or against decides;
 * else the model, where one is given: the names are masked first, so that it cannot know whom the text is about.
 */
export function detectStance(scene: Scene, model: () => MaskedModel | undefined): void {
  for (const reading of ownReadings(scene)) {
    if (reading.field !== "text" && reading.field !== "media" && reading.field !== "profile") continue;
    if (reading.mentions.length === 0) continue;
    const side = byModel(reading, model());
    for (const subject of new Set(reading.mentions.map((mention) => mention.subject))) {
      const decided = byCalls(reading, subject) ?? side;
      if (!decided) continue;
      const mention = reading.mentions.find((one) => one.subject === subject);
      if (!mention) continue;
      state(scene, {
        type: "stance",
        subject,
        ...decided,
        strength: mention.strength === "unknown" ? "unknown" : "probable",
        evidence: evidenceOf(reading, mention, mention.row),
        detector: ID,
      });
    }
  }
}

function byModel(reading: Reading, model: MaskedModel | undefined): Side | undefined {
  if (!model) return undefined;
  const { stance, probability } = readByModel(reading, model);
  if (stance === "support" && probability < SUPPORT_FLOOR) return undefined;
  return { stance, probability, reason: `stance-${stance}` };
}

/** What the model says of a text without its names, and the way back from the masked text. */
export function readByModel(
  { text, mentions }: Pick<Reading, "text" | "mentions">,
  model: MaskedModel,
): StanceReading & Pick<MaskedText, "origin"> {
  // A ballot number holds the verb that calls ("coblos nomor 2"): no name to hide.
  const names = mentions.filter(({ kind }) => kind !== "number");
  const masked = model.mask.trace(text, names);
  return { ...model.classify(masked.text), origin: masked.origin };
}

/** Only a call decides, and none both ways. */
function byCalls(reading: Reading, subject: string): Side | undefined {
  const calls = callsOf(reading).filter((call) => call.mention.subject === subject);
  if (calls.length === 0) return undefined;
  const against = calls.filter((call) => call.against).length;
  if (against > 0 && against < calls.length) return undefined;
  return against > 0
    ? { stance: "opposition", reason: "stance-call-against" }
    : { stance: "support", reason: "stance-call" };
}
