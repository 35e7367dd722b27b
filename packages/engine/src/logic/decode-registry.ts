import type { Outcome, RegistryTables } from "@netral/engine/model";
import { EMPTY_REGISTRY } from "./empty-registry.ts";
import { expandRolls, type Roll } from "./registry-roll.ts";
import { replaceRows } from "./replace-rows.ts";

/** The shipped form of a registry: rows written out where they differ, rolls where they do not. */
export interface CompactRegistry {
  readonly format: "netral-registry-compact/1";
  /** `sha256:` and 64 hex digits over the canonical JSON of the other fields. */
  readonly digest: string;
  readonly tables: Partial<RegistryTables>;
  readonly rolls: readonly Roll[];
}

/** A registry as it is used, and the digest that names it in reports. */
export interface DecodedRegistry {
  readonly tables: RegistryTables;
  readonly digest: string;
}

function isCompact(json: unknown): json is CompactRegistry {
  if (typeof json !== "object" || json === null) return false;
  const file = json as Partial<Record<keyof CompactRegistry, unknown>>;
  return (
    file.format === "netral-registry-compact/1" &&
    typeof file.digest === "string" &&
    typeof file.tables === "object" &&
    file.tables !== null &&
    Array.isArray(file.rolls)
  );
}

/**
 * Unfolds the shipped registry file. The file is made and tested with this project, so only its frame is
 * checked here; files from elsewhere go through `parseRegistry` or `parseOverlay`.
 */
export function decodeRegistry(json: unknown): Outcome<DecodedRegistry> {
  if (!isCompact(json)) {
    return {
      ok: false,
      issues: [
        {
          code: "registry/not-a-registry",
          what: {
            id: "Data pemilu bawaan tidak terbaca atau versinya lain",
            en: "The built-in election data cannot be read or is of another version",
          },
          why: {
            id: "Tanpa data itu tidak ada akun, nama, atau tanggal yang bisa dikenali.",
            en: "Without it no account, name or date can be recognised.",
          },
          fix: {
            id: "Pasang ulang Netral, atau jalankan `npm run build:registry`.",
            en: "Install Netral again, or run `npm run build:registry`.",
          },
        },
      ],
    };
  }
  const { tables, rolls, digest } = json;
  const levels = new Map((tables.areas ?? []).map(({ id, level }) => [id, level]));
  const expanded = expandRolls(rolls, levels);
  return {
    ok: true,
    value: {
      digest,
      tables: {
        ...EMPTY_REGISTRY,
        ...tables,
        persons: replaceRows(expanded.persons, tables.persons),
        labels: replaceRows(expanded.labels, tables.labels),
        contests: replaceRows(expanded.contests, tables.contests),
        tickets: replaceRows(expanded.tickets, tables.tickets),
        memberships: replaceRows(expanded.memberships, tables.memberships),
      },
    },
  };
}
