import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DEMO_CHECK, scratch } from "./test-door.test-support.ts";

const folder = scratch();
const LAUNCHER = new URL("../bin/netral.js", import.meta.url).pathname;

/** Makes every way to the network throw, before anything of ours is loaded. */
const CUT = `
const cut = (what) => () => { throw new Error("network used: " + what); };
const { syncBuiltinESMExports } = require("node:module");
for (const [name, members] of [
  ["node:net", ["connect", "createConnection", "createServer"]],
  ["node:tls", ["connect"]],
  ["node:dns", ["lookup", "resolve"]],
  ["node:http", ["request", "get"]],
  ["node:https", ["request", "get"]],
  ["node:http2", ["connect"]],
  ["node:dgram", ["createSocket"]],
]) for (const member of members) require(name)[member] = cut(name + "." + member);
require("node:net").Socket.prototype.connect = cut("net.Socket");
globalThis.fetch = cut("fetch");
globalThis.WebSocket = cut("WebSocket");
syncBuiltinESMExports();
`;

it("a check works with the network cut off", () => {
  const preload = join(folder, "cut.cjs");
  writeFileSync(preload, CUT);
  const run = spawnSync(process.execPath, ["--require", preload, LAUNCHER, ...DEMO_CHECK], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  expect(run.stderr).toBe("");
  expect(run.stdout).toContain("Yang dibaca");
  expect(run.status).toBe(1);
});

it("the cut is one: the same preload stops a program that does use the network", () => {
  const preload = join(folder, "cut.cjs");
  writeFileSync(preload, CUT);
  const run = spawnSync(process.execPath, ["--require", preload, "-e", 'fetch("http://127.0.0.1:9")'], {
    encoding: "utf8",
  });
  expect(run.stderr).toContain("network used: fetch");
});
