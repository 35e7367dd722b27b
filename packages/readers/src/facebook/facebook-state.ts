import type { Owner, ReaderSetup } from "../shape.ts";

/** What one run knows about the owner of a Facebook export. */
export interface FacebookState {
  readonly setup: ReaderSetup;
  readonly owners: Owner[];
  /** Full names of the owner, former ones too, longest first. */
  readonly names: string[];
  /** Lower-case names. */
  readonly self: Set<string>;
  /** Files of media that posts showed, so that albums do not count them again. */
  readonly postedMedia: Set<string>;
  /** Files that the profile's history names as profile pictures or covers. */
  readonly profileMedia: Set<string>;
}

/** Nothing known yet. */
export function facebookState(setup: ReaderSetup): FacebookState {
  return {
    setup,
    owners: [],
    names: [],
    self: new Set(),
    postedMedia: new Set(),
    profileMedia: new Set(),
  };
}
