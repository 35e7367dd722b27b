import type { FactEvidence, MentionFact } from "@netral/engine/model";
import { officesAt } from "../office/offices-at.ts";
import type { Mention, Reading } from "../reading/mention.ts";
import type { Scene } from "../scene.ts";
import { state } from "../scene.ts";

const ID = "names";

/** States who is mentioned in the texts of an act. */
export function detectNames(scene: Scene): void {
  for (const reading of scene.readings) {
    for (const mention of reading.mentions) state(scene, mentionFact(scene, reading, mention));
  }
}

/** Where a mention stands. */
export function evidenceOf(
  { field, medium }: Pick<Reading, "field" | "medium">,
  range: { readonly start: number; readonly end: number },
  row?: string,
): FactEvidence {
  return {
    field,
    ...(medium !== undefined && { medium }),
    start: range.start,
    end: range.end,
    ...(row !== undefined && { row }),
  };
}

function mentionFact(scene: Scene, reading: Reading, mention: Mention): MentionFact {
  return {
    type: "mention",
    subject: mention.subject,
    ...(mention.person !== undefined && { person: mention.person }),
    label: mention.label,
    possiblyOfficial: officesAt(scene.registry, mention.subject, mention.person, scene.act).length > 0,
    strength: mention.strength,
    evidence: evidenceOf(reading, mention, mention.row),
    detector: mention.account ? "account" : ID,
    reason: mention.reason,
  };
}
