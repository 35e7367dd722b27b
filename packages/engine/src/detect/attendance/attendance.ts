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

/** States that the owner says to come, or to have been, to an event of a subject. */
export function detectAttendance(scene: Scene): void {
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

function modeOf(scene: Scene, reading: Reading, mention: Mention): AttendanceFact["mode"] | undefined {
  const { activity } = scene;
  if (activity.kind === "event" && !reading.own) {
    if (activity.type === "Accept" || activity.type === "Join") return "going";
    return activity.type === "TentativeAccept" ? "interested" : undefined;
  }
  if (!reading.own || !near(reading, "attend", mention) || !near(reading, "event", mention)) return undefined;
  if (near(reading, "negation", mention) || near(reading, "appeal", mention)) return undefined;
  return PLANNED.test(reading.text) ? "going" : "been";
}

function near(reading: Reading, kind: ContextKind, mention: Mention): boolean {
  return reading.context.some(
    (hit) => hit.kinds.has(kind) && wordsBetween(reading.text, hit, mention) <= REACH,
  );
}
