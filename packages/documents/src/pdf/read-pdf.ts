import type { Issue, Outcome } from "@netral/engine/model";
import type { DocumentInput, DocumentOptions, ReadDocument } from "../contract.ts";
import { documentIssue } from "../document-issue.ts";
import { MOST_DOTS, type PictureText, recognisePicture } from "../image/recognise-picture.ts";
import { toPnm } from "./to-pnm.ts";

const MOST_PAGES = 100;
/** Each takes a second or more; an invitation has two or three. */
const MOST_SCANNED = 20;
/** Longer than any draft may be (draft-issue.ts): beyond it a page is not written to be read. */
const MOST_LETTERS = 200_000;
/** Fewer letters than this on a page: a scan with a page number, not a page of text. */
const LEAST_LETTERS = 10;

/** Pictures of a page that are read, the largest first. */
const MOST_PICTURES = 3;
const SETTINGS = {
  // A picture of more dots is left out by the library before it takes the memory.
  maxImageSize: MOST_DOTS,
  // Its warnings are no one's.
  verbosity: 0,
  // In browsers too it shall give the dots, not a bitmap that only a canvas can read.
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
};

type Unpdf = typeof import("unpdf");
type PdfPage = Awaited<ReturnType<Pdf["getPage"]>>;
type Pdf = Awaited<ReturnType<Unpdf["getDocumentProxy"]>>;

interface Page {
  readonly text: string;
  /** Of a page that is a picture. */
  readonly confidence?: number;
}

/** Reads the text of a PDF; pages that are pictures are recognised where that is asked for, else told. */
export async function readPdf(
  input: DocumentInput,
  options: DocumentOptions,
): Promise<Outcome<ReadDocument>> {
  const unpdf = await import("unpdf");
  try {
    // pdf.js takes the bytes away from their owner, hence the copy; and it takes no Buffer, which is what Node reads.
    const pdf = await unpdf.getDocumentProxy(new Uint8Array(input.bytes), SETTINGS);
    try {
      const pages = Math.min(pdf.numPages, MOST_PAGES);
      const read: Page[] = [];
      let scanned = 0;
      for (let page = 1; page <= pages && options.signal?.aborted !== true; page++) {
        const text = await pageText(await pdf.getPage(page));
        const isAsked = isPicture(text) && scanned < MOST_SCANNED;
        if (isAsked) scanned++;
        read.push((isAsked && (await picturePage(unpdf, pdf, page, options))) || { text });
      }
      return { ok: true, value: documentOf(input, read, pdf.numPages) };
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

/** The words of a page; of one that goes on and on, its beginning. */
async function pageText(page: PdfPage): Promise<string> {
  const reader = page.streamTextContent().getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done || text.length > MOST_LETTERS) break;
    text += itemsText(value.items);
  }
  await reader.cancel();
  return text
    .slice(0, MOST_LETTERS)
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function itemsText(items: readonly object[]): string {
  return items
    .map((item) => {
      if (!("str" in item) || typeof item.str !== "string") return "";
      return item.str + ("hasEOL" in item && item.hasEOL === true ? "\n" : "");
    })
    .join("");
}

function isPicture(text: string): boolean {
  return (text.match(/[\p{L}\d]/gu)?.length ?? 0) < LEAST_LETTERS;
}

/** The words in the pictures of a page that has none of its own; undefined where none were read. */
async function picturePage(
  unpdf: Unpdf,
  pdf: Pdf,
  page: number,
  options: DocumentOptions,
): Promise<Page | undefined> {
  if (options.recognise === undefined) return undefined;
  const pictures = await unpdf.extractImages(pdf, page);
  const largest = pictures
    .toSorted((a, b) => b.width * b.height - a.width * a.height)
    .slice(0, MOST_PICTURES);
  const read: PictureText[] = [];
  for (const picture of largest) read.push(await recognisePicture(toPnm(picture), options, picture));
  const seen = read.filter(({ text }) => text !== "");
  if (seen.length === 0) return undefined;
  return {
    text: seen.map(({ text }) => text).join("\n"),
    confidence: Math.min(...seen.map(({ confidence = 0 }) => confidence)),
  };
}

function documentOf(input: DocumentInput, read: readonly Page[], pages: number): ReadDocument {
  const texts = read.map(({ text }) => text);
  const pictures = texts.flatMap((text, index) => (isPicture(text) ? [index + 1] : []));
  const sure = read.flatMap(({ confidence }) => (confidence === undefined ? [] : [confidence]));
  const unread: Issue[] = [
    ...(pictures.length > 0 ? [documentIssue("document/pdf-picture-pages", input.name, pictures)] : []),
    ...(pages > texts.length ? [documentIssue("document/pdf-too-many-pages", input.name)] : []),
  ];
  const text = texts.filter((page) => page !== "").join("\n\n");
  return {
    kind: "pdf",
    text,
    ...(sure.length > 0 && { confidence: Math.min(...sure) }),
    ...(unread.length > 0 && { unread }),
  };
}
