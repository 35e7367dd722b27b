import type { SuppressionFile } from "@netral/engine/model";
import type { Note } from "./note.ts";

/** A reason of one word is none: the command line refuses it as well. */
export const isReason = (text: string | undefined): text is string => /\S+\s+\S+/.test(text ?? "");

/** What the owner marked as not applicable with a reason, as `netral check --suppressions` takes it. */
export function suppressionsOf(notes: Readonly<Record<string, Note>>): SuppressionFile {
  return {
    format: "netral-suppressions/1",
    suppressions: Object.entries(notes).flatMap(([finding, { state, reason }]) =>
      state === "not-applicable" && isReason(reason) ? [{ finding, reason: reason.trim() }] : [],
    ),
  };
}
