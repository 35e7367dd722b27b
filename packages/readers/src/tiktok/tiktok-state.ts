import type { Owner, ReaderSetup } from "../shape.ts";

/** What one run knows about a TikTok export. */
export interface TiktokState {
  readonly setup: ReaderSetup;
  readonly owners: Owner[];
  /** Handles of the owner in lower case. */
  readonly self: Set<string>;
}

/** Nothing known yet. */
export function tiktokState(setup: ReaderSetup): TiktokState {
  const { owner } = setup;
  const self = new Set(owner === undefined ? [] : [owner.replace(/^@/, "").toLowerCase()]);
  return { setup, owners: [], self };
}

/** Notes who the export belongs to. */
export function rememberOwner(
  state: TiktokState,
  handle: string | undefined,
  name: string | undefined,
): void {
  if (handle === undefined) return;
  const plain = handle.replace(/^@/, "");
  state.self.add(plain.toLowerCase());
  state.owners.push({ platform: "tiktok", handle: plain, ...(name === undefined ? {} : { name }) });
}
