import type { ActivityKind, Platform } from "@netral/engine/model";
import type { FileHead, GatherContext, RecordContext, StreamShape } from "../shape.ts";
import { type CsvHead, csvHead } from "./csv-head.ts";
import { csvRows } from "./csv-rows.ts";

/** One row of a table whose columns are known. */
export interface TableRow<Column extends string> {
  /** The cell without white space around it; undefined when it is empty or the table has no such column. */
  cell(column: Column): string | undefined;
}

/** A table as a shape: which columns it has, and what a row says. */
export interface TableSpec<Column extends string> {
  readonly id: string;
  readonly platform: Platform;
  readonly kinds: readonly ActivityKind[];
  readonly late?: true;
  /** Where the columns stand, when this is the table; undefined when it is another one. */
  columns(table: CsvHead, head: FileHead): Readonly<Partial<Record<Column, number>>> | undefined;
  /** Reads one row; a row for which nothing was emitted, ignored or reported counts as not understood. */
  row(row: TableRow<Column>, context: RecordContext): void;
  gather?(row: TableRow<Column>, context: GatherContext): void;
  readonly gatherPath?: RegExp;
}

/** A CSV file as a stream shape: rows are numbered from 1, the header not counted. */
export function tableShape<Column extends string>(spec: TableSpec<Column>): StreamShape {
  const { gather } = spec;
  return {
    id: spec.id,
    platform: spec.platform,
    kinds: spec.kinds,
    format: "stream",
    ...(spec.late === undefined ? {} : { late: spec.late }),
    match: (head) => looksLikeTable(head) && spec.columns(csvHead(head), head) !== undefined,
    async readStream(chunks, context) {
      const table = csvHead(context.head);
      const columns = spec.columns(table, context.head) ?? {};
      let number = -table.skip;
      for await (const rows of csvRows(chunks, table.dialect, (code) => context.issue(code))) {
        for (const cells of rows) {
          number++;
          if (number < 1) continue;
          const wait = context.record(`row:${number}`, (record) => {
            if (cells.length === 1 && table.header.length > 1) return;
            spec.row(rowOf(cells, columns), record);
          });
          if (wait !== undefined) await wait;
        }
      }
      if (number < 1) context.issue("empty-list");
    },
    ...(spec.gatherPath === undefined ? {} : { gatherPath: spec.gatherPath }),
    ...(gather === undefined
      ? {}
      : {
          async gatherStream(chunks: AsyncIterable<Uint8Array>, context: GatherContext): Promise<void> {
            const table = csvHead(context.head);
            const columns = spec.columns(table, context.head) ?? {};
            let number = -table.skip;
            for await (const rows of csvRows(chunks, table.dialect, () => undefined)) {
              for (const cells of rows) if (++number >= 1) gather(rowOf(cells, columns), context);
            }
          },
        }),
  };
}

/** Where columns with these names stand (case, spaces and punctuation do not count); undefined when one is missing. */
export function namedColumns<Column extends string>(
  header: readonly string[],
  required: Readonly<Partial<Record<Column, string>>>,
  optional?: Readonly<Partial<Record<Column, string>>>,
): Readonly<Partial<Record<Column, number>>> | undefined {
  const plain = header.map(plainName);
  const find = (names: Readonly<Partial<Record<string, string>>>): [string, number][] =>
    Object.entries<string | undefined>(names).map(([column, name]) => [
      column,
      plain.indexOf(plainName(name ?? "")),
    ]);
  const found = find(required);
  if (found.some(([, index]) => index < 0)) return undefined;
  const entries = [...found, ...find(optional ?? {}).filter(([, index]) => index >= 0)];
  return Object.fromEntries(entries) as Partial<Record<Column, number>>;
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function looksLikeTable(head: FileHead): boolean {
  return /\.(csv|tsv|txt)(_[\w-]*)?$/.test(head.lower) && head.bytes[0] !== 0x3c && head.bytes[0] !== 0x7b;
}

function rowOf<Column extends string>(
  cells: readonly string[],
  columns: Readonly<Partial<Record<Column, number>>>,
): TableRow<Column> {
  return {
    cell(column) {
      const index = columns[column];
      const text = index === undefined ? undefined : cells[index]?.trim();
      return text === "" ? undefined : text;
    },
  };
}
