import type { Json } from "./json.ts";

/** Consecutive records of one place in a document. */
export interface Run {
  /** Steps from the document's root to the container of the records. */
  readonly base: readonly (string | number)[];
  /** Index of the first value in its array; undefined when the run is the single value at `base`. */
  readonly first: number | undefined;
  /** Parsed records; undefined where one could not be parsed (its index still counts). */
  readonly values: readonly (Json | undefined)[];
  /** The sink's `prepare` could not rewrite the text these values were parsed from. */
  readonly unprepared: boolean;
}

/** What a splitter met that it could not read. */
export type SplitProblem =
  | "truncated"
  | "bad-record"
  | "oversized-record"
  | "too-deep"
  | "invalid-utf8"
  | "trailing-data"
  | "not-json";
