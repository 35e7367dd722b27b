import type { CampaignContentFact } from "@netral/engine/model";
import { evidenceOf } from "../names/names.ts";
import type { Mention, Reading } from "../reading/mention.ts";
import type { Scene } from "../scene.ts";
import { state } from "../scene.ts";
import { callsOf, isDenied } from "./calls.ts";
import { isReport } from "./report-style.ts";

const ID = "campaign-content";
const VOTE = /coblos|pilih|menangkan|salam/i;

/** States that a text carries a campaign's hashtag, slogan or number, or calls to vote. */
export function detectCampaignContent(scene: Scene): void {
  for (const reading of scene.readings) {
    if (reading.field === "target" || reading.field === "event") continue;
    const report = isReport(reading.text, reading.mentions);
    for (const mention of reading.mentions) {
      const what = materialOf(mention, reading, report);
      if (!what) continue;
      state(scene, {
        type: "campaign-content",
        subject: mention.subject,
        what,
        strength: mention.strength,
        evidence: evidenceOf(reading, mention, mention.row),
        detector: ID,
        reason: mention.strength === "unknown" ? `content-${what}-unsure` : `content-${what}`,
      });
    }
    const inPicture = reading.field === "picture";
    if (!reading.own && (!inPicture || report)) continue;
    for (const call of callsOf(reading)) {
      if (call.against) continue;
      // A poster on a picture calls, but who posts the picture may only have stood before it: that is asked.
      const unsure = inPicture || call.mention.strength === "unknown";
      state(scene, {
        type: "campaign-content",
        subject: call.mention.subject,
        what: "call",
        strength: unsure ? "unknown" : "probable",
        evidence: evidenceOf(reading, call, call.mention.row),
        detector: ID,
        reason: inPicture ? "content-picture-call" : "content-call",
      });
    }
  }
}

/** What of a campaign a mention is: its hashtag, its slogan outside a report, its number with a word to vote for it. */
function materialOf(
  mention: Mention,
  reading: Reading,
  report: boolean,
): CampaignContentFact["what"] | undefined {
  if (mention.kind === "hashtag") return "hashtag";
  if (mention.kind === "slogan") {
    const meant = mention.everyday ? isShouted(reading, mention) : !report;
    return meant ? "slogan" : undefined;
  }
  if (mention.kind !== "number" || report || isDenied(reading.text, mention.start)) return undefined;
  return VOTE.test(reading.text.slice(mention.start, mention.end)) ? "number" : undefined;
}

/** An everyday slogan ("lanjutkan") is one where it is called out, or stands beside a call for the same subject. */
function isShouted(reading: Reading, mention: Mention): boolean {
  if (/^[^.?\n]{0,20}!/.test(reading.text.slice(mention.end))) return true;
  return (
    reading.own && callsOf(reading).some((call) => !call.against && call.mention.subject === mention.subject)
  );
}
