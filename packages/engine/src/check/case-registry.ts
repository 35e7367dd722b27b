import { indexRegistry, mergeRegistry, type RegistryIndex } from "@netral/engine/logic";
import type { ConformanceCase, Outcome, RegistryTables } from "@netral/engine/model";

/**
 * The registry a case runs on. Without an overlay it is the shipped one. With an overlay it is the overlay over
 * the shipped frame (areas, organizations, elections, contests): invented people meet no real namesakes, and a
 * case runs in a millisecond. An overlay that refers to shipped people or tickets gets the whole registry.
 */
export function caseRegistry(one: ConformanceCase, shipped: RegistryIndex): Outcome<RegistryIndex> {
  if (one.registry === undefined) return { ok: true, value: shipped };
  const framed = mergeRegistry(frameOf(shipped.tables), [one.registry]);
  if (framed.ok) return { ok: true, value: indexRegistry(framed.value) };
  const whole = mergeRegistry(shipped.tables, [one.registry]);
  return whole.ok ? { ok: true, value: indexRegistry(whole.value) } : whole;
}

function frameOf(tables: RegistryTables): RegistryTables {
  return { ...tables, persons: [], labels: [], tickets: [], memberships: [], accounts: [] };
}
