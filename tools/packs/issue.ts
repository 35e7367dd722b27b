import type { Bilingual, Issue } from "@netral/engine/model";

/** Where in the source an issue stands. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly rule?: string;
}

/** One sentence in both languages. */
export function both(id: string, en: string): Bilingual {
  return { id, en };
}

/** An issue of the pack's source, with its place. */
export function sourceIssue(
  code: string,
  place: Place,
  what: Bilingual,
  why: Bilingual,
  fix: Bilingual,
): Issue {
  return { code: `pack/${code}`, ...place, what, why, fix };
}
