import { loadVerifiedPack } from "@netral/engine/check";
import { canonicalJson } from "@netral/engine/law";
import type { Issue, Outcome } from "@netral/engine/model";
import { assemblePack } from "./assemble-pack.ts";
import type { OriginMap } from "./origin-map.ts";
import { unusedRows } from "./unused-rows.ts";

/** A pack ready to ship. */
export interface BuiltPack {
  /** Canonical JSON (RFC 8785). */
  readonly json: string;
  /** `sha256:` and 64 hex digits over it. */
  readonly digest: string;
}

/**
 * Builds one pack from its source folder and runs the examples of its rules; what is wrong is said with the file
 * and line it was written in.
 */
export function buildPack(folder: string): Outcome<BuiltPack> {
  const assembled = assemblePack(folder);
  if (!assembled.ok) return assembled;
  const { value, origins } = assembled.value;
  const parsed = loadVerifiedPack(value);
  if (!parsed.ok) return { ok: false, issues: parsed.issues.map((issue) => placed(issue, origins)) };
  const { pack, digest } = parsed.value;
  const unused = unusedRows(pack);
  if (unused.length > 0) return { ok: false, issues: unused };
  const json = canonicalJson(pack);
  if (json === undefined) throw new Error("the loader let a broken character through");
  return { ok: true, value: { json, digest } };
}

function placed(issue: Issue, origins: OriginMap): Issue {
  return { ...issue, ...origins.lineOf(issue.pointer ?? "") };
}
