import { createHash } from "node:crypto";
import type { CompactRegistry, Roll } from "@netral/engine/logic";
import type { RegistryTables } from "@netral/engine/model";
import type { RegistrySourceFiles } from "./read-source.ts";

/** JSON with sorted keys and no blanks (RFC 8785 for the strings, integers and decimals the registry holds). */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
}

/** The text of a shipped registry file: canonical, with its digest, one line. */
export function compactText(source: RegistrySourceFiles): string {
  const content: Omit<CompactRegistry, "digest"> = {
    format: "netral-registry-compact/1",
    tables: source.tables,
    rolls: source.rolls,
  };
  const digest = `sha256:${createHash("sha256").update(canonicalJson(content)).digest("hex")}`;
  return `${canonicalJson({ ...content, digest })}\n`;
}

const CORE_ELECTIONS = /^(?:pilpres-|pilkada-2024-gubernur$|pemilu-2029$|pemilu-daerah-)/;

/** The core for those who embed it: areas, parties, presidential and governor contests, no legislature. */
export function coreOf({ tables, rolls }: RegistrySourceFiles): RegistrySourceFiles {
  const kept: readonly Roll[] = rolls.filter(({ election }) => CORE_ELECTIONS.test(election));
  const elections = tables.elections.filter(({ id }) => CORE_ELECTIONS.test(id));
  const contests = tables.contests.filter(({ election }) => CORE_ELECTIONS.test(election));
  const inRolls = kept.map(({ prefix }) => `t/${prefix}/`);
  const ids = new Set(contests.map(({ id }) => id));
  const tickets = tables.tickets.filter(
    ({ id, contest }) => ids.has(contest) || inRolls.some((prefix) => id.startsWith(prefix)),
  );
  const areas = tables.areas.filter(({ level }) => level !== "dapil");
  const core: RegistryTables = {
    ...tables,
    areas,
    elections,
    contests,
    tickets,
    scope: { ...tables.scope, elections: elections.map(({ id }) => id) },
  };
  const used = usedSources({ tables: core, rolls: kept });
  return { tables: { ...core, sources: tables.sources.filter(({ id }) => used.has(id)) }, rolls: kept };
}

/** Ids of all sources that any row names. */
export function usedSources(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, item] of Object.entries(value)) {
    const names: readonly unknown[] = key === "sources" && Array.isArray(item) ? item : [];
    if (names.length > 0 && names.every((name) => typeof name === "string"))
      for (const name of names) found.add(`${name}`);
    else usedSources(item, found);
  }
  return found;
}
