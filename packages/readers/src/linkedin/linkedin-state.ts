import type { Owner, ReaderSetup } from "../shape.ts";

/** What one run knows about a LinkedIn export. */
export interface LinkedinState {
  readonly setup: ReaderSetup;
  readonly owners: Owner[];
}

/** Nothing known yet. */
export function linkedinState(setup: ReaderSetup): LinkedinState {
  return { setup, owners: [] };
}

/** Notes who the export belongs to. */
export function rememberName(state: LinkedinState, name: string | undefined): void {
  if (name !== undefined) state.owners.push({ platform: "linkedin", name });
}

/** The owner's name in a form for comparison. */
export function isOwnName(state: LinkedinState, name: string | undefined): boolean {
  if (name === undefined) return false;
  const plain = plainName(name);
  return (
    state.owners.some((owner) => owner.name !== undefined && plainName(owner.name) === plain) ||
    (state.setup.owner !== undefined && plainName(state.setup.owner) === plain)
  );
}

/** Neither the profile nor the user says who the owner is. */
export function ownerUnknown(state: LinkedinState): boolean {
  return state.owners.length === 0 && state.setup.owner === undefined;
}

function plainName(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
