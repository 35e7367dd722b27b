import { nodeInflate } from "../../packages/readers/src/node/index.ts";
import { readExport } from "../../packages/readers/src/read-export.ts";
import { random } from "../generate/random.ts";

/** Damages a zip byte by byte and reads it; returns the seeds at which reading threw or hung. */
export async function fuzzZip(
  zip: Uint8Array,
  runs: number,
  firstSeed: number,
): Promise<readonly { readonly seed: number; readonly what: string }[]> {
  const failures: { seed: number; what: string }[] = [];
  for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
    const source = random(seed);
    const bytes = source.chance(0.3) ? zip.slice(0, source.below(zip.length)) : zip.slice();
    for (let flips = source.below(12); flips > 0 && bytes.length > 0; flips--) {
      // Headers and the directory, at the ends, are where damage is most interesting.
      const near = source.chance(0.5)
        ? source.below(bytes.length)
        : bytes.length - 1 - source.below(Math.min(bytes.length, 400));
      bytes[near] = source.below(256);
    }
    const input = {
      name: "a.zip",
      size: bytes.length,
      read: (offset: number, length: number) => Promise.resolve(bytes.slice(offset, offset + length)),
    };
    const start = performance.now();
    try {
      await readExport([input], { inflate: nodeInflate, onActivities: () => undefined });
      if (performance.now() - start > 10_000) failures.push({ seed, what: "too slow" });
    } catch (error) {
      failures.push({
        seed,
        what: error instanceof Error ? `${error.message}\n${error.stack}` : String(error),
      });
    }
  }
  return failures;
}
