import type { Random } from "./random.ts";

/** One record of a generated file and what a reader must find in it. */
export interface MadeRecord {
  readonly json: unknown;
  /** `kind/Type` of each act in the record, e.g. `reaction/Like`; empty for records that are no acts. */
  readonly acts: readonly string[];
}

/** A file of a generated export. */
export type MadeFile = ListFile | TextFile;

/** A file in any format, written piece by piece; it counts its acts into the key itself. */
export interface TextFile {
  readonly path: string;
  pieces(random: Random, key: AnswerKey): Iterable<string>;
}

/** A JSON file: records between a beginning and an end, made while they are written. */
export interface ListFile {
  readonly path: string;
  readonly open: string;
  readonly close: string;
  /** Spaces before each line of a record (its indentation inside the file). */
  readonly indent: number;
  /** Writes strings as Meta does: UTF-8 bytes as Latin-1 escapes. */
  readonly meta: boolean;
  readonly count: number;
  record(random: Random, index: number): MadeRecord;
}

/** A generated export, before it is written. */
export interface MadeExport {
  /** Name of the zip it would come in. */
  readonly name: string;
  readonly files: readonly MadeFile[];
}

/** How many acts of each `kind/Type` an export holds. */
export type AnswerKey = Record<string, number>;

/** A JSON list at the top of a file. */
export function listFile(path: string, count: number, record: ListFile["record"], meta = true): ListFile {
  return { path, open: "[", close: "]", indent: 2, meta, count, record };
}

/** A list below a key. */
export function keyedFile(path: string, key: string, count: number, record: ListFile["record"]): ListFile {
  return {
    path,
    open: `{\n  ${JSON.stringify(key)}: [`,
    close: "  ]\n}",
    indent: 4,
    meta: true,
    count,
    record,
  };
}

/** One record without a list around it. */
export function bareFile(path: string, record: ListFile["record"]): ListFile {
  return { path, open: "", close: "", indent: 0, meta: true, count: 1, record };
}

/** Lines (rows, blocks) between a beginning and an end. */
export function textFile(
  path: string,
  head: string,
  count: number,
  line: (random: Random, index: number) => { readonly text: string; readonly acts: readonly string[] },
  tail = "",
): TextFile {
  return {
    path,
    *pieces(random, key) {
      yield head;
      for (let index = 0; index < count; index++) {
        const { text, acts } = line(random, index);
        countActs(acts, key);
        yield text;
      }
      yield tail;
    },
  };
}

/** Counts the acts of a record. */
export function countActs(acts: readonly string[], key: AnswerKey): void {
  for (const act of acts) key[act] = (key[act] ?? 0) + 1;
}

/** A list in a script, as X writes it. */
export function scriptFile(
  path: string,
  name: string,
  count: number,
  record: ListFile["record"],
  part = 0,
): ListFile {
  return {
    path,
    open: `window.YTD.${name}.part${part} = [`,
    close: "]",
    indent: 2,
    meta: false,
    count,
    record,
  };
}

/** The bytes of a generated file; binary files (`.car`) are made as texts of one character a byte. */
export function fileBytes(path: string, text: string): Uint8Array {
  return path.endsWith(".car")
    ? Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff)
    : encoder.encode(text);
}

const encoder = new TextEncoder();
