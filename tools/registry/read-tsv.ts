/** One row of a table, by column name; empty cells are empty strings. */
export type TsvRow = Readonly<Record<string, string>>;

/**
 * Reads a table with one header line, one row a line and tabs between cells. Throws on a row whose cells do not
 * match the header, naming file and line.
 */
export function readTsv(file: string, text: string): readonly TsvRow[] {
  const [header = "", ...lines] = text.replace(/\r/g, "").replace(/\n$/, "").split("\n");
  const columns = header.split("\t");
  return lines.map((line, i) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length) {
      throw new Error(`${file}:${i + 2}: ${cells.length} cells, the header has ${columns.length}`);
    }
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
  });
}
