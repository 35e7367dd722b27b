import type { AttendanceFact } from "@netral/engine/model";
import { evidenceOf } from "../names/names.ts";
import type { ContextKind } from "../reading/context-words.ts";
import type { Mention, Reading } from "../reading/mention.ts";
import { wordsBetween } from "../reading/nearness.ts";
import type { Scene } from "../scene.ts";
import { state } from "../scene.ts";

const ID = "attendance";
const REACH = 6;
const PLANNED = /\b(?:akan|mau|siap|otw|besok|nanti|berangkat|menuju|insya ?allah)\b/i;

/** Whose events are campaign events, whatever they are called. */
const CAMPAIGN: readonly string[] = ["campaign-registered", "pair", "team"];

/** States that the owner says to come, or to have been, to an event of a subject. */
export function detectAttendance(scene: Scene): void {
  detectCampaignEvent(scene);
  for (const reading of scene.readings) {
    for (const mention of reading.mentions) {
      const mode = modeOf(scene, reading, mention);
      if (!mode) continue;
      state(scene, {
        type: "attendance",
        subject: mention.subject,
        mode,
        strength: mention.strength === "unknown" ? "unknown" : "probable",
        evidence: evidenceOf(reading, mention, mention.row),
        detector: ID,
        reason: `attendance-${reading.own ? "words" : "response"}`,
      });
    }
  }
}

/** An event of a campaign account is a campaign event even where its name tells of nobody. */
function detectCampaignEvent(scene: Scene): void {
  const mode = responseOf(scene);
  if (!mode) return;
  for (const fact of [...scene.facts]) {
    if (fact.type !== "target-role" || fact.subject === undefined || !CAMPAIGN.includes(fact.role)) continue;
    const { subject, strength, evidence } = fact;
    const reason = "attendance-response";
    state(scene, { type: "attendance", subject, mode, strength, evidence, detector: ID, reason });
  }
}

function modeOf(scene: Scene, reading: Reading, mention: Mention): AttendanceFact["mode"] | undefined {
  if (scene.activity.kind === "event" && !reading.own) return responseOf(scene);
  if (!reading.own || !near(reading, "attend", mention) || !near(reading, "event", mention)) return undefined;
  if (near(reading, "negation", mention) || near(reading, "appeal", mention)) return undefined;
  return PLANNED.test(reading.text) ? "going" : "been";
}

/** What the owner answered to the invitation to an event. */
function responseOf({ activity: { kind, type } }: Scene): AttendanceFact["mode"] | undefined {
  if (kind !== "event") return undefined;
  if (type === "Accept" || type === "Join") return "going";
  return type === "TentativeAccept" ? "interested" : undefined;
}

function near(reading: Reading, kind: ContextKind, mention: Mention): boolean {
  return reading.context.some(
    (hit) => hit.kinds.has(kind) && wordsBetween(reading.text, hit, mention) <= REACH,
  );
}
