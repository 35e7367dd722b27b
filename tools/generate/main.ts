import { parseArgs } from "node:util";
import { MADE_PLATFORMS, type MadePlatformName } from "./platforms.ts";
import { writeExport } from "./write-export.ts";

const USAGE = `node tools/generate/main.ts PLATFORM [--megabytes N] [--seed N] -o FILE.zip
Writes a synthetic export (invented people only) and prints its answer key as JSON.
PLATFORM: ${Object.keys(MADE_PLATFORMS).join(", ")}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    megabytes: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    output: { type: "string", short: "o" },
  },
});

const [name = ""] = positionals;
if (!(name in MADE_PLATFORMS) || values.output === undefined) {
  console.error(USAGE);
  process.exit(2);
}
const platform = MADE_PLATFORMS[name as MadePlatformName];
const scale = Math.max(1, Math.round((Number(values.megabytes) * 1_000_000) / platform.bytesPerScale));
const written = await writeExport(platform.make(scale), values.output, Number(values.seed));
console.log(JSON.stringify(written, null, 2));
