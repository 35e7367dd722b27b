import type { ReadDocument, RecogniseText } from "@netral/documents";
import type { Outcome } from "@netral/engine/model";

/** Reads documents, once what it needs was fetched. */
export interface DocumentsRoom {
  readonly prepare: (recogniserFolder: string | undefined) => Promise<void>;
  readonly read: (file: File) => Promise<Outcome<ReadDocument>>;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The smallest picture (PNG, one dot): signature, size, colour, end. */
const DOT = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="),
  (sign) => sign.charCodeAt(0),
);

/** Each makes its reader fetch its library, so that nothing is fetched once a file is chosen. */
const FIRST_READS = [bytesOf("%PDF-1.4"), bytesOf("BEGIN:VCALENDAR\r\nEND:VCALENDAR"), DOT];

/** The readers of documents, fetched when somebody wants them. */
export function createDocumentsRoom(): DocumentsRoom {
  let documents: typeof import("./documents.ts") | undefined;
  let recognise: RecogniseText | undefined;
  return {
    async prepare(recogniserFolder) {
      if (!documents) {
        const { readDocument, webRecogniser } = await import("./documents.ts");
        for (const bytes of FIRST_READS) await readDocument({ name: "", bytes });
        documents = { readDocument, webRecogniser };
      }
      if (recogniserFolder === undefined || recognise) return;
      const recogniser = documents.webRecogniser({ base: recogniserFolder });
      await recogniser.start();
      recognise = recogniser.recognise;
    },
    async read(file) {
      if (!documents) throw new Error("read before prepare");
      const bytes = new Uint8Array(await file.arrayBuffer());
      return documents.readDocument({ name: file.name, bytes }, recognise ? { recognise } : {});
    },
  };
}
