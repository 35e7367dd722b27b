import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeSpill } from "./node-spill.ts";

async function* pieces(...sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (const [index, size] of sizes.entries()) yield new Uint8Array(size).fill(index + 1);
}

/** A temporary folder of this test's own, since others put bytes aside at the same time. */
const folder = mkdtempSync(join(tmpdir(), "netral-spill-test-"));
const before = process.env["TMPDIR"];
beforeAll(() => {
  process.env["TMPDIR"] = folder;
});
afterAll(() => {
  if (before === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = before;
  rmSync(folder, { recursive: true });
});

test("bytes that were put aside can be read at random, and leave no name behind", async () => {
  const spilled = await nodeSpill(pieces(3, 100_000, 2));
  expect(readdirSync(folder)).toEqual([]);
  expect(spilled.size).toBe(100_005);
  expect(await spilled.read(1, 4)).toEqual(new Uint8Array([1, 1, 2, 2]));
  expect(await spilled.read(100_002, 50)).toEqual(new Uint8Array([2, 3, 3]));
  expect(await spilled.read(200_000, 5)).toHaveLength(0);
  await spilled.release();
});

test("what breaks on the way leaves nothing behind", async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(10);
    throw new Error("torn");
  }
  await expect(nodeSpill(broken())).rejects.toThrow("torn");
  expect(readdirSync(folder)).toEqual([]);
});
