import type { Owner, ReaderSetup } from "../shape.ts";

/** What one run knows about the owner of a Mastodon export. */
export interface MastodonState {
  readonly setup: ReaderSetup;
  readonly owners: Owner[];
  /** Addresses (`https://host/users/name`) of the owner. */
  readonly actors: Set<string>;
}

/** Nothing known yet. */
export function mastodonState(setup: ReaderSetup): MastodonState {
  return { setup, owners: [], actors: new Set() };
}
