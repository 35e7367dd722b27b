import { basename } from "node:path";
import type { ReadDocument } from "@netral/documents";
import type { DraftDocument, DraftPicture, Issue } from "@netral/engine/model";
import { fileIssue } from "./door.ts";
import { need, type Session } from "./session.ts";

/** The words of a draft, and what the file that held them said besides. */
export interface DraftText {
  readonly text: string;
  readonly document?: DraftDocument;
}

const FILE_ENDING = /\.(?:txt|md|ics|pdf|png|jpe?g|webp|gif|bmp|tiff?|heic|docx?|html?)$/i;
/** A file name, as against a text that happens to speak of a file. */
const LONGEST_PATH = 255;

/** Reads TEXT, FILE or `-`: what is a file is read as one, what only looks like one is refused. */
export async function draftText(session: Session, given: readonly string[]): Promise<DraftText> {
  const { door } = session;
  const [first] = given;
  if (first === undefined && door.stdin.isTerminal) return need({ ok: false, issues: [NO_TEXT] });
  if (first === undefined || (first === "-" && given.length === 1)) {
    return documentText(session, "-", await door.stdin.read());
  }
  if (given.length > 1) return { text: given.join(" ") };
  if (await door.isFile(first)) return documentText(session, first, need(await door.readBytes(first)));
  return looksLikePath(first) ? need({ ok: false, issues: [noSuchFile(first)] }) : { text: first };
}

async function documentText(session: Session, path: string, bytes: Uint8Array): Promise<DraftText> {
  const { name, read } = await readFile(session, path, bytes);
  return { text: read.text.trimEnd(), ...documentOf(name, read) };
}

async function readFile(
  { door }: Session,
  path: string,
  bytes: Uint8Array,
): Promise<{ readonly name: string; readonly read: ReadDocument }> {
  // Readers of files are loaded only when there is one.
  const { readDocument } = await import("@netral/documents");
  const { nodeRecogniser } = await import("@netral/documents/node");
  const recogniser = nodeRecogniser();
  try {
    const input = { name: path === "-" ? "stdin" : basename(path), bytes };
    const { signal } = door;
    return {
      name: input.name,
      read: need(await readDocument(input, { recognise: recogniser.recognise, signal })),
    };
  } finally {
    await recogniser.close();
  }
}

/** Reads the picture that goes with a draft: its words, and when it was taken. */
export async function draftPicture(session: Session, path: string): Promise<DraftPicture> {
  const { name, read } = await readFile(session, path, need(await session.door.readBytes(path)));
  if (read.kind !== "image") need({ ok: false, issues: [noPicture(path)] });
  const { event: _, text, ...rest } = read;
  return { name, ...rest, ...(text === "" ? {} : { text }) };
}

/** A plain text file says nothing besides its text. */
function documentOf(name: string, { text: _, ...read }: ReadDocument): { document?: DraftDocument } {
  if (read.kind === "text" && !read.unread) return {};
  const { event, ...rest } = read;
  if (!event) return { document: { name, ...rest } };
  const { title, start, place, organizer, cancelled } = event;
  return {
    document: {
      name,
      ...rest,
      event: {
        ...(title === undefined ? {} : { title }),
        ...(start === undefined ? {} : { start }),
        ...(place === undefined ? {} : { place }),
        ...(organizer === undefined ? {} : { organizer }),
        ...(cancelled === undefined ? {} : { cancelled }),
      },
    },
  };
}

function looksLikePath(text: string): boolean {
  if (text.length > LONGEST_PATH || text.includes("\n")) return false;
  return (
    FILE_ENDING.test(text) || /^(?:~|\.{1,2})?[\\/]\S*$/.test(text) || /^[\w.-]+(?:[\\/][\w.-]+)+$/.test(text)
  );
}

const NO_TEXT: Issue = {
  code: "draft/no-text",
  what: { id: "Belum ada naskah.", en: "There is no draft." },
  why: {
    id: "Netral memeriksa kata-kata yang Anda berikan saja.",
    en: "Netral looks only at the words you give.",
  },
  fix: {
    id: 'Tulis naskahnya dalam tanda kutip (netral draft "Selamat pagi"), sebut berkasnya, atau kirim lewat - .',
    en: 'Write the draft in quotation marks (netral draft "Selamat pagi"), name its file, or send it through - .',
  },
};

function noPicture(path: string): Issue {
  return {
    code: "draft/no-picture",
    file: path,
    what: { id: `${path} bukan gambar.`, en: `${path} is no picture.` },
    why: {
      id: "--picture adalah gambar yang ikut diunggah bersama naskahnya.",
      en: "--picture is the picture that is posted with the draft.",
    },
    fix: {
      id: "Sebut berkas gambarnya (JPEG atau PNG).",
      en: "Name the picture's file (JPEG or PNG).",
    },
  };
}

function noSuchFile(path: string): Issue {
  return fileIssue(
    "draft/no-such-file",
    path,
    { id: `Tidak ada berkas bernama ${path}.`, en: `There is no file named ${path}.` },
    {
      id: "Periksa nama dan letaknya. Bila itu memang naskahnya, kirim lewat - (misalnya: echo NASKAH | netral draft -).",
      en: "Check its name and place. If that is the draft itself, send it through - (for example: echo DRAFT | netral draft -).",
    },
  );
}
