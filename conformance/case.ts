import { readFileSync } from "node:fs";
import type { Activity, ConformanceCase, Expectation, RegistryTables, Result } from "@netral/engine/model";
import { pickRows } from "./pick-rows.ts";

/** The shared invented cast (docs/conformance.md). */
export const cast: RegistryTables = JSON.parse(readFileSync(new URL("./cast.json", import.meta.url), "utf8"));

/** A case whose overlay is given by the tickets and organizations it needs. */
export interface CaseInput extends Omit<ConformanceCase, "registry"> {
  readonly needs: readonly string[];
}

/** Puts the needed rows of the cast into the case, in the published order of fields. */
export function makeCase(input: CaseInput): ConformanceCase {
  const { id, title, profile, needs, activities, answers, expect, others, why } = input;
  return {
    id,
    title,
    profile,
    ...(needs.length > 0 && { registry: pickRows(cast, needs) }),
    activities,
    ...(answers && { answers }),
    expect,
    ...(others && { others }),
    why,
  };
}

/** One expectation; `disputed` is left out where the case does not fix it. */
export function expectResult(
  activity: Activity | string,
  rule: string,
  result: Result,
  disputed?: boolean,
): Expectation {
  const id = typeof activity === "string" ? activity : activity.id;
  return { activity: id, rule: `id-asn/${rule}`, result, ...(disputed !== undefined && { disputed }) };
}
