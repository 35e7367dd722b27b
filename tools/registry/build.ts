/**
 * Builds `packages/registry/data` from `packages/registry/source`: `npm run build:registry`.
 * The result depends on the source alone; a test rebuilds it and compares byte for byte.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { compactText, coreOf } from "./compact.ts";
import { readSource } from "./read-source.ts";

const registry = new URL("../../packages/registry/", import.meta.url);
const source = readSource(new URL("source/", registry));
mkdirSync(new URL("data/", registry), { recursive: true });
for (const [name, files] of [
  ["registry.json", source],
  ["registry-core.json", coreOf(source)],
] as const) {
  const text = compactText(files);
  writeFileSync(new URL(`data/${name}`, registry), text);
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  process.stdout.write(
    `${name}: ${kilobytes(Buffer.byteLength(text))}, gzip ${kilobytes(gzipSync(text).length)}\n`,
  );
}
