import { smallChunks } from "../small-chunks.ts";
import { type CsvDialect, parseCsv } from "./csv-dialect.ts";

/** Characters one row may have. */
const MAX_ROW = 4 * 1024 * 1024;

/** What a table broke on; the codes of the coverage. */
export type CsvProblem =
  | "truncated"
  | "no-final-line-break"
  | "oversized-record"
  | "bad-record"
  | "invalid-utf8";

/**
 * The rows of a table of any size, a batch per chunk, blank ones left out; holds one chunk and one row. A row whose
 * quotes do not close where they should is reported and left out; after a row without end nothing more can be
 * placed. A last row without a line break counts like any other when it has as many cells as the row before it; with
 * fewer it was cut.
 */
export async function* csvRows(
  chunks: AsyncIterable<Uint8Array>,
  dialect: CsvDialect,
  problem: (what: CsvProblem) => void,
): AsyncGenerator<readonly (readonly string[])[]> {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  let replaced = false;
  /** Length at which an unfinished row is looked at again: doubling keeps a long row from costing its square. */
  let patience = 0;
  /** Cells of the row before. */
  let width = 0;

  function decode(chunk: Uint8Array | undefined): void {
    const text = chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    if (!replaced && text.includes("\uFFFD")) {
      replaced = true;
      problem("invalid-utf8");
    }
    rest += text;
  }

  function take(more: boolean): readonly (readonly string[])[] {
    const { rows, broken, rest: at } = parseCsv(rest, dialect, more);
    const open = more || /[\r\n]\s*$/.test(rest.slice(-100)) ? -1 : rows.length - 1;
    rest = rest.slice(at);
    patience = rest.length * 2;
    const good: (readonly string[])[] = [];
    for (const [index, row] of rows.entries()) {
      if (broken.has(index)) problem(!more && index === rows.length - 1 ? "truncated" : "bad-record");
      else if (index === open && row.length < width) problem("truncated");
      else if (!isBlank(row)) {
        if (index === open) problem("no-final-line-break");
        width = row.length;
        good.push(row);
      }
    }
    return good;
  }

  for await (const chunk of smallChunks(chunks)) {
    decode(chunk);
    if (rest.length < patience) continue;
    yield take(true);
    if (rest.length > MAX_ROW) {
      problem("oversized-record");
      return;
    }
  }
  decode(undefined);
  if (rest !== "") yield take(false);
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === "");
}
