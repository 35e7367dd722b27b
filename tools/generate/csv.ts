import { type TextFile, textFile } from "./generated.ts";
import type { Random } from "./random.ts";

/** One row of a table and what a reader must find in it. */
export interface MadeRow {
  readonly cells: readonly string[];
  readonly acts: readonly string[];
}

/** A cell as RFC 4180 writes it. */
export function cell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A CSV file: a header and rows. */
export function csvFile(
  path: string,
  header: string,
  count: number,
  row: (random: Random, index: number) => MadeRow,
  write: (text: string) => string = cell,
): TextFile {
  return textFile(path, `${header}\n`, count, (random, index) => {
    const { cells, acts } = row(random, index);
    return { text: `${cells.map(write).join(",")}\n`, acts };
  });
}
