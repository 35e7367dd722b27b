import {
  decodeRegistry,
  indexRegistry,
  mergeRegistry,
  parseOverlay,
  type RegistryIndex,
} from "@netral/engine/logic";
import type { CheckReport, Outcome, Profile } from "@netral/engine/model";
import { readRegistryFile } from "@netral/registry/node";
import { parseJsonFile } from "./parse-json-file.ts";
import { need, type Session } from "./session.ts";

/** A registry ready for use, and what a report says of it. */
export interface LoadedRegistry {
  readonly index: RegistryIndex;
  readonly info: CheckReport["registry"];
}

/** The shipped registry with the user's own overlays on it, the later ones over the earlier. */
export async function loadRegistry(
  session: Session,
  overlays: readonly string[],
  hopefulFrom?: Profile["hopefulFrom"],
): Promise<LoadedRegistry> {
  const shipped = need(decodeRegistry(readRegistryFile("registry")));
  const rows = [];
  for (const path of overlays) {
    rows.push(await parseJsonFile(session, path, (json, { file }) => inFile(parseOverlay(json), file)));
  }
  // Rows of one overlay may refer to those of another, so only together can they be found wanting.
  const tables = need(inFile(mergeRegistry(shipped.tables, rows), overlays.join(", ")));
  return {
    index: indexRegistry(tables, { hopefulFrom }),
    info: { generated: tables.generated, digest: shipped.digest, overlays: overlays.length },
  };
}

/** The same outcome, its issues with the file they are in. */
function inFile<T>(outcome: Outcome<T>, file: string): Outcome<T> {
  if (outcome.ok || file === "") return outcome;
  return { ok: false, issues: outcome.issues.map((issue) => ({ file, ...issue })) };
}
