import type { PartyTieFact } from "@netral/engine/model";
import { evidenceOf } from "../names/names.ts";
import type { ContextKind } from "../reading/context-words.ts";
import type { Mention, Reading } from "../reading/mention.ts";
import { wordsBetween } from "../reading/nearness.ts";
import type { Scene } from "../scene.ts";
import { state } from "../scene.ts";

const ID = "party-tie";
const REACH = 3;

/** States that the owner says or shows to be a member or on the board of a party. */
export function detectPartyTie(scene: Scene): void {
  for (const reading of scene.readings) {
    const via = viaOf(scene, reading);
    if (!via) continue;
    for (const mention of reading.mentions) {
      if (scene.registry.subject(mention.subject)?.kind !== "party") continue;
      if (!tied(reading, mention, via)) continue;
      state(scene, {
        type: "party-tie",
        subject: mention.subject,
        via,
        strength: mention.strength === "unknown" ? "unknown" : "probable",
        evidence: evidenceOf(reading, mention, mention.row),
        detector: ID,
        reason: `party-tie-${via}`,
      });
    }
  }
}

/** A profile text, the name of a group joined, or the owner's words. */
function viaOf(scene: Scene, reading: Reading): PartyTieFact["via"] | undefined {
  const { activity } = scene;
  if (reading.field === "profile") return "bio";
  if (reading.field === "target")
    return activity.type === "Join" || activity.kind === "group" ? "group" : undefined;
  return reading.own && reading.field === "text" ? "words" : undefined;
}

/** "kader / anggota / pengurus … <party>", not "bukan" or "mantan"; in running text said of oneself. */
function tied(reading: Reading, mention: Mention, via: PartyTieFact["via"]): boolean {
  const member = hitsBefore(reading, "member", mention)[0];
  if (!member) return false;
  if (hitsBefore(reading, "former", member).length > 0) return false;
  return via !== "words" || hitsBefore(reading, "self", member).length > 0;
}

function hitsBefore(
  reading: Reading,
  kind: ContextKind,
  place: { readonly start: number; readonly end: number },
) {
  return reading.context.filter(
    (hit) => hit.kinds.has(kind) && hit.end <= place.start && wordsBetween(reading.text, hit, place) <= REACH,
  );
}
