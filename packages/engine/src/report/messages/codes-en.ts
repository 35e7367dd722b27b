import type { Catalogue } from "./catalogue.ts";

/** Codes of readers, detectors and the evaluator, in English. */
export const codesEn: Pick<
  Catalogue,
  "fileState" | "coverage" | "coverageOther" | "gap" | "gapOther" | "reason"
> = {
  fileState: {
    read: "read",
    partial: "read in part",
    unknown: "layout not known yet",
    ignored: "not something you did",
    failed: "could not be opened",
  },
  coverage: {},
  coverageOther: (code) => `not read (${code})`,
  gap: {},
  gapOther: (code) => `the export does not contain this (${code})`,
  reason: {},
};
