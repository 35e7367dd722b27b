import type { Issue, Outcome, RegistryTables } from "@netral/engine/model";
import { nearestName } from "./nearest-name.ts";
import { danglingIssue } from "./registry-issues.ts";
import { TABLES, type TableName } from "./registry-schema.ts";
import { replaceRows } from "./replace-rows.ts";

type Overlay = Partial<RegistryTables>;

interface Row {
  readonly id: string;
}

function mergeOne(base: RegistryTables, overlay: Overlay): RegistryTables {
  const rows = <T extends TableName>(table: T): RegistryTables[T] =>
    // Both sides are the same table, so the rows are of one type; the compiler cannot follow the index.
    replaceRows<Row>(base[table], overlay[table]) as RegistryTables[T];
  return {
    ...base,
    ...Object.fromEntries(TABLES.map((table) => [table, rows(table)])),
    scope: {
      elections: [...new Set([...base.scope.elections, ...(overlay.scope?.elections ?? [])])],
      areas: [...new Set([...base.scope.areas, ...(overlay.scope?.areas ?? [])])],
    },
    ...(overlay.ambiguity ? { ambiguity: overlay.ambiguity } : {}),
  };
}

/** A reference of a row: its field, the id it names and the tables that id may stand in. */
type Reference = readonly [field: string, to: string | undefined, ...tables: TableName[]];

function referencesOf(
  overlay: Overlay,
): { table: TableName; row: string; references: readonly Reference[] }[] {
  const owner = ["persons", "tickets", "organizations"] as const;
  return [
    ...(overlay.areas ?? []).map((row) => ({
      table: "areas" as const,
      row: row.id,
      references: [
        ["parent", row.parent, "areas"] as const,
        ...(row.members ?? []).map((member): Reference => ["members", member, "areas"]),
      ],
    })),
    ...(overlay.organizations ?? []).map((row) => ({
      table: "organizations" as const,
      row: row.id,
      references: [["area", row.area, "areas"] as const],
    })),
    ...(overlay.labels ?? []).map((row) => ({
      table: "labels" as const,
      row: row.id,
      references: [["of", row.of, ...owner] as const],
    })),
    ...(overlay.elections ?? []).map((row) => ({
      table: "elections" as const,
      row: row.id,
      references: [["area", row.area, "areas"] as const],
    })),
    ...(overlay.contests ?? []).map((row) => ({
      table: "contests" as const,
      row: row.id,
      references: [["election", row.election, "elections"] as const, ["area", row.area, "areas"] as const],
    })),
    ...(overlay.tickets ?? []).map((row) => ({
      table: "tickets" as const,
      row: row.id,
      references: [
        ["contest", row.contest, "contests"] as const,
        ...row.members.map((member): Reference => ["person", member.person, "persons"]),
      ],
    })),
    ...(overlay.memberships ?? []).map((row) => ({
      table: "memberships" as const,
      row: row.id,
      references: [
        ["person", row.person, "persons"] as const,
        ["organization", row.organization, "organizations"] as const,
        ["onBehalfOf", row.onBehalfOf, "organizations"] as const,
        ["area", row.area, "areas"] as const,
      ],
    })),
    ...(overlay.accounts ?? []).map((row) => ({
      table: "accounts" as const,
      row: row.id,
      references: [["of", row.of, ...owner] as const],
    })),
  ];
}

/** Rows of `overlay` that point to a row that `merged` does not have. Source ids need not resolve. */
function danglingReferences(merged: RegistryTables, overlay: Overlay): Issue[] {
  const ids = new Map<TableName, ReadonlySet<string>>();
  const idsOf = (table: TableName): ReadonlySet<string> => {
    const known = ids.get(table) ?? new Set((merged[table] as readonly Row[]).map(({ id }) => id));
    ids.set(table, known);
    return known;
  };
  return referencesOf(overlay).flatMap(({ table, row, references }) =>
    references.flatMap(([field, to, ...targets]) => {
      if (to === undefined || targets.some((target) => idsOf(target).has(to))) return [];
      const near = nearestName(
        to,
        targets.flatMap((target) => [...idsOf(target)]),
      );
      return [danglingIssue(table, row, field, to, near)];
    }),
  );
}

/**
 * Lays overlays over a registry, in order: a row with an id that exists replaces the whole row, others are
 * added. Fails when a row of an overlay points to a person, ticket, contest, election, organization or area that
 * is in neither.
 */
export function mergeRegistry(base: RegistryTables, overlays: readonly Overlay[]): Outcome<RegistryTables> {
  const merged = overlays.reduce(mergeOne, base);
  const issues = overlays.flatMap((overlay) => danglingReferences(merged, overlay));
  return issues.length === 0 ? { ok: true, value: merged } : { ok: false, issues };
}
