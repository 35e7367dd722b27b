import type { Coverage, CoverageIssue, FileCoverage, FileState, Outcome } from "@netral/engine/model";
import type { ArchiveEntry } from "./archive/archive-entry.ts";
import { type OpenedInputs, openInputs } from "./archive/open-inputs.ts";
import { type Peeked, peek } from "./archive/peek.ts";
import { classify, classifyByName, type FileClass } from "./classify.ts";
import type { ExportInput, ReadExport, ReadOptions } from "./contract.ts";
import { summarise } from "./coverage-summary.ts";
import { damageCode, isDamage } from "./damage.ts";
import { emitter as createEmitter, type Emitter } from "./emitter.ts";
import { type FileTally, fileTally, tallyIssue, toFileCoverage } from "./file-coverage.ts";
import { comparablePath, fileHead, HEAD_BYTES } from "./file-head.ts";
import { stateOf } from "./file-state.ts";
import { nothingRead } from "./nothing-read.ts";
import { distinctOwners, ownerConflict } from "./owner-conflict.ts";
import { ownerOn } from "./owner-on.ts";
import { plainBytes } from "./plain-bytes.ts";
import { PLATFORM_READERS } from "./platform-readers.ts";
import { type ProgressMeter, progressMeter } from "./progress-meter.ts";
import { cancelled, notAnExport } from "./read-issue.ts";
import { gatherJsonFile, readJsonFile } from "./read-json-file.ts";
import { readStreamFile } from "./read-stream-file.ts";
import { readingOrder } from "./reading-order.ts";
import type { FileHead, PlatformReader, ReaderSetup } from "./shape.ts";
import { unknownLayout, unknownRecord } from "./unknown-layout.ts";
import { watchStrange } from "./watch-strange.ts";

/** Files up to this size are looked at ahead for who the owner is, whatever their name. */
const GATHER_ALL_BELOW = 1024 * 1024;

interface Run {
  readonly options: ReadOptions;
  readonly readers: readonly PlatformReader[];
  readonly emitter: Emitter;
  readonly progress: ProgressMeter;
  readonly classes: Map<ArchiveEntry, FileClass>;
}

class Cancelled extends Error {}

/** Reads exports of one owner; see `ReadExport`. */
export const readExport: ReadExport = async (inputs, options) => {
  const opened = await openInputs(inputs, options.inflate, options);
  try {
    return await readOpened(opened, inputs, options);
  } catch (error) {
    if (error instanceof Cancelled) return { ok: false, issues: [cancelled()] };
    throw error;
  } finally {
    await opened.release();
  }
};

async function readOpened(
  { entries, issues }: OpenedInputs,
  inputs: readonly ExportInput[],
  options: ReadOptions,
): Promise<Outcome<Coverage>> {
  const names = inputs.map((input) => input.name);
  const unsafe = issues.filter(({ code }) => code === "archive/unsafe-path" || code === "archive/bomb");
  if (unsafe.length > 0) return { ok: false, issues: unsafe };
  if (entries.length === 0) {
    return { ok: false, issues: issues.length > 0 ? issues : [notAnExport(names)] };
  }
  const neighbours: ReaderSetup["neighbours"] = new Map();
  const readers = PLATFORM_READERS.map(({ platform, create }) =>
    create({ owner: ownerOn(platform, options.owner), messages: options.messages === true, neighbours }),
  );
  const emitter = createEmitter(options);
  const progress = progressMeter(options, entries);
  const run: Run = { options, readers, emitter, progress, classes: new Map() };
  await gatherAll(run, entries);
  const owners = distinctOwners(readers.flatMap((reader) => reader.owners()));
  const conflict = options.sameOwner === true ? undefined : ownerConflict(owners);
  if (conflict !== undefined) return { ok: false, issues: [conflict] };
  const files = await readAll(run, entries);
  const nothing = nothingRead(files, names);
  if (nothing !== undefined) return { ok: false, issues: [...issues, nothing] };
  const lost: CoverageIssue[] = issues.map((issue) => ({ code: issue.code, detail: issue.file ?? "" }));
  return { ok: true, value: summarise(files, readers, owners, entries, lost, emitter) };
}

function checkSignal(run: Run): void {
  if (run.options.signal?.aborted === true) throw new Cancelled();
}

async function gatherAll(run: Run, entries: readonly ArchiveEntry[]): Promise<void> {
  const patterns = run.readers.flatMap((reader) =>
    reader.shapes.flatMap((shape) => (shape.gatherPath === undefined ? [] : [shape.gatherPath])),
  );
  for (const entry of entries) {
    checkSignal(run);
    const lower = comparablePath(entry.path);
    const known = classifyByName(entry, lower);
    if (known !== undefined) {
      run.classes.set(entry, known);
      continue;
    }
    if (entry.size > GATHER_ALL_BELOW && !patterns.some((pattern) => pattern.test(lower))) continue;
    const peeked = await peek(plainBytes(entry.open()), HEAD_BYTES);
    try {
      await gather(run, entry, peeked);
    } catch {
      // Damage is reported when the file is read for its acts.
    } finally {
      await peeked.close();
    }
  }
}

async function gather(run: Run, entry: ArchiveEntry, peeked: Peeked): Promise<void> {
  const head = fileHead(entry.path, peeked.head, peeked.whole);
  const found = classify(head, run.readers);
  // What a damaged beginning looks like says nothing; it is looked at again, and reported, when it is read.
  if (found.is === "shape" || peeked.failed === undefined) run.classes.set(entry, found);
  if (found.is !== "shape") return;
  const { shape, reader } = found;
  shape.gatherHead?.(head);
  if (shape.format === "json" && shape.gather !== undefined) {
    await gatherJsonFile(shape, reader, head, peeked.stream);
  } else if (shape.format === "stream" && shape.gatherStream !== undefined) {
    await shape.gatherStream(peeked.stream, { path: entry.path, head });
  }
}

async function readAll(run: Run, entries: readonly ArchiveEntry[]): Promise<readonly FileCoverage[]> {
  const results = new Map<ArchiveEntry, FileCoverage>();
  const names = new Map<string, number>();
  for (const { archive, path } of entries) {
    names.set(`${archive}\n${path}`, (names.get(`${archive}\n${path}`) ?? 0) + 1);
  }
  const { order, hasCoarse } = readingOrder(entries, run.classes, run.readers);
  if (hasCoarse) run.emitter.expectCoarse();
  for (const entry of order) results.set(entry, await readEntry(run, entry));
  await run.emitter.flush();
  // The last acts may take long, where their pictures are read: what was stopped there is no whole result.
  checkSignal(run);
  return entries.flatMap((entry) => {
    const file = results.get(entry);
    if (file === undefined) return [];
    const twice = (names.get(`${entry.archive}\n${entry.path}`) ?? 0) > 1;
    return [twice ? { ...file, issues: [...file.issues, { code: "duplicate-name" }] } : file];
  });
}

async function readEntry(run: Run, entry: ArchiveEntry): Promise<FileCoverage> {
  checkSignal(run);
  const tally = fileTally(entry.path);
  tally.bytes = entry.size;
  run.progress.startFile(entry);
  const known = run.classes.get(entry);
  // A file of an unknown layout is opened again only when someone wants to see what it is like.
  const skips =
    known !== undefined &&
    known.is !== "shape" &&
    (known.is !== "unknown" || run.options.onUnknown === undefined);
  const state = skips ? conclude(tally, known) : await readContent(run, entry, tally);
  run.progress.endFile(entry, tally.records);
  return toFileCoverage(tally, state);
}

function conclude(tally: FileTally, found: Exclude<FileClass, { is: "shape" }>): FileState {
  tally.platform = found.platform;
  if (found.is === "empty") {
    tallyIssue(tally, "empty-list");
    return "read";
  }
  tallyIssue(tally, found.reason);
  return found.is;
}

async function readContent(run: Run, entry: ArchiveEntry, tally: FileTally): Promise<FileState> {
  const counted = run.progress.counting(entry, plainBytes(entry.open()));
  const peeked = await peek(counted, HEAD_BYTES);
  try {
    const head = fileHead(entry.path, peeked.head, peeked.whole);
    const known = run.classes.get(entry);
    const found = known?.is === "shape" ? known : classify(head, run.readers);
    if (found.is !== "shape") {
      if (found.is === "unknown") run.options.onUnknown?.(unknownLayout(head, found.reason, found.platform));
      if (peeked.failed === undefined) return conclude(tally, found);
      tally.platform = found.platform;
      tallyIssue(tally, damageCode(peeked.failed));
      return "failed";
    }
    tally.platform = found.shape.platform;
    tally.shape = found.shape.id;
    return await readShape(run, found, head, peeked, tally);
  } finally {
    await peeked.close();
  }
}

async function readShape(
  run: Run,
  { shape, reader }: Extract<FileClass, { is: "shape" }>,
  head: FileHead,
  peeked: Peeked,
  tally: FileTally,
): Promise<FileState> {
  const pace = (): Promise<void> | undefined => {
    checkSignal(run);
    run.progress.tick(tally.records);
    return run.emitter.full ? run.emitter.flush() : undefined;
  };
  try {
    if (shape.format === "json") {
      const { onUnknown } = run.options;
      const watched =
        onUnknown === undefined
          ? shape
          : watchStrange(shape, (record) => onUnknown(unknownRecord(tally.file, shape, record)));
      await readJsonFile(watched, reader, head, peeked.stream, tally, run.emitter, pace);
    } else {
      await readStreamFile(shape, head, peeked.stream, tally, run.emitter, pace);
    }
  } catch (error) {
    if (error instanceof Cancelled || !isDamage(error)) throw error;
    tallyIssue(tally, damageCode(error));
    return tally.records > 0 ? "partial" : "failed";
  }
  return stateOf(tally);
}
