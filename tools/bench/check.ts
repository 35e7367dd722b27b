/**
 * How long a whole check takes, against the bare pipeline on the same bytes in the same run (raw inflate, splitter,
 * `JSON.parse` in batches; see tools/bench/readers.ts). Goal: at most 1.3 times, below 350 MB.
 *
 *     node tools/bench/check.ts [--platform x] [--megabytes 1000] [--rounds 3]
 */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { setFlagsFromString } from "node:v8";
import { createCheck } from "@netral/engine/check";
import { parsePack } from "@netral/engine/law";
import { decodeRegistry, indexRegistry } from "@netral/engine/logic";
import { shippedStance } from "@netral/engine/text";
import { loadPackJson } from "@netral/packs/node";
import { readExport } from "@netral/readers";
import { nodeInflate, openNodeInputs } from "@netral/readers/node";
import { readRegistryFile } from "@netral/registry/node";
import { MADE_PLATFORMS } from "../generate/platforms.ts";
import { writeExport } from "../generate/write-export.ts";

interface Side {
  readonly seconds: number;
  /** Peak resident memory, MB. */
  readonly rss: number;
}

function must<T>(outcome: { ok: true; value: T } | { ok: false }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

async function checkSide(
  file: string,
): Promise<Side & { readonly findings: number; readonly activities: number }> {
  const start = performance.now();
  const registry = must(decodeRegistry(readRegistryFile()));
  const run = createCheck({
    version: "bench",
    pack: must(parsePack(JSON.parse(loadPackJson()))),
    registry: indexRegistry(registry.tables),
    registryInfo: { generated: null, digest: registry.digest, overlays: 0 },
    profile: { status: "pns", area: "31" },
    profileAssumed: false,
    answers: {},
    today: "2026-11-21",
    stance: shippedStance(),
  });
  const inputs = must(await openNodeInputs([file]));
  const coverage = must(
    await readExport(inputs, { onActivities: run.pushAll, onDuplicate: run.duplicate, inflate: nodeInflate }),
  );
  const { groups, counts } = run.finish(coverage);
  return {
    seconds: (performance.now() - start) / 1000,
    rss: process.resourceUsage().maxRSS / 1024,
    findings: groups.reduce((sum, { count }) => sum + count, 0),
    activities: counts.activities,
  };
}

const execute = promisify(execFile);

async function inChild<T extends Side>(script: string, side: string, file: string): Promise<T> {
  const { stdout } = await execute(process.execPath, [script, "--side", side, "--file", file]);
  const measured: T = JSON.parse(stdout);
  return measured;
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const { values } = parseArgs({
  options: {
    platform: { type: "string", default: "x" },
    megabytes: { type: "string", default: "1000" },
    rounds: { type: "string", default: "3" },
    side: { type: "string" },
    file: { type: "string", default: "" },
  },
});

// As the command line does.
setFlagsFromString("--semi-space-growth-factor=1");

if (values.side === "check") {
  console.log(JSON.stringify(await checkSide(values.file)));
} else {
  const made = Object.entries(MADE_PLATFORMS).find(([name]) => name === values.platform)?.[1];
  if (!made) throw new Error(`no generator for ${values.platform}`);
  const dir = join(tmpdir(), "netral-bench");
  mkdirSync(dir, { recursive: true });
  const file = join(dir, `netral-bench-${values.platform}-${values.megabytes}.zip`);
  if (!existsSync(file)) {
    await writeExport(made.make(Math.round((Number(values.megabytes) * 1e6) / made.bytesPerScale)), file, 1);
  }
  const bare: Side[] = [];
  const check: Awaited<ReturnType<typeof checkSide>>[] = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    bare.push(await inChild(join(import.meta.dirname, "readers.ts"), "bare", file));
    check.push(await inChild(import.meta.filename, "check", file));
  }
  const ratios = check.map(({ seconds }, round) => seconds / (bare[round]?.seconds ?? 1));
  const [one] = check;
  console.log(
    `check      ${values.platform} ${values.megabytes} MB, ${one?.activities} activities, ${one?.findings} findings`,
  );
  console.log(
    `  bare     ${median(bare.map(({ seconds }) => seconds)).toFixed(2)} s  ${Math.round(Math.max(...bare.map(({ rss }) => rss)))} MB peak`,
  );
  console.log(
    `  check    ${median(check.map(({ seconds }) => seconds)).toFixed(2)} s  ${Math.round(Math.max(...check.map(({ rss }) => rss)))} MB peak`,
  );
  console.log(`  ratio    ${median(ratios).toFixed(2)} x bare (goal: at most 1.30)`);
}
