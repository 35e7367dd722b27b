import type { Issue } from "@netral/engine/model";
import type { ExportInput, Inflate } from "../contract.ts";
import type { ArchiveEntry } from "./archive-entry.ts";
import { archiveIssue } from "./archive-issue.ts";
import { isGzip } from "./gzip.ts";
import { ARCHIVE_LIMITS } from "./limits.ts";
import { naturalOrder } from "./natural-order.ts";
import { isUnsafePath, normalPath } from "./safe-path.ts";
import { listTar } from "./tar-archive.ts";
import { listZip, readRange } from "./zip-archive.ts";

/** Every file of all inputs, in an order that does not depend on the order of the inputs. */
export interface OpenedInputs {
  readonly entries: readonly ArchiveEntry[];
  /** Archives that were refused or could not be opened. */
  readonly issues: readonly Issue[];
}

/** Lists zips, zips inside zips, and loose files. */
export async function openInputs(inputs: readonly ExportInput[], inflate: Inflate): Promise<OpenedInputs> {
  const entries: ArchiveEntry[] = [];
  const issues: Issue[] = [];
  for (const input of inputs) await open(input, inflate, 0, entries, issues);
  entries.sort(
    (a, b) =>
      naturalOrder(a.path, b.path) ||
      (a.archive < b.archive ? -1 : a.archive > b.archive ? 1 : 0) ||
      a.size - b.size,
  );
  return { entries, issues };
}

async function open(
  input: ExportInput,
  inflate: Inflate,
  depth: number,
  entries: ArchiveEntry[],
  issues: Issue[],
): Promise<void> {
  if (isUnsafePath(input.name) && depth > 0) {
    issues.push(archiveIssue("unsafe-path", input.name, input.name));
    return;
  }
  if (!(await isZip(input))) {
    if (!(await isTar(input))) entries.push(looseEntry(input));
    else await openTar(input, inflate, entries, issues);
    return;
  }
  const listing = await listZip(input, inflate);
  if (listing.refused !== undefined) {
    issues.push(archiveIssue(listing.refused.code, input.name, listing.refused.detail));
    return;
  }
  for (const entry of listing.entries) {
    if (/\.(?:zip|tar\.gz|tgz)$/i.test(entry.path) && entry.problem === undefined) {
      const nested = await nestedInput(entry, depth);
      if (nested !== undefined) {
        await open(nested, inflate, depth + 1, entries, issues);
        continue;
      }
      entries.push({ ...entry, problem: "nested-zip-too-large" });
      continue;
    }
    entries.push(entry);
  }
}

/** Zip by name or by signature: exports are renamed, and Takeout has junk before the first header. */
async function isZip(input: ExportInput): Promise<boolean> {
  if (/\.zip$/i.test(input.name)) return true;
  const start = await input.read(0, 4);
  return start[0] === 0x50 && start[1] === 0x4b && (start[2] === 3 || start[2] === 5);
}

/** A gzipped tar by name and signature (Mastodon up to 4.1). */
async function isTar(input: ExportInput): Promise<boolean> {
  return /\.(?:tar\.gz|tgz|tar)$/i.test(input.name) && isGzip(await input.read(0, 4));
}

async function openTar(
  input: ExportInput,
  inflate: Inflate,
  entries: ArchiveEntry[],
  issues: Issue[],
): Promise<void> {
  const listing = await listTar(input, inflate);
  entries.push(...listing.entries);
  if (listing.problem !== undefined) {
    issues.push(archiveIssue(listing.problem.code, input.name, listing.problem.detail));
  }
}

function looseEntry(input: ExportInput): ArchiveEntry {
  return {
    path: normalPath(input.name),
    archive: "",
    size: input.size,
    storedSize: input.size,
    open: () => readRange(input, 0, input.size),
  };
}

async function nestedInput(entry: ArchiveEntry, depth: number): Promise<ExportInput | undefined> {
  if (depth >= ARCHIVE_LIMITS.nestedDepth || entry.size > ARCHIVE_LIMITS.nestedBytes) return undefined;
  const bytes = new Uint8Array(entry.size);
  let filled = 0;
  try {
    for await (const chunk of entry.open()) {
      bytes.set(chunk, filled);
      filled += chunk.length;
    }
  } catch {
    return undefined;
  }
  const name = entry.path.slice(entry.path.lastIndexOf("/") + 1);
  return {
    name,
    size: filled,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, Math.min(offset + length, filled))),
  };
}
