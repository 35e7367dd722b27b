import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Inflate } from "@netral/readers";
import { nodeInflate } from "@netral/readers/node";
import { holdYoungGeneration, inflateWithRoom, sweepEarly } from "../../apps/cli/src/young-generation.ts";

/** What one side of a comparison cost, in a process of its own. */
export interface Measured {
  readonly seconds: number;
  /** Processor seconds of all threads; steadier than the clock on a shared machine. */
  readonly cpu: number;
  /** Peak resident memory, MB. */
  readonly rss: number;
}

/** What this process cost since `start` (`performance.now()`). */
export function measuredSince(start: number): Measured {
  const { user, system } = process.cpuUsage();
  return {
    seconds: (performance.now() - start) / 1000,
    cpu: (user + system) / 1e6,
    rss: process.resourceUsage().maxRSS / 1024,
  };
}

/** Inflates, and holds memory, as the command line does (apps/cli/src/main.ts). */
export function inflateLikeTheCommandLine(): Inflate {
  sweepEarly();
  holdYoungGeneration();
  return inflateWithRoom(nodeInflate);
}

const execute = promisify(execFile);

/** Runs a script in a process of its own and reads what it prints as JSON. */
export async function inChild<T>(script: string, ...args: readonly string[]): Promise<T> {
  const { stdout } = await execute(process.execPath, [script, ...args]);
  const printed: T = JSON.parse(stdout);
  return printed;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
