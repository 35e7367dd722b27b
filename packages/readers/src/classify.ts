import type { Platform } from "@netral/engine/model";
import type { ArchiveEntry } from "./archive/archive-entry.ts";
import { ignoredByName } from "./common-ignored.ts";
import { isSkeleton } from "./is-skeleton.ts";
import { jsonLooksLikeActs, textLooksLikeActs } from "./looks-like-acts.ts";
import type { FileHead, PlatformReader, Shape } from "./shape.ts";

/** What a file is. */
export type FileClass =
  | { readonly is: "shape"; readonly shape: Shape; readonly reader: PlatformReader }
  | { readonly is: "ignored"; readonly reason: string; readonly platform?: Platform }
  | { readonly is: "empty"; readonly platform: Platform }
  | { readonly is: "unknown"; readonly reason: string; readonly platform?: Platform }
  | { readonly is: "failed"; readonly reason: string; readonly platform?: Platform };

/** What a file is by its name and listing alone; undefined when its content must be looked at. */
export function classifyByName(entry: ArchiveEntry, lower: string): FileClass | undefined {
  const reason = ignoredByName(entry, lower);
  if (reason !== undefined) return { is: "ignored", reason };
  if (entry.problem !== undefined) return { is: "failed", reason: entry.problem };
  return undefined;
}

/** What a file is by its path and first bytes. */
export function classify(head: FileHead, readers: readonly PlatformReader[]): FileClass {
  const json = head.json();
  if (json !== undefined && isSkeleton(json.value)) {
    return withPlatform(
      "unknown",
      "masked-skeleton",
      readers.find((reader) => reader.claims(head.lower)),
    );
  }
  for (const reader of readers) {
    const shape = reader.shapes.find((candidate) => candidate.match(head));
    if (shape !== undefined) return { is: "shape", shape, reader };
  }
  const claimant = readers.find((reader) => reader.claims(head.lower));
  const candidates = claimant === undefined ? readers : [claimant];
  for (const reader of candidates) {
    const ignored = reader.ignored.find((rule) => rule.test(head));
    if (ignored !== undefined) return { is: "ignored", reason: ignored.reason, platform: reader.platform };
  }
  if (head.whole && head.bytes.length === 0) return withPlatform("failed", "empty-file", claimant);
  return classifyUnmatched(head, claimant);
}

function classifyUnmatched(head: FileHead, claimant: PlatformReader | undefined): FileClass {
  const json = head.json();
  if (json !== undefined) {
    if (isEmptyJson(json.value) && head.whole) {
      // A beginning that breaks off before its first value is read as if it were empty.
      if (!/[\]};]\s*$/.test(head.text().slice(-200))) return withPlatform("failed", "truncated", claimant);
      return claimant === undefined
        ? { is: "ignored", reason: "empty-list" }
        : { is: "empty", platform: claimant.platform };
    }
    if (claimant !== undefined || jsonLooksLikeActs(json.value)) {
      return withPlatform("unknown", "unknown-layout", claimant);
    }
    return { is: "ignored", reason: "nothing-like-acts" };
  }
  if (/\.html?$/.test(head.lower)) {
    return withPlatform("unknown", "html-export-not-readable", claimant);
  }
  if (/\.json$/.test(head.lower)) return withPlatform("failed", "not-json", claimant);
  if (claimant !== undefined) return withPlatform("unknown", "unknown-format", claimant);
  return textLooksLikeActs(head.text())
    ? { is: "unknown", reason: "unknown-format" }
    : { is: "ignored", reason: "nothing-like-acts" };
}

function withPlatform(
  is: "unknown" | "failed",
  reason: string,
  reader: PlatformReader | undefined,
): FileClass {
  return reader === undefined ? { is, reason } : { is, reason, platform: reader.platform };
}

function isEmptyJson(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
