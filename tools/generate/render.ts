import { type AnswerKey, countActs, type ListFile, type MadeExport, type MadeFile } from "./generated.ts";
import { type Random, random } from "./random.ts";

const encoder = new TextEncoder();
const CHUNK = 256 * 1024;

/** Writes a file of an export as text, piece by piece, counting the acts into `key`. */
export function renderFile(file: MadeFile, source: Random, key: AnswerKey): Iterable<string> {
  return "pieces" in file ? gather(file.pieces(source, key)) : renderList(file, source, key);
}

function* gather(pieces: Iterable<string>): Generator<string> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length > CHUNK) {
      yield text;
      text = "";
    }
  }
  yield text;
}

function* renderList(file: ListFile, source: Random, key: AnswerKey): Generator<string> {
  let text = file.open;
  const pad = " ".repeat(file.indent);
  for (let index = 0; index < file.count; index++) {
    const { json, acts } = file.record(source, index);
    countActs(acts, key);
    const body = JSON.stringify(json, null, 2);
    const shown = file.meta ? escapeMeta(body) : body;
    const lines = file.indent === 0 ? shown : `\n${pad}${shown.replaceAll("\n", `\n${pad}`)}`;
    text += index === 0 ? lines : `,${lines}`;
    if (text.length > CHUNK) {
      yield text;
      text = "";
    }
  }
  yield file.indent === 0 ? text : `${text}\n${file.close}\n`;
}

/** UTF-8 bytes as Latin-1 characters, each written as an escape: what Meta's exports look like. */
export function escapeMeta(json: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything beyond ASCII is meant
  return json.replace(/[^\x00-\x7f]+/g, (text) =>
    Array.from(encoder.encode(text), (byte) => `\\u00${byte.toString(16).padStart(2, "0")}`).join(""),
  );
}

/** All files of an export as texts in memory, and the answer key; for small exports. */
export function renderAll(
  made: MadeExport,
  seed: number,
): { readonly files: Readonly<Record<string, string>>; readonly key: AnswerKey } {
  const key: AnswerKey = {};
  const files: Record<string, string> = {};
  made.files.forEach((file, index) => {
    files[file.path] = [...renderFile(file, random(seed + index), key)].join("");
  });
  return { files, key };
}
