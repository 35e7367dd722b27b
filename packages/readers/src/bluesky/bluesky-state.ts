import type { Owner, ReaderSetup } from "../shape.ts";

/** What one run knows about Bluesky repositories. */
export interface BlueskyState {
  readonly setup: ReaderSetup;
  readonly owners: Owner[];
  /** Keys (`collection/rkey`) of records by hash. */
  readonly keys: Map<string, string>;
}

/** Nothing known yet. */
export function blueskyState(setup: ReaderSetup): BlueskyState {
  return { setup, owners: [], keys: new Map() };
}
