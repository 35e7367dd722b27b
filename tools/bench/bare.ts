/**
 * The bare pipeline that readers and checks are held against: raw inflate with 1 MB chunks, and for JSON the same
 * splitter and `JSON.parse` in batches of 16 KB; for texts, tables and pages decoding and cutting into lines.
 *
 *     node tools/bench/bare.ts FILE.zip
 */
import { openInputs } from "../../packages/readers/src/archive/open-inputs.ts";
import { asObject, type Json } from "../../packages/readers/src/json/json.ts";
import { jsonHead } from "../../packages/readers/src/json/json-head.ts";
import { readPrefix } from "../../packages/readers/src/json/prefix.ts";
import type { Run } from "../../packages/readers/src/json/run.ts";
import { selectorTree } from "../../packages/readers/src/json/selector.ts";
import { splitStream } from "../../packages/readers/src/json/split-stream.ts";
import { openNodeInputs } from "../../packages/readers/src/node/index.ts";
import { inflateLikeTheCommandLine, type Measured, measuredSince } from "./measured.ts";

/** Made first, before anything that lives long. */
const inflate = inflateLikeTheCommandLine();

/** The cost, and what was found: JSON records or lines. */
export interface BareMeasured extends Measured {
  readonly records: number;
  readonly inflated: number;
}

const LIMITS = { maxRecordBytes: 32 * 1024 * 1024, maxDepth: 512, batchBytes: 16 * 1024 } as const;

async function firstBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  for await (const chunk of chunks) return chunk.slice(0, 4096);
  return new Uint8Array();
}

/** How many steps lead to the elements of the first list below the members that come first. */
function depthOfList(value: Json): number {
  if (Array.isArray(value)) return 1;
  const inside = Object.values(asObject(value) ?? {}).find((member) => typeof member === "object");
  return inside === undefined || inside === null ? 0 : 1 + depthOfList(inside);
}

async function countRecords(open: () => AsyncIterable<Uint8Array>): Promise<number> {
  const head = await firstBytes(open());
  const skip = readPrefix(new TextDecoder("utf-8", { ignoreBOM: true }).decode(head.subarray(0, 256))).length;
  const steps = Array.from({ length: depthOfList(jsonHead(head)?.value ?? []) }, () => "*");
  let records = 0;
  const sink = {
    problem: () => undefined,
    run: (run: Run) => {
      records += run.values.length;
    },
  };
  await splitStream(open(), skip, selectorTree([steps]), LIMITS, sink, () => undefined);
  return records;
}

async function countLines(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  const decoder = new TextDecoder();
  let lines = 0;
  let rest = "";
  for await (const chunk of chunks) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = parts.pop() ?? "";
    lines += parts.length;
  }
  return lines;
}

async function bare(file: string): Promise<BareMeasured> {
  const inputs = await openNodeInputs([file]);
  if (!inputs.ok) throw new Error(`cannot open ${file}`);
  const start = performance.now();
  const { entries } = await openInputs(inputs.value, inflate);
  let records = 0;
  let inflated = 0;
  for (const entry of entries) {
    inflated += entry.size;
    records += /\.js(on)?$/.test(entry.path)
      ? await countRecords(entry.open)
      : await countLines(entry.open());
  }
  return { ...measuredSince(start), records, inflated };
}

const [, , file] = process.argv;
if (file !== undefined) console.log(JSON.stringify(await bare(file)));
