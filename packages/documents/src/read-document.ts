import type { Outcome } from "@netral/engine/model";
import { readCalendar } from "./calendar/read-calendar.ts";
import type { DocumentInput, DocumentOptions, ReadDocument, ReadDocumentFunction } from "./contract.ts";
import { type DocumentIssueCode, documentIssue } from "./document-issue.ts";
import { fileKind } from "./file-kind.ts";
import { readPicture } from "./image/read-picture.ts";
import { readPdf } from "./pdf/read-pdf.ts";
import { decodeText } from "./text/decode-text.ts";

const MOST_BYTES = 50 * 1024 * 1024;

/** Reads a text, picture, PDF or calendar file; what it is, its content tells. */
export const readDocument: ReadDocumentFunction = async (input, options = {}) => {
  if (isStopped(options)) return refuse(input, "document/cancelled");
  if (input.bytes.length > MOST_BYTES) return refuse(input, "document/too-large");
  const read = await readByKind(input, options);
  return isStopped(options) ? refuse(input, "document/cancelled") : read;
};

async function readByKind(input: DocumentInput, options: DocumentOptions): Promise<Outcome<ReadDocument>> {
  switch (fileKind(input.bytes)) {
    case "pdf":
      return await readPdf(input, options);
    case "picture":
      return await readPicture(input, options);
    case "calendar":
      return await readCalendar(input);
    case "text":
      return readText(input);
    case "other-picture":
      return refuse(input, "document/picture-format");
    case "office":
      return refuse(input, "document/office");
    case "archive":
      return refuse(input, "document/archive");
    case "binary":
      return refuse(input, "document/unknown-kind");
  }
}

function isStopped({ signal }: DocumentOptions): boolean {
  return signal?.aborted === true;
}

function readText(input: DocumentInput): Outcome<ReadDocument> {
  const text = decodeText(input.bytes);
  return text === "" ? refuse(input, "document/empty") : { ok: true, value: { kind: "text", text } };
}

function refuse(input: DocumentInput, code: DocumentIssueCode): Outcome<ReadDocument> {
  return { ok: false, issues: [documentIssue(code, input.name)] };
}
