import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

const MAIN = new URL("../bin/netral.js", import.meta.url).pathname;
const CASES = new URL("../../../conformance/cases/batas", import.meta.url).pathname;

it("a reader that goes away early costs neither a stack trace nor the exit code", () => {
  const line = `"${process.execPath}" "${MAIN}" conformance "${CASES}" | head -n 1; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", line], { encoding: "utf8" });
  expect(stdout).toMatch(/^ok .*\n0\n$/);
  expect(stderr).not.toMatch(/EPIPE|at .*\.ts/);
});
