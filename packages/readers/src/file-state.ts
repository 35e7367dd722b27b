import type { FileState } from "@netral/engine/model";
import type { FileTally } from "./file-coverage.ts";

/** Codes that mean a record or the rest of a file was lost. */
const LOSSES = [
  "truncated",
  "bad-record",
  "oversized-record",
  "too-deep",
  "trailing-data",
  "not-json",
  "record-not-understood",
  "owner-unknown",
  "chat-kind-unknown",
  "join-or-leave-unknown",
  "unknown-response",
];

/** What became of a file whose shape is known, from what was counted. */
export function stateOf(tally: FileTally): FileState {
  const codes = new Set([...tally.issues.values()].map((issue) => issue.code));
  if (!LOSSES.some((code) => codes.has(code))) return "read";
  return tally.records === 0 ? "failed" : "partial";
}
