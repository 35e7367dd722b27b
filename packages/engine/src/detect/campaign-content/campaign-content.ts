import type { CampaignContentFact } from "@netral/engine/model";
import { evidenceOf } from "../names/names.ts";
import type { Mention } from "../reading/mention.ts";
import type { Scene } from "../scene.ts";
import { state } from "../scene.ts";
import { ballotNumbers } from "./ballot-number.ts";
import { callsOf } from "./calls.ts";

const ID = "campaign-content";

/** States that a text carries a campaign's hashtag, slogan or number, or calls to vote. */
export function detectCampaignContent(scene: Scene, profileArea: string | undefined): void {
  for (const reading of scene.readings) {
    if (reading.field === "target" || reading.field === "event") continue;
    for (const mention of reading.mentions) {
      const what = materialOf(mention);
      if (!what) continue;
      state(scene, {
        type: "campaign-content",
        subject: mention.subject,
        what,
        strength: mention.strength,
        evidence: evidenceOf(reading, mention, mention.row),
        detector: ID,
        reason: `content-${what}`,
      });
    }
    for (const number of ballotNumbers(scene.registry, reading, scene.act, profileArea)) {
      state(scene, {
        type: "campaign-content",
        subject: number.subject,
        what: "number",
        strength: number.certain ? "probable" : "unknown",
        evidence: evidenceOf(reading, number),
        detector: ID,
        reason: number.certain ? "content-number" : "content-number-contests",
      });
    }
    if (!reading.own) continue;
    for (const call of callsOf(reading)) {
      if (call.against) continue;
      state(scene, {
        type: "campaign-content",
        subject: call.mention.subject,
        what: "call",
        strength: call.mention.strength === "unknown" ? "unknown" : "probable",
        evidence: evidenceOf(reading, call, call.mention.row),
        detector: ID,
        reason: "content-call",
      });
    }
  }
}

function materialOf(mention: Mention): CampaignContentFact["what"] | undefined {
  if (mention.kind === "hashtag") return "hashtag";
  return mention.kind === "slogan" ? "slogan" : undefined;
}
