import { readdirSync, readFileSync } from "node:fs";

interface ProcessStatus {
  readonly pid: number;
  readonly parent: number;
  /** Most resident memory so far, MB. */
  readonly peak: number;
  readonly command: string;
}

function statusOf(pid: string): ProcessStatus | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const number = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return { pid: Number(pid), parent: number("PPid"), peak: number("VmHWM") / 1024, command };
  } catch {
    // It ended between the listing and the look.
    return undefined;
  }
}

/** A process and all that came from it, by Linux' `/proc`; empty elsewhere. */
function familyOf(pid: number): readonly ProcessStatus[] {
  let names: readonly string[] = [];
  try {
    names = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  const all = names.flatMap((name) => statusOf(name) ?? []);
  const family = new Set([pid]);
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const one of all) if (family.has(one.parent)) family.add(one.pid);
  }
  return all.filter((one) => family.has(one.pid));
}

/** Most resident memory (MB) of the largest tab among a browser's processes. */
export function tabPeak(browser: number): number {
  return Math.max(
    0,
    ...familyOf(browser).flatMap(({ command, peak }) => (command.includes("--type=renderer") ? [peak] : [])),
  );
}
