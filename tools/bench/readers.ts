/**
 * How fast exports are read, against the bare pipeline (see bare.ts) on the same bytes in the same run, and whether
 * the cost grows in a straight line and memory not at all. Each side runs in a process of its own, so that its peak
 * memory is its own. The exports are generated into a temporary folder and deleted afterwards.
 *
 *     npm run bench:readers -- [--platforms x,whatsapp] [--megabytes 50,500,5000] [--rounds 3]
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readExport } from "@netral/readers";
import { openNodeInputs } from "@netral/readers/node";
import type { BareMeasured } from "./bare.ts";
import { madePlatform, withMadeFile } from "./made-file.ts";
import { inChild, inflateLikeTheCommandLine, type Measured, measuredSince, median } from "./measured.ts";

/** Made first, before anything that lives long. */
const inflate = inflateLikeTheCommandLine();

/** Netral holds less than this at any size, MB. */
const MEMORY_GOAL = 350;

interface ReadMeasured extends Measured {
  readonly records: number;
  readonly activities: number;
}

async function read(file: string, owner: string): Promise<ReadMeasured> {
  const inputs = await openNodeInputs([file]);
  if (!inputs.ok) throw new Error(`cannot open ${file}`);
  const start = performance.now();
  let activities = 0;
  const outcome = await readExport(inputs.value, {
    inflate,
    ...(owner === "" ? {} : { owner }),
    onActivities: (batch) => {
      activities += batch.length;
    },
  });
  if (!outcome.ok || activities === 0) throw new Error(JSON.stringify(outcome).slice(0, 2000));
  return { ...measuredSince(start), records: outcome.value.totals.records, activities };
}

function line(side: string, rounds: readonly Measured[], records: number, inflated: number): string {
  const seconds = median(rounds.map((one) => one.seconds));
  return [
    `  ${side}`,
    `${seconds.toFixed(2)} s`.padStart(9),
    `${(inflated / 1e6 / seconds).toFixed(0)} MB/s`.padStart(9),
    `${Math.round(records / seconds).toLocaleString("en")} records/s`.padStart(19),
    `${Math.max(...rounds.map(({ rss }) => rss)).toFixed(0)} MB peak`.padStart(12),
    `${median(rounds.map(({ cpu }) => cpu)).toFixed(2)} s cpu`.padStart(12),
  ].join(" ");
}

async function compare(name: string, file: string, rounds: number): Promise<string> {
  const bares: BareMeasured[] = [];
  const reads: ReadMeasured[] = [];
  for (let round = 0; round < rounds; round++) {
    bares.push(await inChild<BareMeasured>(join(import.meta.dirname, "bare.ts"), file));
    reads.push(
      await inChild<ReadMeasured>(
        import.meta.filename,
        "--read",
        file,
        "--owner",
        madePlatform(name).owner ?? "",
      ),
    );
  }
  const { records = 0, inflated = 0 } = bares[0] ?? {};
  const { records: found = 0, activities = 0 } = reads[0] ?? {};
  console.log(
    `${name}, ${(inflated / 1e6).toFixed(0)} MB, ${found.toLocaleString("en")} records, ${activities.toLocaleString("en")} activities`,
  );
  console.log(line("bare", bares, records, inflated));
  console.log(line("read", reads, found, inflated));
  const ratioOf = (of: (one: Measured) => number) =>
    median(reads.map((one, at) => of(one) / of(bares[at] ?? one))).toFixed(2);
  const perGigabyte = (of: (one: Measured) => number) =>
    ((median(reads.map(of)) / inflated) * 1e9).toFixed(2).padStart(7);
  const peak = Math.max(...reads.map(({ rss }) => rss));
  console.log(
    `  ratio ${ratioOf((one) => one.seconds)} x bare, ${ratioOf(({ cpu }) => cpu)} x its processor time`,
  );
  const size = `${(inflated / 1e6).toFixed(0)} MB`.padStart(8);
  const verdict = peak < MEMORY_GOAL ? "" : `  more than ${MEMORY_GOAL} MB`;
  return [
    `${name.padEnd(15)} ${size}`,
    `${perGigabyte((one) => one.seconds)} s a GB`,
    `${perGigabyte(({ cpu }) => cpu)} s cpu a GB`,
    `${peak.toFixed(0).padStart(5)} MB peak${verdict}`,
  ].join("  ");
}

const { values } = parseArgs({
  options: {
    platforms: { type: "string", default: "x,instagram,facebook" },
    megabytes: { type: "string", default: "50" },
    rounds: { type: "string", default: "3" },
    read: { type: "string" },
    owner: { type: "string", default: "" },
  },
});

if (values.read !== undefined) {
  console.log(JSON.stringify(await read(values.read, values.owner)));
} else {
  const growth: string[] = [];
  for (const name of values.platforms.split(",")) {
    for (const megabytes of values.megabytes.split(",").map(Number)) {
      await withMadeFile(name, megabytes, async (file) => {
        growth.push(await compare(name, file, Number(values.rounds)));
      });
    }
  }
  console.log(`\n${growth.join("\n")}`);
}
