import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ConformanceCase } from "@netral/engine/model";

/** A case with the place it was read from, relative to `cases/`. */
export interface CaseFile {
  /** `<group>/<id>.json`. */
  readonly path: string;
  readonly value: ConformanceCase;
}

const FOLDER = fileURLToPath(new URL("./cases/", import.meta.url));

/** All committed cases, in the order of their paths. */
export function readCases(): CaseFile[] {
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".json"))
    .sort()
    .map((path) => ({ path, value: JSON.parse(readFileSync(`${FOLDER}${path}`, "utf8")) }));
}
