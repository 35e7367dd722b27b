import type { Emitter } from "./emitter.ts";
import { type FileTally, tallyIssue } from "./file-coverage.ts";
import { asObject, type Json } from "./json/json.ts";
import { jsonPointer } from "./json/pointer.ts";
import { readPrefix } from "./json/prefix.ts";
import type { Run } from "./json/run.ts";
import { type Selector, selectorTree } from "./json/selector.ts";
import { splitStream } from "./json/split-stream.ts";
import type { SplitSink } from "./json/split-types.ts";
import { repairDeep, repairJsonText } from "./meta/mojibake.ts";
import type { FileHead, JsonShape, PlatformReader, RecordContext } from "./shape.ts";

/** Limits for one JSON document; see `SplitLimits`. */
const LIMITS = { maxRecordBytes: 32 * 1024 * 1024, maxDepth: 512, batchBytes: 16 * 1024 } as const;

/** What to do with each record of a file. */
type Visit = (record: Json, run: Run, index: number) => void;

async function visitRecords(
  selectors: readonly Selector[],
  reader: PlatformReader,
  head: FileHead,
  chunks: AsyncIterable<Uint8Array>,
  problem: (code: string) => void,
  visit: Visit,
  pace: () => Promise<void> | undefined,
): Promise<void> {
  const start = new TextDecoder("utf-8", { ignoreBOM: true }).decode(head.bytes.subarray(0, 256));
  const tree = selectorTree(selectors);
  const repair = reader.mojibake === true;
  const sink: SplitSink = {
    problem,
    ...(repair ? { prepare: repairJsonText } : {}),
    run(run) {
      for (let index = 0; index < run.values.length; index++) {
        const value = run.values[index];
        if (value !== undefined) visit(repair && run.unprepared ? repairDeep(value) : value, run, index);
      }
    },
  };
  await splitStream(chunks, readPrefix(start).length, tree, LIMITS, sink, pace);
}

/** Reads a JSON file by its shape, record by record. */
export async function readJsonFile(
  shape: JsonShape,
  reader: PlatformReader,
  head: FileHead,
  chunks: AsyncIterable<Uint8Array>,
  tally: FileTally,
  emitter: Emitter,
  pace: () => Promise<void> | undefined,
): Promise<void> {
  let understood = false;
  let current: Run | undefined;
  let currentIndex = 0;
  let base = "";
  let baseRun: Run | undefined;
  const pointer = (within: string): string => {
    if (current === undefined) return within;
    if (baseRun !== current) {
      base = jsonPointer("", ...current.base);
      baseRun = current;
    }
    return current.first === undefined ? base + within : `${base}/${current.first + currentIndex}${within}`;
  };
  const context: RecordContext = {
    path: tally.file,
    head,
    get base() {
      return current?.base ?? [];
    },
    emit(draft, within = "") {
      understood = true;
      emitter.emit(draft, shape.platform, pointer(within), tally);
    },
    ignore(reason) {
      understood = true;
      tallyIssue(tally, `ignored-${reason}`);
    },
    issue(code, detail) {
      understood = true;
      tallyIssue(tally, code, detail);
    },
  };
  await visitRecords(
    shape.select(head),
    reader,
    head,
    chunks,
    (code) => tallyIssue(tally, code),
    (record, run, index) => {
      tally.records++;
      understood = false;
      current = run;
      currentIndex = index;
      shape.read(record, context);
      if (!understood) {
        const keys = asObject(record);
        tallyIssue(
          tally,
          keys !== undefined && Object.keys(keys).length === 0 ? "ignored-empty" : "record-not-understood",
        );
      }
    },
    pace,
  );
}

/** Reads a JSON file ahead: who the owner is, what other files need. */
export async function gatherJsonFile(
  shape: JsonShape,
  reader: PlatformReader,
  head: FileHead,
  chunks: AsyncIterable<Uint8Array>,
): Promise<void> {
  const context = { path: head.path, head };
  await visitRecords(
    shape.gatherSelect?.(head) ?? shape.select(head),
    reader,
    head,
    chunks,
    () => undefined,
    (record) => shape.gather?.(record, context),
    () => undefined,
  );
}
