import type { AppealFact } from "@netral/engine/model";
import { callsOf } from "../campaign-content/calls.ts";
import { isReport } from "../campaign-content/report-style.ts";
import { evidenceOf } from "../names/names.ts";
import type { ContextReader } from "../reading/context.ts";
import type { ContextKind } from "../reading/context-words.ts";
import type { Mention, Reading } from "../reading/mention.ts";
import { wordsBetween } from "../reading/nearness.ts";
import type { Scene } from "../scene.ts";
import { ownReadings, state } from "../scene.ts";

const ID = "appeal";
const REACH = 8;
const ASKS_SUPPORT = /\b(?:mohon|minta|meminta|harap|titip)\s+(?:doa\s+(?:dan|&)?\s*)?(?:dukungan|suara)/i;
const INVITES =
  /\b(?:hadirilah|mengundang|undangan|diharapkan hadir|dimohon hadir|wajib hadir|mohon kehadiran|mari hadir|ayo hadir|yuk hadir|mari ramaikan|ayo ramaikan)\b/i;

/** States that the owner asks or invites others to act for a subject, and whom. */
export function detectAppeal(scene: Scene, readContext: ContextReader): void {
  for (const reading of ownReadings(scene)) {
    if (reading.field !== "text" && reading.field !== "media") continue;
    for (const mention of reading.mentions) {
      if (!asks(scene, reading, mention)) continue;
      state(scene, {
        type: "appeal",
        subject: mention.subject,
        to: addresseeOf(scene, reading, readContext),
        strength: mention.strength === "unknown" ? "unknown" : "probable",
        evidence: evidenceOf(reading, mention, mention.row),
        detector: ID,
        reason: "appeal-words",
      });
    }
  }
}

function asks(scene: Scene, reading: Reading, mention: Mention): boolean {
  if (scene.activity.type === "Invite") return true;
  const call = callsOf(reading).find((one) => one.mention === mention && !one.against);
  if (call?.asks) return true;
  const asksOrInvites =
    (ASKS_SUPPORT.test(reading.text) && near(reading, "appeal", mention)) ||
    (INVITES.test(reading.text) && near(reading, "event", mention));
  return asksOrInvites && !isReport(reading.text, reading.mentions);
}

/** Whom the words address: in the text itself, else by the group they were written in, else by who could see them. */
function addresseeOf(scene: Scene, reading: Reading, readContext: ContextReader): AppealFact["to"] {
  const group = scene.activity.target?.kind === "group" ? (scene.activity.target.name ?? "") : "";
  const around = group === "" ? [] : readContext(group);
  for (const kind of ["unit", "family", "public"] as const) {
    if (reading.context.some(({ kinds }) => kinds.has(kind))) return kind;
    if (around.some(({ kinds }) => kinds.has(kind))) return kind;
  }
  return scene.activity.audience === "public" ? "public" : "unclear";
}

function near(reading: Reading, kind: ContextKind, mention: Mention): boolean {
  return reading.context.some(
    (hit) => hit.kinds.has(kind) && wordsBetween(reading.text, hit, mention) <= REACH,
  );
}
