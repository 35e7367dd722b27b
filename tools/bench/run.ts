/**
 * All benchmarks one after the other, each in a process of its own: `npm run bench`.
 *
 *     node tools/bench/run.ts [--megabytes 250] [--only match,check]
 *
 * `--megabytes` is the size of the generated X export that is checked; 1000 is the size the goal speaks of.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { megabytes: { type: "string", default: "250" }, only: { type: "string" } },
});

const BENCHES: Readonly<Record<string, { readonly title: string; readonly args: readonly string[] }>> = {
  evaluate: { title: "rules: activities a second, facts given", args: [] },
  match: { title: "names: all shipped names looked for in made-up posts", args: [] },
  stance: { title: "stance: texts a second", args: [] },
  draft: { title: "draft: one keystroke in a draft of 500 characters", args: [] },
  check: {
    title: "check: a whole export against the bare pipeline",
    args: ["--megabytes", values.megabytes],
  },
};

const chosen = values.only?.split(",") ?? Object.keys(BENCHES);
for (const name of chosen) {
  const bench = BENCHES[name];
  if (bench === undefined)
    throw new Error(`no benchmark "${name}"; there are ${Object.keys(BENCHES).join(", ")}`);
  console.log(`\n${bench.title}`);
  const run = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`), ...bench.args], {
    stdio: "inherit",
  });
  if (run.status !== 0) process.exitCode = 1;
}
