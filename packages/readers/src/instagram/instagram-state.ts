import type { Audience } from "@netral/engine/model";
import type { Owner, ReaderSetup } from "../shape.ts";

/** What one run knows about the owner of an Instagram export. */
export interface InstagramState {
  readonly setup: ReaderSetup;
  readonly owners: Owner[];
  /** Lower-case handles and names of the owner. */
  readonly self: Set<string>;
  /** From "Private Account" of the profile: who sees posts today. */
  audience: Audience;
}

/** Nothing known yet. */
export function instagramState(setup: ReaderSetup): InstagramState {
  return { setup, owners: [], self: new Set(), audience: "unknown" };
}
