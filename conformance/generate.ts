import { mkdirSync, writeFileSync } from "node:fs";
import { GRIDS } from "./grid/index.ts";

/**
 * Writes the systematic cases to `cases/<grid>/<id>.json`. Run it with
 * `npm run build:conformance`; a test says when the files and the grids differ.
 */
for (const [group, build] of Object.entries(GRIDS)) {
  const folder = new URL(`./cases/${group}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const one of build()) writeFileSync(new URL(`${one.id}.json`, folder), `${JSON.stringify(one)}\n`);
}
