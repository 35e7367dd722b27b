import type { Issue, Outcome, TimeInterval } from "@netral/engine/model";

/** A file the user chose, whole in memory. */
export interface DocumentInput {
  /** Only for messages; what a file is, its content tells. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Text seen in a picture. */
export interface RecognisedText {
  readonly text: string;
  /** Mean over the words that were kept, 0 to 1; 0 when nothing could be read. */
  readonly confidence: number;
}

/** Reads the text in an encoded picture (JPEG, PNG, WebP, GIF, BMP, TIFF); rejects only where the engine itself breaks. */
export type RecogniseText = (
  picture: Uint8Array,
  options?: { readonly signal?: AbortSignal },
) => Promise<RecognisedText>;

/** How to read a document. */
export interface DocumentOptions {
  /** Reads text in pictures; without it the text of a picture stays unread, and that is said. */
  readonly recognise?: RecogniseText;
  readonly signal?: AbortSignal;
}

export type DocumentKind = "text" | "image" | "pdf" | "calendar";

/** One event of a calendar file. */
export interface DocumentEvent {
  readonly title?: string;
  /** A second wide for a time, a day for an all-day event; `assumed` where the file names no zone (Jakarta). */
  readonly start?: TimeInterval;
  /** Instant at which it ends. */
  readonly end?: string;
  readonly place?: string;
  /** Name of who invites; the address only where no name is given. */
  readonly organizer?: string;
  readonly description?: string;
  /** The host has called it off. */
  readonly cancelled?: boolean;
  /** It takes place more than once; `start` is the first time. */
  readonly repeats?: boolean;
}

/** What a document says. */
export interface ReadDocument {
  readonly kind: DocumentKind;
  /** Lines as a person would read them; empty when nothing could be read (then `unread` says why). */
  readonly text: string;
  /** How sure the text of a picture (or of the least sure page that is one) is, 0 to 1; absent for plain text. */
  readonly confidence?: number;
  /** What of the document was not read, and why. */
  readonly unread?: readonly Issue[];
  /** When the photo was taken, by the camera's clock; local time of Indonesia is assumed where it names no offset. */
  readonly taken?: TimeInterval;
  /** The first event of a calendar file; `text` holds all. */
  readonly event?: DocumentEvent;
}

/** Reads one document; see {@link ReadDocument}. Input that cannot be read is a value, not an exception. */
export type ReadDocumentFunction = (
  input: DocumentInput,
  options?: DocumentOptions,
) => Promise<Outcome<ReadDocument>>;
