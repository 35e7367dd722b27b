import type { Outcome } from "@netral/engine/model";
import { assemblePack } from "./assemble-pack.ts";
import { canonicalJson } from "./canonical-json.ts";
import { checkReferences } from "./check-references.ts";

/** Builds one pack from its source folder; the value is the canonical JSON text. */
export function buildPack(folder: string): Outcome<string> {
  const assembled = assemblePack(folder);
  if (!assembled.ok) return assembled;
  const { value, origins } = assembled.value;
  const issues = checkReferences(value, origins);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: canonicalJson(value) };
}
