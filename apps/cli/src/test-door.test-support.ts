import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { Door } from "./door.ts";
import { nodeDoor } from "./node-door.ts";
import { runNetral } from "./run-netral.ts";

/** What a run printed and how it ended. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const machine = nodeDoor();

/** Runs the command line in this process, with real files and a captured terminal. */
export async function netral(args: readonly string[], over: Partial<Door> = {}): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const output = (lines: string[]): Door["stdout"] => ({
    write: (text) => void lines.push(text),
    isTerminal: false,
    width: 100,
  });
  const door: Door = {
    ...machine,
    stdout: output(out),
    stderr: output(err),
    env: {},
    today: () => "2026-11-21",
    ...over,
  };
  const code = await runNetral(args, door);
  return { code, out: out.join(""), err: err.join("") };
}

/** A folder that is removed after the tests of a file. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "netral-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Path of something in the shipped demo. */
export function demo(name: string): string {
  return new URL(`../demo/${name}`, import.meta.url).pathname;
}

/** The arguments that check the demo. */
export const DEMO_CHECK = [
  "check",
  demo("export"),
  "--registry",
  demo("registry.json"),
  "--profile",
  demo("profile.json"),
];
