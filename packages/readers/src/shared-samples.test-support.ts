import { existsSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Activity } from "@netral/engine/model";
import { describe, expect, test } from "vitest";
import type { ReadOptions } from "./contract.ts";
import { at, type Json } from "./json/json.ts";
import { readAll } from "./memory-input.test-support.ts";
import { openNodeInputs } from "./node/index.ts";

const SAMPLES = new URL("../../../../shared/formats/exports/", import.meta.url).pathname;
const missing = existsSync(SAMPLES) ? "" : " (no ../shared)";

/** What an answer key's entry counts, as a test of an activity. */
export type Counts = Readonly<Record<string, (activity: Activity) => boolean>>;

/** A folder of samples with an answer key. */
export interface Sample {
  readonly folder: string;
  /** By entry of the key; `android.own` is the entry `own` in the entry `android`. */
  readonly counts: Counts;
  /** Activities that no entry of the key counts. */
  readonly beyond: number;
  /** What the user must say for these samples. */
  readonly options?: Pick<Partial<ReadOptions>, "owner" | "messages">;
}

async function inputsOf(folder: string) {
  const names = await readdir(join(SAMPLES, folder));
  const parts = names.filter((name) => !/^(EXPECTED\.json|SOURCE\.txt)$/.test(name));
  const inputs = await openNodeInputs(parts.map((name) => join(SAMPLES, folder, name)));
  if (!inputs.ok) throw new Error(folder);
  return inputs.value;
}

/** Reads samples outside the repository and counts against their keys; skips itself where they are missing. */
export function sampleTests(cases: readonly Sample[]): void {
  describe.skipIf(missing !== "")(`samples with an answer key${missing}`, () => {
    test.each([...cases])("$folder", async ({ folder, counts, beyond, options }) => {
      const key: Json = JSON.parse(readFileSync(join(SAMPLES, folder, "EXPECTED.json"), "utf8"));
      const { activities, coverage } = await readAll(await inputsOf(folder), options);
      const found = Object.entries(counts).map(([name, counted]) => [
        name,
        activities.filter(counted).length,
      ]);
      expect(Object.fromEntries(found)).toEqual(
        Object.fromEntries(found.map(([name]) => [name, at(key, ...String(name).split("."))])),
      );
      expect(
        activities.filter((activity) => !Object.values(counts).some((counted) => counted(activity))),
      ).toHaveLength(beyond);
      expect(coverage.complete).toBe(true);
    });
  });
}
