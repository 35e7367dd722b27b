import type { Run, SplitProblem } from "./run.ts";

/** Limits of one document. */
export interface SplitLimits {
  /** Records larger than this many bytes are skipped and reported. */
  readonly maxRecordBytes: number;
  /** Records nested deeper are skipped and reported. */
  readonly maxDepth: number;
  /** About this many bytes are handed to `JSON.parse` at once. */
  readonly batchBytes: number;
}

/** Where the runs and the problems go. */
export interface SplitSink {
  run(run: Run): void;
  problem(what: SplitProblem): void;
  /**
   * Rewrites the JSON text of a batch (`ascii`: nothing beyond ASCII in it) before it is parsed; undefined when it cannot, and the run is then marked
   * `unprepared`.
   */
  prepare?(text: string, ascii: boolean): string | undefined;
}
