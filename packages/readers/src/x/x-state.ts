import type { Owner, ReaderSetup } from "../shape.ts";

/** A long post (note tweet) that waits for its short twin in tweets.js. */
export interface LongPost {
  readonly text: string;
  used: boolean;
}

/** What one run knows about an X archive. */
export interface XState {
  readonly setup: ReaderSetup;
  readonly owners: Owner[];
  /** Account ids and lower-case handles (past ones too) of the owner. */
  readonly self: Set<string>;
  /** When the archive was made, epoch seconds: an upper bound for acts without a time. */
  generated: number | undefined;
  /** Files the manifest announces, with the count of their records. */
  readonly announced: Map<string, number>;
  partial: boolean;
  /** Long posts by creation second. */
  readonly longPosts: Map<number, LongPost[]>;
  longPostChars: number;
  /** Spans in which the account was protected, `[from, to)` epoch seconds. */
  readonly protection: { readonly at: number; readonly on: boolean }[];
  /** Ids of deleted posts whose text was read. */
  readonly deletedIds: Set<string>;
  /** Ids of posts read from the scripts of archives before August 2018. */
  readonly scriptIds: Set<string>;
}

/** Nothing known yet. */
export function xState(setup: ReaderSetup): XState {
  return {
    setup,
    owners: [],
    self: new Set(),
    generated: undefined,
    announced: new Map(),
    partial: false,
    longPosts: new Map(),
    longPostChars: 0,
    protection: [],
    deletedIds: new Set(),
    scriptIds: new Set(),
  };
}
