import { readFileSync } from "node:fs";

/** Ids of the packs this package ships. */
export type PackId = "id-asn";

/** The canonical JSON text of a shipped pack; `parsePack` of the engine's law room validates it. */
export function loadPackJson(id: PackId = "id-asn"): string {
  return readFileSync(new URL(`../data/${id}.json`, import.meta.url), "utf8");
}

/** The digest a shipped pack must have: `sha256:` and 64 hex digits. */
export function loadPackDigest(id: PackId = "id-asn"): string {
  return readFileSync(new URL(`../data/${id}.digest`, import.meta.url), "utf8").trim();
}
