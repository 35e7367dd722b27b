import type { PartyTieFact } from "@netral/engine/model";
import type { Span } from "@netral/engine/text";
import { isReport } from "../campaign-content/report-style.ts";
import { evidenceOf } from "../names/names.ts";
import type { ContextKind } from "../reading/context-words.ts";
import type { Mention, Reading } from "../reading/mention.ts";
import { wordsBetween } from "../reading/nearness.ts";
import type { Scene } from "../scene.ts";
import { state } from "../scene.ts";

const ID = "party-tie";
const REACH = 3;
/** Who says so speaks of himself; "jadi kader" and "resmi bergabung" may be said of anybody. */
const FIRST_PERSON = /^(?:saya|aku|ane|gue|gua|gw|kami|kita|abdi|kulo|i|we)$/i;

/** States that the owner says or shows to be a member or on the board of a party. */
export function detectPartyTie(scene: Scene): void {
  for (const reading of scene.readings) {
    const via = viaOf(scene, reading);
    if (!via) continue;
    for (const mention of reading.mentions) {
      if (scene.registry.subject(mention.subject)?.kind !== "party") continue;
      const member = memberWord(reading, mention);
      if (!member) continue;
      const isSure = via !== "words" || ownTie(reading, member);
      if (isSure === undefined) continue;
      state(scene, {
        type: "party-tie",
        subject: mention.subject,
        via,
        strength: isSure && mention.strength !== "unknown" ? "probable" : "unknown",
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

/** "kader / anggota / pengurus … <party>", not "bukan" or "mantan". */
function memberWord(reading: Reading, mention: Mention): Span | undefined {
  const [member] = hitsBefore(reading, "member", mention);
  return member && hitsBefore(reading, "former", member).length === 0 ? member : undefined;
}

/** Is running text said of oneself: yes, perhaps (`false`), or not at all? */
function ownTie(reading: Reading, member: Span): boolean | undefined {
  const selves = hitsBefore(reading, "self", member);
  if (selves.some(({ start, end }) => FIRST_PERSON.test(reading.text.slice(start, end)))) return true;
  const isOther =
    isReport(reading.text, reading.mentions) || hitsBefore(reading, "negation", member).length > 0;
  return selves.length === 0 || isOther ? undefined : false;
}

function hitsBefore(reading: Reading, kind: ContextKind, place: Span) {
  return reading.context.filter(
    (hit) => hit.kinds.has(kind) && hit.end <= place.start && wordsBetween(reading.text, hit, place) <= REACH,
  );
}
