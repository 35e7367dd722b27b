import { readdirSync, readFileSync } from "node:fs";
import type { Roll, RollName } from "@netral/engine/logic";
import { EMPTY_REGISTRY, parseOverlay } from "@netral/engine/logic";
import type { Area, RegistryTables } from "@netral/engine/model";
import { readTsv, type TsvRow } from "./read-tsv.ts";

/** The registry as its authors write it: rows written out, and candidate lists. */
export interface RegistrySourceFiles {
  readonly tables: RegistryTables;
  readonly rolls: readonly Roll[];
}

type RollHead = (Omit<Roll & { kind: "pairs" }, "rows"> | Omit<Roll & { kind: "list" }, "rows">) & {
  readonly file: string;
};

const NOT_TABLES = new Set(["rolls.json", "head.json"]);

function cell(row: TsvRow, name: string): string {
  return row[name] ?? "";
}

/** A candidate's cell, without the gaps at its end. */
function nameOf(row: TsvRow, seat: "" | "head" | "deputy"): RollName {
  const column = (name: string) =>
    cell(row, seat === "" ? name : `${seat}${name[0]?.toUpperCase()}${name.slice(1)}`);
  const aka = column("alsoKnownAs");
  const person = column("person");
  const cells = [
    cell(row, seat === "" ? "name" : seat),
    column("ballot") || 0,
    column("grade") || 0,
    Number(column("sameName")) || 0,
    aka ? aka.split("; ") : 0,
    person ? `p/${person}` : 0,
  ];
  // The columns are checked by the registry tests once unfolded; here they are only put in order.
  return cells.slice(0, cells.findLastIndex((value) => value !== 0) + 1) as unknown as RollName;
}

function rollOf({ file, ...head }: RollHead, rows: readonly TsvRow[]): Roll {
  if (head.kind === "pairs") {
    return {
      ...head,
      rows: rows.map((row) => [
        cell(row, "area"),
        cell(row, "code"),
        Number(cell(row, "number")),
        nameOf(row, "head"),
        nameOf(row, "deputy"),
      ]),
    };
  }
  return {
    ...head,
    rows: rows.map((row) => [
      cell(row, "dapil" in row ? "dapil" : "area"),
      cell(row, "party"),
      Number(cell(row, "number")),
      nameOf(row, ""),
    ]),
  };
}

function areaOf(row: TsvRow): Area {
  const { members, ...rest } = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ""));
  return { ...rest, ...(members ? { members: members.split(" ") } : {}) } as unknown as Area;
}

/** Reads `packages/registry/source`; throws with the file's name when a file does not have the registry's shape. */
export function readSource(folder: URL): RegistrySourceFiles {
  const text = (name: string) => readFileSync(new URL(name, folder), "utf8");
  const areas = readTsv("areas.tsv", text("areas.tsv")).map(areaOf);
  let tables: RegistryTables = { ...EMPTY_REGISTRY, ...JSON.parse(text("head.json")), areas };
  const files = readdirSync(folder).filter((name) => name.endsWith(".json") && !NOT_TABLES.has(name));
  for (const name of files.sort()) {
    const parsed = parseOverlay(JSON.parse(text(name)));
    if (!parsed.ok) throw new Error(`${name}: ${parsed.issues.map(({ what }) => what.en).join("; ")}`);
    tables = append(tables, parsed.value);
  }
  const heads = JSON.parse(text("rolls.json")) as readonly RollHead[];
  return { tables, rolls: heads.map((head) => rollOf(head, readTsv(head.file, text(head.file)))) };
}

function append(tables: RegistryTables, more: Partial<RegistryTables>): RegistryTables {
  const joined = Object.entries(more).map(([table, rows]) => {
    const known: unknown = tables[table as keyof RegistryTables];
    return [table, Array.isArray(known) && Array.isArray(rows) ? [...known, ...rows] : rows];
  });
  return { ...tables, ...Object.fromEntries(joined) };
}
