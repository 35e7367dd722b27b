import type { Issue } from "@netral/engine/model";
import { isSystemFile } from "../common-ignored.ts";
import type { ExportInput, Inflate, Spill } from "../contract.ts";
import type { ArchiveEntry } from "./archive-entry.ts";
import { archiveIssue } from "./archive-issue.ts";
import { isGzip } from "./gzip.ts";
import { ARCHIVE_LIMITS } from "./limits.ts";
import { naturalOrder } from "./natural-order.ts";
import { type NestedZips, nestedZips } from "./nested-zips.ts";
import { isUnsafePath, normalPath } from "./safe-path.ts";
import { listTar } from "./tar-archive.ts";
import { listZip, readRange } from "./zip-archive.ts";

/** Every file of all inputs, in an order that does not depend on the order of the inputs. */
export interface OpenedInputs {
  readonly entries: readonly ArchiveEntry[];
  /** Archives that were refused or could not be opened. */
  readonly issues: readonly Issue[];
  /** Lets go what was put aside; nothing can be opened afterwards. */
  release(): Promise<void>;
}

/** What opening may use besides the inflater. */
export interface OpenOptions {
  readonly spill?: Spill | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface Opening {
  readonly inflate: Inflate;
  readonly nested: NestedZips;
  readonly entries: ArchiveEntry[];
  readonly issues: Issue[];
}

/** Lists zips, zips inside zips, and loose files. */
export async function openInputs(
  inputs: readonly ExportInput[],
  inflate: Inflate,
  options: OpenOptions = {},
): Promise<OpenedInputs> {
  const nested = nestedZips(options);
  const opening: Opening = { inflate, nested, entries: [], issues: [] };
  for (const input of inputs) await open(input, 0, opening);
  const { entries, issues } = opening;
  entries.sort(
    (a, b) =>
      naturalOrder(a.path, b.path) ||
      (a.archive < b.archive ? -1 : a.archive > b.archive ? 1 : 0) ||
      a.size - b.size ||
      (a.checkSum ?? 0) - (b.checkSum ?? 0),
  );
  return { entries, issues, release: nested.release };
}

async function open(input: ExportInput, depth: number, opening: Opening): Promise<void> {
  const { inflate, entries, issues } = opening;
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
    if (!/\.(?:zip|tar\.gz|tgz)$/i.test(entry.path) || entry.problem !== undefined) entries.push(entry);
    else await openNested(entry, depth, opening);
  }
}

async function openNested(entry: ArchiveEntry, depth: number, opening: Opening): Promise<void> {
  if (isSystemFile(entry.path)) opening.entries.push(entry);
  else if (depth >= ARCHIVE_LIMITS.nestedDepth) {
    opening.entries.push({ ...entry, problem: "nested-too-deep" });
  } else {
    const opened = await opening.nested.open(entry);
    if (opened.ok) await open(opened.input, depth + 1, opening);
    else opening.entries.push({ ...entry, problem: opened.problem });
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
