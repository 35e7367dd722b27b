import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPack } from "./build-pack.ts";
import { formatIssue } from "./format-issue.ts";

/** Builds the packs of `packages/packs/source` into `packages/packs/data`: `npm run build:packs`. */
const packs = join(dirname(fileURLToPath(import.meta.url)), "../../packages/packs");

for (const id of ["id-asn"]) {
  const outcome = buildPack(join(packs, "source", id));
  if (!outcome.ok) {
    for (const issue of outcome.issues) console.error(formatIssue(issue));
    process.exitCode = 1;
    continue;
  }
  const { json, digest } = outcome.value;
  mkdirSync(join(packs, "data"), { recursive: true });
  writeFileSync(join(packs, "data", `${id}.json`), json);
  writeFileSync(join(packs, "data", `${id}.digest`), `${digest}\n`);
  console.log(`${id} ${json.length} bytes ${digest}`);
}
