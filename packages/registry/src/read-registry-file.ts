import { readFileSync } from "node:fs";

/** Which shipped file: everything, or the core (areas, parties, presidential and governor contests). */
export type RegistryFile = "registry" | "registry-core";

/**
 * Reads a shipped registry file; `decodeRegistry` of `@netral/engine/logic` unfolds it. Throws with the remedy when
 * the file is missing or broken, since it is part of the program.
 */
export function readRegistryFile(file: RegistryFile = "registry"): unknown {
  const url = new URL(`../data/${file}.json`, import.meta.url);
  try {
    return JSON.parse(readFileSync(url, "utf8"));
  } catch (cause) {
    throw new Error(`The election data ${file}.json is missing or broken: run \`npm run build:registry\``, {
      cause,
    });
  }
}
