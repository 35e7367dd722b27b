import type { PictureReader } from "@netral/documents";
import type { ExportInput, Progress } from "@netral/readers";
import type { DocumentsRoom } from "./documents-room.ts";
import type { CheckProgress } from "./protocol.ts";
import type { ShippedData } from "./shipped-data.ts";

/** The reading of an export's pictures, beside that of its records. */
export interface ExportPictures extends Pick<PictureReader, "read" | "addedTo"> {
  /** Tells the records' progress, and keeps it for the pictures. */
  readonly onProgress: (progress: Progress) => void;
  readonly release: () => Promise<void>;
}

/** Opens the media of an export; what reads words in them was fetched before its files were chosen. */
export async function openExportPictures(
  { openMedia, webInflate }: ShippedData["reading"],
  documents: DocumentsRoom,
  inputs: readonly ExportInput[],
  signal: AbortSignal,
  tell: (progress: CheckProgress) => void,
): Promise<ExportPictures> {
  const media = await openMedia(inputs, { inflate: webInflate });
  let latest: CheckProgress = { bytes: 0, totalBytes: 0, records: 0, file: "" };
  const reader = documents.pictureReader({
    open: media.read,
    onPicture: (file, pictures) => {
      latest = { ...latest, pictures };
      tell({ ...latest, file });
    },
    signal,
  });
  return {
    read: reader.read,
    addedTo: reader.addedTo,
    onProgress: (progress) => {
      latest = { ...latest, ...progress };
      tell(latest);
    },
    release: media.release,
  };
}
