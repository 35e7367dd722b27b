/**
 * How long a whole check takes, against the bare pipeline on the same bytes in the same run (see
 * tools/bench/bare.ts). Goal: at most 1.3 times, below 350 MB.
 *
 *     node tools/bench/check.ts [--platform x] [--megabytes 1000] [--rounds 3]
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createCheck } from "@netral/engine/check";
import { parsePack } from "@netral/engine/law";
import { decodeRegistry, indexRegistry } from "@netral/engine/logic";
import { shippedStance } from "@netral/engine/text";
import { loadPackJson } from "@netral/packs/node";
import { readExport } from "@netral/readers";
import { openNodeInputs } from "@netral/readers/node";
import { readRegistryFile } from "@netral/registry/node";
import type { BareMeasured } from "./bare.ts";
import { withMadeFile } from "./made-file.ts";
import { inChild, inflateLikeTheCommandLine, type Measured, measuredSince, median } from "./measured.ts";

/** Made first, before anything that lives long. */
const inflate = inflateLikeTheCommandLine();

interface CheckMeasured extends Measured {
  readonly findings: number;
  readonly activities: number;
}

function must<T>(outcome: { ok: true; value: T } | { ok: false }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

async function checkSide(file: string): Promise<CheckMeasured> {
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
    await readExport(inputs, { onActivities: run.pushAll, onDuplicate: run.duplicate, inflate }),
  );
  const { groups, counts } = run.finish(coverage);
  return {
    ...measuredSince(start),
    findings: groups.reduce((sum, { count }) => sum + count, 0),
    activities: counts.activities,
  };
}

async function compare(file: string, rounds: number): Promise<void> {
  const bares: BareMeasured[] = [];
  const checks: CheckMeasured[] = [];
  for (let round = 0; round < rounds; round++) {
    bares.push(await inChild<BareMeasured>(join(import.meta.dirname, "bare.ts"), file));
    checks.push(await inChild<CheckMeasured>(import.meta.filename, "--file", file));
  }
  const line = (side: string, all: readonly Measured[]) =>
    `  ${side} ${median(all.map(({ seconds }) => seconds)).toFixed(2)} s ${Math.max(...all.map(({ rss }) => rss)).toFixed(0)} MB peak`;
  const ratio = median(checks.map(({ seconds }, round) => seconds / (bares[round]?.seconds ?? seconds)));
  const { activities = 0, findings = 0 } = checks[0] ?? {};
  console.log(
    `${((bares[0]?.inflated ?? 0) / 1e6).toFixed(0)} MB, ${activities} activities, ${findings} findings`,
  );
  console.log(line("bare ", bares));
  console.log(line("check", checks));
  console.log(`  ratio ${ratio.toFixed(2)} x bare (goal: at most 1.30)`);
}

const { values } = parseArgs({
  options: {
    platform: { type: "string", default: "x" },
    megabytes: { type: "string", default: "1000" },
    rounds: { type: "string", default: "3" },
    file: { type: "string" },
  },
});

if (values.file !== undefined) console.log(JSON.stringify(await checkSide(values.file)));
else {
  await withMadeFile(values.platform, Number(values.megabytes), (file) =>
    compare(file, Number(values.rounds)),
  );
}
