#!/usr/bin/env node
// Plain JavaScript, so that any Node can start it: TypeScript runs as it is from Node 24 on. An older Node hands
// over to the one the project pins (the npm package `node`), with the same arguments and streams.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const FLOOR = 24;
const major = Number(process.versions.node.split(".")[0]);

/** The pinned Node's executable, or undefined where it is not installed. */
function pinnedNode() {
  try {
    const root = dirname(createRequire(import.meta.url).resolve("node/package.json"));
    return join(root, "bin", process.platform === "win32" ? "node.exe" : "node");
  } catch {
    return undefined;
  }
}

if (major >= FLOOR) {
  await import("../src/main.ts");
} else {
  const node = process.env.NETRAL_RESTARTED ? undefined : pinnedNode();
  const run = node
    ? spawnSync(node, [...process.execArgv, import.meta.filename, ...process.argv.slice(2)], {
        stdio: "inherit",
        env: { ...process.env, NETRAL_RESTARTED: "1" },
      })
    : undefined;
  if (!run || run.error) {
    console.error(`Netral membutuhkan Node.js ${FLOOR} atau lebih baru; yang terpasang ${process.version}.`);
    console.error(`Netral needs Node.js ${FLOOR} or newer; found ${process.version}.`);
    process.exitCode = 2;
  } else {
    process.exitCode = run.status ?? 2;
  }
}
