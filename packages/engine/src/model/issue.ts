import type { Bilingual } from "./text.ts";

/** A problem with input: what is wrong, why it matters, what to do. Errors at the borders are values. */
export interface Issue {
  /** Stable code, e.g. `pack/unknown-operator`. */
  readonly code: string;
  /** Where: file, line, JSON Pointer, rule id; as far as known. */
  readonly file?: string;
  readonly line?: number;
  readonly pointer?: string;
  readonly rule?: string;
  readonly what: Bilingual;
  readonly why: Bilingual;
  readonly fix: Bilingual;
}

/** Outcome of something that can fail for reasons the user can mend. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };
