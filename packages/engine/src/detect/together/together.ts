import type { TogetherFact } from "@netral/engine/model";
import { byAddress, byHandle } from "../account/account.ts";
import { accountMeaning } from "../account/account-meaning.ts";
import { evidenceOf } from "../names/names.ts";
import type { Mention, Reading } from "../reading/mention.ts";
import { wordsBetween } from "../reading/nearness.ts";
import type { Scene } from "../scene.ts";
import { hasMedia, state } from "../scene.ts";

const ID = "together";
const REACH_WORDS = 5;
const REACH_PROPS = 3;
const KINDS = ["personMarker", "officeTitle", "candidateTitle", "family", "public"] as const;
/** Words that may stand between "bersama" and the name: titles, relatives, other people, "dan". */
const COMPANY =
  /^(?:\p{Lu}\p{L}*|dan|serta|beserta|juga|para|calon|pasangan|paslon|tercinta|tersayang|beliau|kita|teman|kawan|sahabat|keluarga|warga)$/u;

/** States that a picture the owner posted shows, or is said to show, the owner with somebody, or their attributes. */
export function detectTogether(scene: Scene): void {
  const { activity } = scene;
  const posted = activity.type === "Create" || activity.type === "Update" || activity.type === "Add";
  if (!posted || !hasMedia(activity)) return;
  detectTags(scene);
  for (const reading of scene.readings) {
    if (!reading.own || reading.field === "tag") continue;
    for (const mention of reading.mentions) {
      const via = viaOf(reading, mention);
      state(scene, {
        type: "together",
        subject: mention.subject,
        ...(mention.person !== undefined && { person: mention.person }),
        via,
        strength: mention.strength === "unknown" ? "unknown" : "probable",
        evidence: evidenceOf(reading, mention, mention.row),
        detector: ID,
        reason: `together-${via}`,
      });
    }
  }
}

/** People tagged in the picture. */
function detectTags(scene: Scene): void {
  const { activity, registry, act } = scene;
  for (const tag of activity.object.tags ?? []) {
    if (tag.type !== "Mention") continue;
    const accounts =
      tag.href !== undefined
        ? byAddress(registry, tag.href)
        : byHandle(registry, activity.platform, tag.name);
    for (const account of accounts) {
      const meaning = accountMeaning(registry, account, activity.platform, act);
      for (const subject of meaning?.subjects ?? []) {
        state(scene, {
          type: "together",
          subject,
          ...(meaning?.person !== undefined && { person: meaning.person }),
          via: "tag",
          strength: meaning?.strength ?? "probable",
          evidence: { field: "tag", row: account.id },
          detector: ID,
          reason: "together-tag",
        });
      }
    }
  }
}

function viaOf(reading: Reading, mention: Mention): TogetherFact["via"] {
  const { text, context } = reading;
  if (context.some((hit) => hit.kinds.has("props") && wordsBetween(text, hit, mention) <= REACH_PROPS))
    return "props";
  const said = context.some((hit) => {
    if (!hit.kinds.has("together") || hit.end > mention.start) return false;
    return wordsBetween(text, hit, mention) <= REACH_WORDS && inCompany(reading, hit.end, mention.start);
  });
  return said ? "words" : "name";
}

/** Do only titles, relatives and other people stand between? */
function inCompany(reading: Reading, from: number, to: number): boolean {
  const gap = reading.text.slice(from, to);
  return [...gap.matchAll(/[\p{L}\p{N}]+/gu)].every((word) => {
    if (COMPANY.test(word[0])) return true;
    const start = from + word.index;
    return reading.context.some(
      ({ start: left, end, kinds }) =>
        left <= start && start < end && (KINDS.some((kind) => kinds.has(kind)) || kinds.has("together")),
    );
  });
}
