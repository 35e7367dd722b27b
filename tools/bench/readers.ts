/**
 * How fast exports are read, against the bare pipeline on the same bytes in the same run: raw inflate with 1 MB
 * chunks, the same splitter, `JSON.parse` in batches, nothing else. Each side runs in a process of its own, so
 * that its peak memory is its own.
 *
 *     node tools/bench/readers.ts [--platform x] [--megabytes 50,500] [--rounds 3] [--dir DIR]
 */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { setFlagsFromString } from "node:v8";
import { openInputs } from "../../packages/readers/src/archive/open-inputs.ts";
import { readPrefix } from "../../packages/readers/src/json/prefix.ts";
import type { Run } from "../../packages/readers/src/json/run.ts";
import { selectorTree } from "../../packages/readers/src/json/selector.ts";
import { splitStream } from "../../packages/readers/src/json/split-stream.ts";
import { nodeInflate, openNodeInputs } from "../../packages/readers/src/node/index.ts";
import { readExport } from "../../packages/readers/src/read-export.ts";
import { MADE_PLATFORMS, type MadePlatformName } from "../generate/platforms.ts";
import { writeExport } from "../generate/write-export.ts";

interface Measured {
  readonly seconds: number;
  readonly records: number;
  readonly inflated: number;
  /** Processor time of all threads; steadier than the clock on a shared machine. */
  readonly cpu: number;
  /** Peak resident memory, MB. */
  readonly rss: number;
}

// As the command line sets it: the young generation would otherwise take 90 MB it has no use for.
setFlagsFromString("--semi-space-growth-factor=1");

const LIMITS = { maxRecordBytes: 32 * 1024 * 1024, maxDepth: 512, batchBytes: 16 * 1024 } as const;

/** Selectors that reach every list of the generated exports, whatever their shape. */
const EVERYTHING = selectorTree([["*"], ["*", "*"]]);

async function bare(file: string): Promise<Measured> {
  const inputs = await openNodeInputs([file]);
  if (!inputs.ok) throw new Error(`cannot open ${file}`);
  const start = performance.now();
  const { entries } = await openInputs(inputs.value, nodeInflate);
  let records = 0;
  let inflated = 0;
  for (const entry of entries) {
    inflated += entry.size;
    const first = await firstBytes(entry.open());
    const skip = readPrefix(new TextDecoder("utf-8", { ignoreBOM: true }).decode(first)).length;
    const isList = new TextDecoder().decode(first.subarray(skip)).trimStart().startsWith("[");
    const selectors = isList ? selectorTree([["*"]]) : EVERYTHING;
    const sink = {
      problem: () => undefined,
      run: (run: Run) => {
        records += run.values.length;
      },
    };
    await splitStream(entry.open(), skip, selectors, LIMITS, sink, () => undefined);
  }
  return result(start, records, inflated);
}

async function firstBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  for await (const chunk of chunks) return chunk.slice(0, 256);
  return new Uint8Array();
}

async function read(file: string): Promise<Measured> {
  const inputs = await openNodeInputs([file]);
  if (!inputs.ok) throw new Error(`cannot open ${file}`);
  const start = performance.now();
  let activities = 0;
  const outcome = await readExport(inputs.value, {
    inflate: nodeInflate,
    onActivities: (batch) => {
      activities += batch.length;
    },
  });
  if (!outcome.ok || !outcome.value.complete || activities === 0) throw new Error(JSON.stringify(outcome));
  const inflated = outcome.value.files.reduce((sum, part) => sum + part.bytes, 0);
  return result(start, outcome.value.totals.records, inflated);
}

function result(start: number, records: number, inflated: number): Measured {
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage();
  return {
    seconds,
    cpu: (user + system) / 1e6,
    records,
    inflated,
    rss: process.resourceUsage().maxRSS / 1024,
  };
}

const run = promisify(execFile);

async function inChild(side: "bare" | "read", file: string): Promise<Measured> {
  const { stdout } = await run(process.execPath, [import.meta.filename, "--side", side, "--file", file]);
  const measured: Measured = JSON.parse(stdout);
  return measured;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

async function compare(
  platform: MadePlatformName,
  megabytes: number,
  rounds: number,
  dir: string,
): Promise<void> {
  const file = join(dir, `netral-bench-${platform}-${megabytes}.zip`);
  if (!existsSync(file)) {
    const made = MADE_PLATFORMS[platform];
    await writeExport(made.make(Math.round((megabytes * 1e6) / made.bytesPerScale)), file, 1);
  }
  const bares: Measured[] = [];
  const reads: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    bares.push(await inChild("bare", file));
    reads.push(await inChild("read", file));
  }
  const cpuRatio = median(reads.map((one, index) => one.cpu / (bares[index]?.cpu ?? 1)));
  const ratio = median(reads.map((one, index) => one.seconds / (bares[index]?.seconds ?? 1)));
  for (const [name, side] of [
    ["bare", bares],
    ["read", reads],
  ] as const) {
    const seconds = median(side.map((one) => one.seconds));
    const [one] = side;
    const size = (one?.inflated ?? 0) / 1e6;
    console.log(
      [
        platform.padEnd(10),
        `${Math.round(size)} MB`.padStart(8),
        name,
        `${seconds.toFixed(2)} s`.padStart(9),
        `${Math.round(size / seconds)} MB/s`.padStart(9),
        `${Math.round((one?.records ?? 0) / seconds).toLocaleString("en")} records/s`.padStart(18),
        `${Math.round(Math.max(...side.map((m) => m.rss)))} MB peak`.padStart(12),
        `${median(side.map((m) => m.cpu)).toFixed(2)} s cpu`.padStart(11),
        name === "read" ? `${ratio.toFixed(2)} x bare, ${cpuRatio.toFixed(2)} x cpu` : "",
      ].join("  "),
    );
  }
}

const { values } = parseArgs({
  options: {
    platform: { type: "string", default: "x,instagram,facebook" },
    megabytes: { type: "string", default: "50" },
    rounds: { type: "string", default: "3" },
    dir: { type: "string", default: join(tmpdir(), "netral-bench") },
    side: { type: "string" },
    file: { type: "string", default: "" },
  },
});

if (values.side !== undefined) {
  console.log(JSON.stringify(await (values.side === "bare" ? bare(values.file) : read(values.file))));
} else {
  mkdirSync(values.dir, { recursive: true });
  for (const megabytes of values.megabytes.split(",").map(Number)) {
    for (const name of values.platform.split(",")) {
      if (name in MADE_PLATFORMS)
        await compare(name as MadePlatformName, megabytes, Number(values.rounds), values.dir);
    }
  }
}
