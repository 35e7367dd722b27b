import type { PictureReader } from "@netral/documents";
import type { Coverage } from "@netral/engine/model";
import { type ExportInput, openMedia, type Progress } from "@netral/readers";
import type { Door, ProgressView } from "./door.ts";

/** The reading of an export's pictures, beside that of its records. */
export interface Pictures {
  readonly read: PictureReader["read"];
  /** Shows the records' progress, and keeps it for the pictures. */
  readonly onProgress: (progress: Progress) => void;
  /** The coverage with what became of the pictures. */
  readonly addedTo: (coverage: Coverage) => Coverage;
  readonly close: () => Promise<void>;
}

/** Makes ready to read the pictures of an export; the recogniser is loaded only now, since few ask for it. */
export async function openPictures(
  door: Door,
  inputs: readonly ExportInput[],
  { since, until }: { readonly since?: string; readonly until?: string },
  view: ProgressView,
): Promise<Pictures> {
  const { createPictureReader } = await import("@netral/documents");
  const recogniser = await door.recogniser();
  const media = await openMedia(inputs, { inflate: door.inflate });
  let latest: Progress = { bytes: 0, totalBytes: 0, records: 0, file: "" };
  const reader = createPictureReader({
    open: media.read,
    recognise: recogniser.recognise,
    onPicture: (url) => view.update({ ...latest, file: url }),
    signal: door.signal,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  });
  return {
    read: reader.read,
    onProgress: (progress) => {
      latest = progress;
      view.update(progress);
    },
    addedTo: reader.addedTo,
    close: async () => {
      await recogniser.close();
      await media.release();
    },
  };
}
