import type { Outcome } from "@netral/engine/model";
import type { DocumentInput, DocumentOptions, ReadDocument } from "../contract.ts";
import { documentIssue } from "../document-issue.ts";
import { pictureSize } from "./picture-size.ts";
import { recognisePicture } from "./recognise-picture.ts";
import { takenAt } from "./taken-at.ts";

/** Reads when a picture was taken and, where asked, the words in it. */
export async function readPicture(
  input: DocumentInput,
  options: DocumentOptions,
): Promise<Outcome<ReadDocument>> {
  if (pictureSize(input.bytes) === undefined) {
    return { ok: false, issues: [documentIssue("document/picture-damaged", input.name)] };
  }
  const taken = await takenAt(input.bytes);
  const { text, confidence, unread } = await recognisePicture(input.bytes, options);
  return {
    ok: true,
    value: {
      kind: "image",
      text,
      ...(confidence !== undefined && { confidence }),
      ...(unread !== undefined && { unread: [documentIssue(unread, input.name)] }),
      ...(taken !== undefined && { taken }),
    },
  };
}
