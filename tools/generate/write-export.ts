import { type AnswerKey, fileBytes, type MadeExport } from "./generated.ts";
import { random } from "./random.ts";
import { renderFile } from "./render.ts";
import { writeZip } from "./write-zip.ts";

/** What was written. */
export interface WrittenExport {
  readonly key: AnswerKey;
  /** Size of the zip, and of its text inflated. */
  readonly bytes: number;
  readonly inflated: number;
}

/** Writes a generated export as a zip; memory does not grow with its size. */
export async function writeExport(made: MadeExport, file: string, seed: number): Promise<WrittenExport> {
  const zip = await writeZip(file);
  const key: AnswerKey = {};
  let inflated = 0;
  for (const [index, part] of made.files.entries()) {
    const pieces = function* (): Generator<Uint8Array> {
      for (const text of renderFile(part, random(seed + index), key)) {
        const bytes = fileBytes(part.path, text);
        inflated += bytes.length;
        yield bytes;
      }
    };
    await zip.add(part.path, pieces());
  }
  return { key, bytes: await zip.finish(), inflated };
}
