import type { Platform } from "@netral/engine/model";
import { csvHead } from "./csv/csv-head.ts";
import type { Json } from "./json/json.ts";
import { isStructural, maskPath } from "./mask-words.ts";
import type { FileHead } from "./shape.ts";
import { skeleton } from "./skeleton.ts";

/** A file, or records of one, whose layout is not known: what of it may be shown to others. Holds no value. */
export interface UnknownLayout {
  /** Path in the export; words that may be names, and longer numbers, are `*`. */
  readonly file: string;
  readonly platform?: Platform;
  /** Shape that knows the file, when only some of its records are not understood. */
  readonly shape?: string;
  /** Code of the coverage. */
  readonly reason: string;
  readonly form: "json" | "table" | "page" | "text";
  /** Keys and types (JSON), columns and kinds of cells (table), tags and classes (page), kinds of lines (text). */
  readonly skeleton: Json;
}

const MAX_LINES = 40;

/** What may be shown of the beginning of a file that no shape knows. */
export function unknownLayout(head: FileHead, reason: string, platform: Platform | undefined): UnknownLayout {
  return {
    file: maskPath(head.path),
    ...(platform === undefined ? {} : { platform }),
    reason,
    ...formOf(head),
  };
}

/** What may be shown of a record that the shape of its file does not understand. */
export function unknownRecord(
  path: string,
  shape: { readonly id: string; readonly platform: Platform },
  record: Json,
): UnknownLayout {
  return {
    file: maskPath(path),
    platform: shape.platform,
    shape: shape.id,
    reason: "record-not-understood",
    form: "json",
    skeleton: skeleton(record),
  };
}

function formOf(head: FileHead): Pick<UnknownLayout, "form" | "skeleton"> {
  const json = head.json();
  if (json !== undefined) return { form: "json", skeleton: skeleton(json.value) };
  if (/<[a-z!]/i.test(head.text().slice(0, 1000))) return { form: "page", skeleton: tagsOf(head.text()) };
  if (/\.(csv|tsv)$/.test(head.lower)) return { form: "table", skeleton: tableOf(head) };
  const kinds = head
    .text()
    .split(/\r\n|\n|\r/)
    .slice(0, -1)
    .map(kindOf);
  return { form: "text", skeleton: [...new Set(kinds)].slice(0, MAX_LINES) };
}

function tableOf(head: FileHead): Json {
  const { header, rows } = csvHead(head);
  return {
    columns: header.map((name) => (isStructural(name) ? name : "*")),
    rows: [...new Set(rows.map((row) => JSON.stringify(row.map(kindOf))))]
      .slice(0, 5)
      .map((row): Json => JSON.parse(row)),
  };
}

/** Tags with their classes, most frequent first; classes with longer numbers are left out. */
function tagsOf(text: string): Json {
  const counts = new Map<string, number>();
  for (const [, tag = "", rest = ""] of text.matchAll(/<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/gi)) {
    const classes = /\sclass="([^"]*)"/.exec(rest)?.[1]?.split(/\s+/) ?? [];
    const plain = classes.filter((name) => /^[\w-]{1,24}$/.test(name) && !/\d{3}/.test(name));
    const name = [tag.toLowerCase(), ...plain].join(".");
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.slice(0, 200).map(([name]) => name);
}

/** A line or cell with its words as `a` and its digits as `0`: `00/00/00, 00.00 - a: a`. */
function kindOf(text: string): string {
  return text
    .slice(0, 400)
    .replace(/[^\d\s\p{P}\p{S}]+/gu, "a")
    .replace(/\d/g, "0")
    .replace(/[^\x20-\x7e]+/g, "a")
    .replace(/0{3,}/g, (run) => (run.length === 4 ? run : "000"))
    .replace(/a(?:[\s'-]+a)+/g, "a")
    .slice(0, 120);
}
