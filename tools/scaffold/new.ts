/**
 * Makes the three files that belong together: code or data, test, page.
 *
 *     npm run new:rule -- ke-8 [--like ke-4]
 *     npm run new:detector -- emoji
 *     npm run new:reader -- mastodon
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { detectorTriad, readerTriad, ruleTriad, type Triad } from "./triads.ts";

const repository = new URL("../../", import.meta.url);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { like: { type: "string", default: "ke-4" } },
});
const [kind = "", name = ""] = positionals;

function triadOf(): Triad | undefined {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) return undefined;
  if (kind === "rule") return ruleTriad(name, values.like);
  if (kind === "detector") return detectorTriad(name);
  return kind === "reader" ? readerTriad(name) : undefined;
}

const triad = triadOf();
const taken = triad && [...triad.files.keys()].filter((path) => existsSync(new URL(path, repository)));
if (!triad || !taken) {
  console.error("Usage: npm run new:rule|new:detector|new:reader -- NAME   (lower case, digits, hyphens)");
  process.exitCode = 2;
} else if (taken.length > 0) {
  console.error(`Already there, nothing was written: ${taken.join(", ")}`);
  process.exitCode = 2;
} else {
  for (const [path, text] of triad.files) {
    const file = new URL(path, repository).pathname;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`made  ${path}`);
  }
  for (const [path, edit] of triad.edits ?? []) {
    const file = new URL(path, repository);
    writeFileSync(file, edit(readFileSync(file, "utf8")));
    console.log(`edit  ${path}`);
  }
  for (const step of triad.next) console.log(`next  ${step}`);
}
