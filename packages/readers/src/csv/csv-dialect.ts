import Papa from "papaparse";

/** How a table is written. */
export interface CsvDialect {
  readonly delimiter: "," | ";" | "\t";
  readonly newline: "\n" | "\r\n" | "\r";
  /** `"`: a quote in a cell is doubled (RFC 4180). `\`: it has a backslash before it (LinkedIn's comments). */
  readonly escape: '"' | "\\";
}

/** How a table is written, from its beginning. Tables that were opened and saved in a spreadsheet have `;` or tabs. */
export function sniffCsv(text: string): CsvDialect {
  const bare = text.replace(/"[^"]*"/g, "");
  const newline = /\r\n|\n|\r/.exec(bare)?.[0] === "\r\n" ? "\r\n" : bare.includes("\n") ? "\n" : "\r";
  const first = bare.split(/[\r\n]/).find((line) => line.trim() !== "") ?? "";
  const counts = ([",", ";", "\t"] as const).map((mark) => ({ mark, count: first.split(mark).length }));
  const delimiter = counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
  const plain: CsvDialect = { delimiter, newline, escape: '"' };
  if (!text.includes('\\"')) return plain;
  const slashed: CsvDialect = { ...plain, escape: "\\" };
  return faults(text, slashed) < faults(text, plain) ? slashed : plain;
}

/** Rows that are broken or have another number of cells than the widest row. */
function faults(text: string, dialect: CsvDialect): number {
  const { rows, broken } = parseCsv(text, dialect, true);
  const wide = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const narrow = rows.filter((row) => row.length !== wide && row.length > 1).length;
  return broken.size + narrow;
}

/** What a stretch of text holds. */
export interface ParsedCsv {
  readonly rows: readonly (readonly string[])[];
  /** Indexes of rows whose quotes do not close where they should. */
  readonly broken: ReadonlySet<number>;
  /** Where the first row begins that was left, in characters. */
  readonly rest: number;
}

interface PapaResult {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/** Parses rows; `more`: the text goes on, so the last row is left. */
export function parseCsv(text: string, dialect: CsvDialect, more: boolean): ParsedCsv {
  const { delimiter, newline } = dialect;
  const parser = new Papa.Parser({ delimiter, newline, quoteChar: '"', escapeChar: dialect.escape });
  const result: PapaResult = parser.parse(text, 0, more);
  const broken = new Set(result.errors.flatMap(({ row }) => (row === undefined ? [] : [row])));
  return { rows: result.data, broken, rest: result.meta.cursor };
}
