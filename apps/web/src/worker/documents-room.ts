import type { ReadDocument, RecogniseText } from "@netral/documents";
import type { Outcome } from "@netral/engine/model";

/** Reads documents, once what it needs was fetched. */
export interface DocumentsRoom {
  readonly prepare: (recogniserFolder: string | undefined) => Promise<void>;
  readonly read: (file: File) => Promise<Outcome<ReadDocument>>;
}

/** The readers of documents, fetched when somebody wants them. */
export function createDocumentsRoom(): DocumentsRoom {
  let documents: Pick<typeof import("./documents.ts"), "readDocument" | "webRecogniser"> | undefined;
  let recognise: RecogniseText | undefined;
  return {
    async prepare(recogniserFolder) {
      if (!documents) {
        const { loadReaders, readDocument, webRecogniser } = await import("./documents.ts");
        await loadReaders();
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
