import type { Issue, Outcome } from "@netral/engine/model";
import type { DocumentInput, DocumentOptions, ReadDocument } from "../contract.ts";
import { documentIssue } from "../document-issue.ts";

const MOST_PAGES = 100;
/** Fewer letters than this on a page: a scan with a page number, not a page of text. */
const LEAST_LETTERS = 10;

/** Reads the text of a PDF; pages that are pictures are told. */
export async function readPdf(
  input: DocumentInput,
  options: DocumentOptions,
): Promise<Outcome<ReadDocument>> {
  const { getDocumentProxy } = await import("unpdf");
  try {
    // pdf.js takes the bytes away from their owner, hence the copy. Verbosity 0: its warnings are no one's.
    const pdf = await getDocumentProxy(input.bytes.slice(), { verbosity: 0 });
    try {
      const pages = Math.min(pdf.numPages, MOST_PAGES);
      const texts: string[] = [];
      for (let page = 1; page <= pages && options.signal?.aborted !== true; page++) {
        texts.push(pageText(await (await pdf.getPage(page)).getTextContent()));
      }
      return { ok: true, value: documentOf(input, texts, pdf.numPages) };
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return {
      ok: false,
      issues: [documentIssue(isLocked ? "document/pdf-locked" : "document/pdf-damaged", input.name)],
    };
  }
}

function pageText(content: { readonly items: readonly object[] }): string {
  return content.items
    .map((item) => {
      if (!("str" in item) || typeof item.str !== "string") return "";
      return item.str + ("hasEOL" in item && item.hasEOL === true ? "\n" : "");
    })
    .join("")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function documentOf(input: DocumentInput, texts: readonly string[], pages: number): ReadDocument {
  const pictures = texts.flatMap((text, index) =>
    (text.match(/[\p{L}\d]/gu)?.length ?? 0) < LEAST_LETTERS ? [index + 1] : [],
  );
  const unread: Issue[] = [
    ...(pictures.length > 0 ? [documentIssue("document/pdf-picture-pages", input.name, pictures)] : []),
    ...(pages > texts.length ? [documentIssue("document/pdf-too-many-pages", input.name)] : []),
  ];
  const text = texts.filter((page) => page !== "").join("\n\n");
  return { kind: "pdf", text, ...(unread.length > 0 && { unread }) };
}
