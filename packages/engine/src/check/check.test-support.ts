import { readFileSync } from "node:fs";
import { parsePack } from "@netral/engine/law";
import { indexRegistry } from "@netral/engine/logic";
import type { Activity, CheckReport, Coverage } from "@netral/engine/model";
import { type CheckOptions, createCheck } from "./create-check.ts";

const parsed = parsePack(
  JSON.parse(readFileSync(new URL("../../../packs/data/id-asn.json", import.meta.url), "utf8")),
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));

/** The shipped pack with its registry of invented people. */
export const examplePack = parsed.value;
export const exampleRegistry = indexRegistry(examplePack.pack.exampleRegistry);

export const noCoverage: Coverage = {
  format: "netral-coverage/1",
  owners: [],
  files: [],
  totals: { files: 0, read: 0, unread: 0, records: 0, activities: 0, duplicates: 0 },
  gaps: [],
  issues: [],
  complete: true,
};

/** An act on the invented pair's Instagram account, unless said otherwise. */
export function act(id: string, on: string, over: Partial<Activity> = {}): Activity {
  const from = on.includes("T") ? on : `${on}T03:00:00Z`;
  return {
    id,
    type: "Like",
    kind: "reaction",
    platform: "instagram",
    published: { from, to: from.replace(/:00Z$/, ":01Z"), zone: "exact" },
    object: { type: "Note", url: `https://www.instagram.com/p/${id}/` },
    target: { handle: "contoh.wirasekar", kind: "account" },
    audience: "unknown",
    source: { file: "likes.json", pointer: `/${id}` },
    ...over,
  };
}

export function check(activities: readonly Activity[], over: Partial<CheckOptions> = {}): CheckReport {
  const run = createCheck({
    version: "0.0.0",
    pack: examplePack,
    registry: exampleRegistry,
    registryInfo: { generated: null, digest: "sha256:contoh", overlays: 0 },
    profile: { status: "pns", area: "33" },
    profileAssumed: false,
    answers: {},
    today: "2026-11-21",
    ...over,
  });
  run.pushAll(activities);
  return run.finish(noCoverage);
}
