import type { createPictureReader, PictureReader, ReadDocument, RecogniseText } from "@netral/documents";
import type { Outcome } from "@netral/engine/model";

type PictureOptions = Parameters<typeof createPictureReader>[0];

/** Reads documents, once what it needs was fetched. */
export interface DocumentsRoom {
  readonly prepare: (recogniserFolder: string | undefined) => Promise<void>;
  readonly read: (file: File) => Promise<Outcome<ReadDocument>>;
  /** For the pictures of an export, once the recogniser was prepared. */
  readonly pictureReader: (options: Omit<PictureOptions, "recognise">) => PictureReader;
}

/** The readers of documents, fetched when somebody wants them. */
export function createDocumentsRoom(): DocumentsRoom {
  let documents: Omit<typeof import("./documents.ts"), "loadReaders"> | undefined;
  let recognise: RecogniseText | undefined;
  return {
    async prepare(recogniserFolder) {
      if (!documents) {
        const { createPictureReader, loadReaders, readDocument, webRecogniser } = await import(
          "./documents.ts"
        );
        await loadReaders();
        documents = { createPictureReader, readDocument, webRecogniser };
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
    pictureReader(options) {
      if (!documents || !recognise) throw new Error("pictures before prepare");
      return documents.createPictureReader({ ...options, recognise });
    },
  };
}
