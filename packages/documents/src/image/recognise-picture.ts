import type { DocumentOptions } from "../contract.ts";
import type { DocumentIssueCode } from "../document-issue.ts";
import { type PictureSize, pictureSize } from "./picture-size.ts";

/** 60 million dots take 240 MB once decoded; a phone's camera makes 12 to 50. */
export const MOST_DOTS = 60_000_000;
/** Below this what was read is more often noise than words (measured, docs/documents.md). */
const LEAST_CONFIDENCE = 0.5;

/** Words of a picture, or why there are none. */
export interface PictureText {
  readonly text: string;
  readonly confidence?: number;
  readonly unread?: DocumentIssueCode;
}

/** Has the words in a picture read, and says "not read" rather than passing on a guess. */
export async function recognisePicture(
  picture: Uint8Array,
  options: DocumentOptions,
  size: PictureSize | undefined = pictureSize(picture),
): Promise<PictureText> {
  if (options.recognise === undefined) return { text: "", unread: "document/picture-not-asked" };
  if (size === undefined) return { text: "", unread: "document/picture-damaged" };
  if (size.width * size.height > MOST_DOTS) return { text: "", unread: "document/picture-too-large" };
  try {
    const { signal } = options;
    const read = await options.recognise(picture, signal === undefined ? {} : { signal });
    const text = read.text.trim();
    if (text === "") return { text, unread: "document/picture-no-words" };
    if (read.confidence < LEAST_CONFIDENCE) {
      return { text: "", confidence: read.confidence, unread: "document/picture-not-read" };
    }
    return { text, confidence: read.confidence };
  } catch {
    return { text: "", unread: "document/recogniser-failed" };
  }
}
