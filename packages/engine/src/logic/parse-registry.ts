import type { Outcome, RegistryTables } from "@netral/engine/model";
import { registryIssues } from "./registry-issues.ts";
import { overlaySchema, registrySchema } from "./registry-schema.ts";

/** Checks the shape of a whole registry; references between rows are checked when registries are merged. */
export function parseRegistry(json: unknown): Outcome<RegistryTables> {
  const parsed = registrySchema.safeParse(json);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, issues: registryIssues(json, parsed.error.issues) };
}

/** Checks the shape of an overlay: the tables of the registry, any of which may be left out. */
export function parseOverlay(json: unknown): Outcome<Partial<RegistryTables>> {
  const parsed = overlaySchema.safeParse(json);
  if (!parsed.success) return { ok: false, issues: registryIssues(json, parsed.error.issues) };
  const { $schema: _, ...tables } = parsed.data;
  return { ok: true, value: tables };
}
