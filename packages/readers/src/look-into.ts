import type { Issue, Outcome, Platform } from "@netral/engine/model";
import { openInputs } from "./archive/open-inputs.ts";
import { classifyByName } from "./classify.ts";
import type { ExportInput, Inflate } from "./contract.ts";
import { comparablePath } from "./file-head.ts";
import { PLATFORM_READERS } from "./platform-readers.ts";
import { notAnExport } from "./read-issue.ts";

/** What lies in the chosen files, by their listing alone: no file is inflated. */
export interface Glance {
  readonly files: number;
  /** Inflated bytes as declared. */
  readonly bytes: number;
  /** Platforms whose folders were recognised, with the number of files in them that may hold acts. */
  readonly platforms: readonly { readonly platform: Platform; readonly files: number }[];
  /** Archives that could not be opened. */
  readonly issues: readonly Issue[];
}

/** Looks into exports before they are read, so that a wrong choice shows at once. */
export async function lookInto(inputs: readonly ExportInput[], inflate: Inflate): Promise<Outcome<Glance>> {
  const { entries, issues } = await openInputs(inputs, inflate);
  if (entries.length === 0) {
    return { ok: false, issues: issues.length > 0 ? issues : [notAnExport(inputs.map(({ name }) => name))] };
  }
  const readers = PLATFORM_READERS.map(({ create }) => create({ owner: undefined, messages: false }));
  const counts = new Map<Platform, number>();
  for (const entry of entries) {
    const path = comparablePath(entry.path);
    // Pictures and films say nothing of the platform: their folders are called alike everywhere.
    if (classifyByName(entry, path)?.is === "ignored") continue;
    const reader = readers.find((one) => one.claims(path));
    if (reader) counts.set(reader.platform, (counts.get(reader.platform) ?? 0) + 1);
  }
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  const platforms = [...counts]
    .map(([platform, files]) => ({ platform, files }))
    .sort((a, b) => b.files - a.files || a.platform.localeCompare(b.platform));
  return { ok: true, value: { files: entries.length, bytes, platforms, issues } };
}
