import type { FileHead } from "../shape.ts";
import { type CsvDialect, parseCsv, sniffCsv } from "./csv-dialect.ts";

/** The beginning of a table. */
export interface CsvHead {
  readonly dialect: CsvDialect;
  /** Names of the columns; empty when the file has none. */
  readonly header: readonly string[];
  /** Rows before the header's end: notes, and the header itself. */
  readonly skip: number;
  /** The first rows of data, blank ones left out. */
  readonly rows: readonly (readonly string[])[];
}

const known = new WeakMap<FileHead, CsvHead>();

/** A cell that only data has: a time, an address, a piece of JSON, an id. */
const DATA = /^(\d{4}-\d\d-\d\d|https?:\/\/|\{"|\d+(\.\d+)?$|UC[\w-]{22}$)/;

/** What the first bytes of a file show when read as a table. */
export function csvHead(head: FileHead): CsvHead {
  const seen = known.get(head);
  if (seen !== undefined) return seen;
  const found = readHead(head);
  known.set(head, found);
  return found;
}

function readHead(head: FileHead): CsvHead {
  const text = head.text();
  const start = /^Notes?:/i.test(text) ? afterNotes(text) : 0;
  const dialect = sniffCsv(text.slice(start));
  const all = parseCsv(text.slice(start), dialect, !head.whole).rows.filter((row) => !isBlank(row));
  const before =
    start === 0
      ? 0
      : parseCsv(text.slice(0, start), dialect, false).rows.filter((row) => !isBlank(row)).length;
  const [first] = all;
  if (first === undefined || first.some((cell) => DATA.test(cell.trim()))) {
    return { dialect, header: [], skip: before, rows: all.slice(0, 50) };
  }
  return { dialect, header: first.map((name) => name.trim()), skip: before + 1, rows: all.slice(1, 51) };
}

/** LinkedIn puts a note before some tables; a blank line ends it. */
function afterNotes(text: string): number {
  const blank = /\r?\n[ \t,;]*\r?\n/.exec(text);
  return blank === null ? 0 : blank.index + blank[0].length;
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === "");
}
