import type { Bilingual, Issue } from "@netral/engine/model";
import type * as z from "zod/mini";
import { nearestName } from "./nearest-name.ts";
import { NESTED_SCHEMAS, ROW_SCHEMAS, TABLES, type TableName } from "./registry-schema.ts";

type ZodIssue = z.core.$ZodIssue;

const WHY: Bilingual = {
  id: "Baris yang tidak terbaca bisa membuat seseorang atau suatu tahapan terlewat.",
  en: "A row that cannot be read may let a person or a stage go unnoticed.",
};

function rowName(root: unknown, table: string, index: unknown): string {
  const rows: unknown = (root as Record<string, unknown> | null)?.[table];
  const row: unknown = Array.isArray(rows) && typeof index === "number" ? rows[index] : undefined;
  const id = typeof row === "object" && row !== null && "id" in row ? row.id : undefined;
  if (typeof id === "string") return `"${id}"`;
  return typeof index === "number" ? String(index + 1) : "-";
}

/** Field names a strict object would take at this path, to suggest the one that was meant. */
function allowedAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return TABLES;
  const table = TABLES.find((name) => name === path[0]);
  if (!table) return [];
  if (path.length === 2) return Object.keys(ROW_SCHEMAS[table].shape);
  const nested = NESTED_SCHEMAS[String(path[2])];
  return nested ? Object.keys(nested.shape) : [];
}

function describe(issue: ZodIssue): { what: Bilingual; fix: Bilingual; code: string } {
  if (issue.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const near = nearestName(key, allowedAt(issue.path));
    return {
      code: "registry/unknown-field",
      what: { id: `kolom "${key}" tidak dikenal`, en: `field "${key}" is not known` },
      fix: near
        ? { id: `Mungkin maksudnya "${near}".`, en: `Perhaps "${near}" was meant.` }
        : { id: `Hapus kolom "${key}".`, en: `Remove the field "${key}".` },
    };
  }
  const field = issue.path
    .slice(issue.path.length > 2 ? 2 : 0)
    .map(String)
    .join("/");
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String).join(", ");
    return {
      code: "registry/invalid-value",
      what: {
        id: `isi "${field}" tidak termasuk pilihan`,
        en: `the value of "${field}" is not one of the choices`,
      },
      fix: { id: `Pilih salah satu: ${values}.`, en: `Choose one of: ${values}.` },
    };
  }
  if (issue.message === "date") {
    return {
      code: "registry/invalid-date",
      what: { id: `tanggal di "${field}" tidak terbaca`, en: `the date in "${field}" cannot be read` },
      fix: {
        id: "Tulis TTTT, TTTT-BB, TTTT-BB-HH, atau TTTT-BB-HHTjj:mm+07:00; null bila belum diketahui.",
        en: "Write YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm+07:00; null when not known.",
      },
    };
  }
  if (issue.message === "id") {
    return {
      code: "registry/invalid-id",
      what: { id: `"${field}" bukan kode yang sah`, en: `"${field}" is not a valid id` },
      fix: {
        id: "Pakai huruf kecil, angka, dan : / . _ - saja.",
        en: "Use lower-case letters, digits and : / . _ - only.",
      },
    };
  }
  return {
    code: "registry/invalid-field",
    what: {
      id: `kolom "${field}" kurang atau salah jenis`,
      en: `field "${field}" is missing or of a wrong kind`,
    },
    fix: {
      id: "Lihat contoh di docs/registry.md.",
      en: "See the example in docs/registry.md.",
    },
  };
}

/** Turns what the schema found into issues that name table, row and field, in both languages. */
export function registryIssues(root: unknown, issues: readonly ZodIssue[]): Issue[] {
  return issues.map((issue) => {
    const [table, index, ...rest] = issue.path;
    const { what, fix, code } = describe(issue);
    const pointer = `/${issue.path.map(String).join("/")}`;
    if (table === undefined || index === undefined) return { code, pointer, what, why: WHY, fix };
    const row = rowName(root, String(table), index);
    const at = rest.length > 0 || code === "registry/unknown-field";
    return {
      code,
      pointer,
      what: {
        id: `Tabel "${String(table)}", baris ${row}: ${at ? what.id : "baris tidak terbaca"}`,
        en: `Table "${String(table)}", row ${row}: ${at ? what.en : "the row cannot be read"}`,
      },
      why: WHY,
      fix,
    };
  });
}

/** An issue about a reference that leads nowhere. */
export function danglingIssue(
  table: TableName,
  row: string,
  field: string,
  to: string,
  near?: string,
): Issue {
  return {
    code: "registry/dangling-reference",
    pointer: `/${table}`,
    what: {
      id: `Tabel "${table}", baris "${row}": "${field}" menunjuk "${to}", tetapi baris itu tidak ada`,
      en: `Table "${table}", row "${row}": "${field}" points to "${to}", which does not exist`,
    },
    why: WHY,
    fix: near
      ? { id: `Mungkin maksudnya "${near}".`, en: `Perhaps "${near}" was meant.` }
      : {
          id: `Tambahkan baris "${to}" atau perbaiki kodenya.`,
          en: `Add the row "${to}" or correct the id.`,
        },
  };
}
