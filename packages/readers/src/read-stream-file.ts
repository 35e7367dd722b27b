import type { Emitter } from "./emitter.ts";
import { type FileTally, tallyIssue } from "./file-coverage.ts";
import type { FileHead, RecordContext, StreamShape } from "./shape.ts";

/** Reads a file of another format (CSV, HTML, text, CAR) through its shape. */
export async function readStreamFile(
  shape: StreamShape,
  head: FileHead,
  chunks: AsyncIterable<Uint8Array>,
  tally: FileTally,
  emitter: Emitter,
  pace: () => Promise<void> | undefined,
): Promise<void> {
  let understood = false;
  let at = "";
  // One context for all records: a file has millions of them, and each is read before the next one.
  const record: RecordContext = {
    path: tally.file,
    base: [],
    head,
    emit(draft, within = "") {
      understood = true;
      emitter.emit(draft, shape.platform, at + within, tally);
    },
    ignore(reason) {
      understood = true;
      tallyIssue(tally, `ignored-${reason}`);
    },
    issue(code, detail) {
      understood = true;
      tallyIssue(tally, code, detail);
    },
  };
  await shape.readStream(chunks, {
    path: tally.file,
    head,
    issue: (code, detail) => tallyIssue(tally, code, detail),
    record(pointer, read) {
      tally.records++;
      understood = false;
      at = pointer;
      read(record);
      if (!understood) tallyIssue(tally, "record-not-understood");
      return pace();
    },
  });
}
