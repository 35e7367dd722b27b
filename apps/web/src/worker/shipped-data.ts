import {
  decodeRegistry,
  indexRegistry,
  mergeRegistry,
  parseOverlay,
  type RegistryIndex,
} from "@netral/engine/logic";
import type { CheckReport, Issue, LoadedPack, Outcome, RegistryTables } from "@netral/engine/model";
import type { StanceModel } from "@netral/engine/text";
import { editionIssue, type ReadEdition, readEdition } from "../edition.ts";
import { fetchData, fetchEditable } from "./fetch-data.ts";
import type { StartOptions } from "./protocol.ts";
import { readPack } from "./read-pack.ts";

/** Law, registry and model of this build, with the institution's own rows. */
export interface ShippedData {
  readonly pack: LoadedPack;
  readonly tables: RegistryTables;
  readonly index: RegistryIndex;
  readonly info: CheckReport["registry"];
  readonly edition: ReadEdition;
  readonly stance: StanceModel;
  /** All readers of exports. */
  readonly reading: typeof import("./reading.ts");
}

const NOT_LOADED: Issue = {
  code: "web/not-loaded",
  what: {
    id: "Data aturan dan pemilihan belum dapat diambil",
    en: "The rules and election data could not be fetched",
  },
  why: {
    id: "Tanpa data itu Netral tidak dapat menilai apa pun, jadi tidak menebak.",
    en: "Without them Netral cannot judge anything, and it does not guess.",
  },
  fix: {
    id: "Periksa sambungan internet Anda, lalu muat ulang halaman ini.",
    en: "Check your connection, then reload this page.",
  },
};

function registryOf(edition: unknown): unknown {
  return typeof edition === "object" && edition !== null && "registry" in edition
    ? edition.registry
    : undefined;
}

/** Without the institution's rows somebody could be overlooked, so the app waits for a file that is right. */
function inEdition(issue: Issue): Issue {
  const { what, fix } = editionIssue(`"registry": ${issue.what.id}`, `"registry": ${issue.what.en}`);
  return { ...issue, what, fix };
}

/** Rows laid over the shipped registry, in order. */
export function withOverlays(tables: RegistryTables, overlays: readonly unknown[]): Outcome<RegistryTables> {
  const parsed = overlays.map(parseOverlay);
  const issues = parsed.flatMap((outcome) => (outcome.ok ? [] : outcome.issues));
  if (issues.length > 0) return { ok: false, issues };
  return mergeRegistry(
    tables,
    parsed.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])),
  );
}

/** Fetches everything the app will ever need, so that nothing is fetched once a file is chosen. */
export async function loadShippedData(
  { base, assets, packDigest }: StartOptions,
  onPack: (pack: LoadedPack) => void,
): Promise<Outcome<ShippedData>> {
  try {
    const [
      packJson,
      registryJson,
      editionJson,
      { shippedStance },
      { fileInputs, lookInto, openMedia, readExport, webInflate, webSpill },
    ] = await Promise.all([
      fetchData(base, assets.pack),
      fetchData(base, assets.registry),
      fetchEditable(base, "edition.json"),
      import("./stance.ts"),
      import("./reading.ts"),
    ]);
    const pack = readPack(packJson, packDigest);
    if (!pack.ok) return pack;
    onPack(pack.value);
    const registry = decodeRegistry(registryJson);
    if (!registry.ok) return registry;
    const rows = registryOf(editionJson);
    const overlays = rows === undefined ? [] : [rows];
    const tables = withOverlays(registry.value.tables, overlays);
    if (!tables.ok) return { ok: false, issues: tables.issues.map(inEdition) };
    const index = indexRegistry(tables.value);
    return {
      ok: true,
      value: {
        pack: pack.value,
        tables: tables.value,
        index,
        info: {
          generated: tables.value.generated,
          digest: registry.value.digest,
          overlays: overlays.length,
        },
        edition: readEdition(editionJson, (code) => index.areaByCode(code) !== undefined),
        stance: shippedStance(),
        reading: { fileInputs, lookInto, openMedia, readExport, webInflate, webSpill },
      },
    };
  } catch {
    return { ok: false, issues: [NOT_LOADED] };
  }
}
