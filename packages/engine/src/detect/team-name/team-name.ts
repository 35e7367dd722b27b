import { evidenceOf } from "../names/names.ts";
import type { Reading } from "../reading/mention.ts";
import type { Scene } from "../scene.ts";
import { state } from "../scene.ts";

const ID = "team-name";
/** A page counts as named after a person when at most this many more letters stand in its name. */
const LOOSE_LETTERS = 4;
const TEAM_HANDLE =
  /relawan|timses|pemenangan|pendukung|sahabat|barisan|laskar|posko|pejuang|simpatisan|menang/i;

/**
 * States that the target calls itself a campaign or volunteer team of a ticket, or a body of a party; a page that
 * bears only a candidate's name may be the candidate's (`unknown`).
 */
export function detectTeamName(scene: Scene): void {
  const { activity, registry } = scene;
  for (const reading of scene.readings) {
    if (reading.field !== "target") continue;
    const team = isTeam(reading, activity.target?.handle);
    for (const mention of reading.mentions) {
      if (isRegistered(scene, mention.subject)) continue;
      const isParty = registry.subject(mention.subject)?.kind === "party";
      const common = {
        type: "target-role",
        subject: mention.subject,
        ...(mention.person !== undefined && { person: mention.person }),
        evidence: evidenceOf(reading, mention, mention.row),
        detector: ID,
      } as const;
      if (isParty)
        state(scene, { ...common, role: "party", strength: mention.strength, reason: "target-names-party" });
      else if (team)
        state(scene, { ...common, role: "team", strength: mention.strength, reason: "target-names-team" });
      else if (activity.target?.kind === "page" && fillsName(reading, mention)) {
        state(scene, { ...common, role: "personal", strength: "unknown", reason: "page-bears-name" });
      }
    }
  }
}

/** Has the registry said already whose account this is? */
function isRegistered(scene: Scene, subject: string): boolean {
  return scene.facts.some(
    (fact) => fact.type === "target-role" && fact.subject === subject && fact.detector !== ID,
  );
}

function isTeam(reading: Reading, handle: string | undefined): boolean {
  return reading.context.some(({ kinds }) => kinds.has("team")) || TEAM_HANDLE.test(handle ?? "");
}

function fillsName(reading: Reading, mention: { readonly start: number; readonly end: number }): boolean {
  const rest = reading.text.slice(0, mention.start) + reading.text.slice(mention.end);
  return rest.replace(/[^\p{L}]/gu, "").length <= LOOSE_LETTERS;
}
