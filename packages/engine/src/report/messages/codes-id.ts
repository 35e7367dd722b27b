import type { Catalogue } from "./catalogue.ts";

/** Codes of readers, detectors and the evaluator, in Indonesian. */
export const codesId: Pick<
  Catalogue,
  "fileState" | "coverage" | "coverageOther" | "gap" | "gapOther" | "reason"
> = {
  fileState: {
    read: "terbaca",
    partial: "terbaca sebagian",
    unknown: "susunannya belum dikenal",
    ignored: "bukan kegiatan Anda",
    failed: "tidak dapat dibuka",
  },
  coverage: {},
  coverageOther: (code) => `tidak terbaca (${code})`,
  gap: {},
  gapOther: (code) => `keterangan ini tidak ada dalam ekspor (${code})`,
  reason: {},
};
