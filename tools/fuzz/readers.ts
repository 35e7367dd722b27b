/**
 * Spoils generated exports and reads them; prints every broken promise with the seed that repeats it.
 *
 *     node tools/fuzz/readers.ts [--platform x] [--runs 1000] [--seed 1]
 */
import { parseArgs } from "node:util";
import { makeZip } from "../../packages/readers/src/archive/zip.test-support.ts";
import { fileBytes } from "../generate/generated.ts";
import { MADE_PLATFORMS, type MadePlatformName } from "../generate/platforms.ts";
import { renderAll } from "../generate/render.ts";
import { fuzzReaders } from "./fuzz-readers.ts";
import { fuzzZip } from "./fuzz-zip.ts";

const { values } = parseArgs({
  options: {
    platform: { type: "string", default: Object.keys(MADE_PLATFORMS).join() },
    runs: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
  },
});

let broken = 0;
for (const name of values.platform.split(",")) {
  if (!(name in MADE_PLATFORMS)) continue;
  const platform = name as MadePlatformName;
  const failures = await fuzzReaders(platform, Number(values.runs), Number(values.seed));
  const { files } = renderAll(MADE_PLATFORMS[platform].make(3), 3);
  const zip = makeZip(
    Object.entries(files).map(([path, content]) => ({ path, content: fileBytes(path, content) })),
  );
  const damaged = await fuzzZip(zip, Number(values.runs), Number(values.seed));
  for (const failure of [...failures, ...damaged]) console.log(JSON.stringify(failure));
  broken += failures.length + damaged.length;
  console.log(
    `${platform}: ${values.runs} spoilt files, ${values.runs} damaged zips, ${failures.length + damaged.length} broken promises`,
  );
}
process.exitCode = broken > 0 ? 1 : 0;
