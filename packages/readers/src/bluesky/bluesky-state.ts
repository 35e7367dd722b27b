import type { Owner, ReaderSetup } from "../shape.ts";
import { type RecordKeys, recordKeys } from "./record-keys.ts";

/** What one run knows about Bluesky repositories. */
export interface BlueskyState {
  readonly setup: ReaderSetup;
  readonly owners: Owner[];
  readonly keys: RecordKeys;
}

/** Nothing known yet. */
export function blueskyState(setup: ReaderSetup): BlueskyState {
  return { setup, owners: [], keys: recordKeys() };
}
