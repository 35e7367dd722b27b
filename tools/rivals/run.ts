/**
 * Other readers of the same exports, as oracle (do both find the same?) and rival (time and memory), on the same
 * generated files, each side in a process of its own. The packages are installed into this folder on first use.
 *
 *     npm run bench:rivals -- [--megabytes 10,50,200] [--rounds 3]
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { withMadeFile } from "../bench/made-file.ts";
import { inChild, type Measured, median } from "../bench/measured.ts";
import type { Found } from "./found.ts";

const RIVALS = { whatsapp: "whatsapp-chat-parser", x: "twitter-archive-reader" } as const;

async function attempt(script: string, side: "ours" | "rival", file: string): Promise<Found | undefined> {
  try {
    return await inChild<Found>(script, side, file);
  } catch (error) {
    const [reason = ""] = String(error instanceof Error ? error.message : error)
      .split("\n")
      .filter((line) => /error|fatal/i.test(line) && !line.startsWith("Command failed"));
    console.log(`  ${side} gave up: ${reason.trim()}`);
    return undefined;
  }
}

function line(name: string, rounds: readonly Measured[]): string {
  const seconds = median(rounds.map((one) => one.seconds)).toFixed(2);
  const peak = Math.max(...rounds.map(({ rss }) => rss)).toFixed(0);
  return `  ${name.padEnd(24)} ${seconds.padStart(8)} s ${peak.padStart(6)} MB peak`;
}

function verdicts(ours: Found, rival: Found): string {
  return Object.entries(ours.kinds)
    .map(([kind, { count, sum }]) => {
      const other = rival.kinds[kind] ?? { count: 0, sum: 0 };
      if (count === other.count && sum === other.sum) return `${kind}: ${count}, the same`;
      return `${kind}: ${count} against ${other.count}${count === other.count ? ", different ones" : ""}`;
    })
    .join("; ");
}

async function compare(platform: keyof typeof RIVALS, file: string, rounds: number): Promise<void> {
  const script = join(import.meta.dirname, `${platform}.ts`);
  const ours: Found[] = [];
  const rivals: Found[] = [];
  for (let round = 0; round < rounds; round++) {
    const mine = await attempt(script, "ours", file);
    const theirs = round > rivals.length ? undefined : await attempt(script, "rival", file);
    if (mine !== undefined) ours.push(mine);
    if (theirs !== undefined) rivals.push(theirs);
  }
  if (ours.length > 0) console.log(line("netral", ours));
  if (rivals.length > 0) console.log(line(RIVALS[platform], rivals));
  const [mine] = ours;
  const [theirs] = rivals;
  if (mine !== undefined && theirs !== undefined) console.log(`  found    ${verdicts(mine, theirs)}`);
}

const { values } = parseArgs({
  options: {
    megabytes: { type: "string", default: "10,50" },
    rounds: { type: "string", default: "3" },
  },
});

if (!existsSync(join(import.meta.dirname, "node_modules"))) {
  const install = spawnSync("npm", ["ci", "--ignore-scripts", "--prefix", import.meta.dirname], {
    stdio: "inherit",
  });
  if (install.status !== 0) process.exit(1);
}
for (const platform of ["whatsapp", "x"] as const) {
  for (const megabytes of values.megabytes.split(",").map(Number)) {
    console.log(`${platform}, ${megabytes} MB`);
    await withMadeFile(platform, megabytes, (file) => compare(platform, file, Number(values.rounds)));
  }
}
