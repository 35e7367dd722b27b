import { hashText } from "../../packages/readers/src/id.ts";
import type { Measured } from "../bench/measured.ts";

/** What a reader found of one kind: how many, and a sum over their hashes that does not depend on the order. */
export interface Tally {
  count: number;
  sum: number;
}

/** What one side cost and found. */
export interface Found extends Measured {
  readonly kinds: Readonly<Record<string, Tally>>;
}

/** Counts what a side found, kind by kind. */
export function tallies(): {
  readonly kinds: Record<string, Tally>;
  note(kind: string, what: string): void;
} {
  const kinds: Record<string, Tally> = {};
  return {
    kinds,
    note(kind, what) {
      const tally = kinds[kind] ?? { count: 0, sum: 0 };
      tally.count++;
      tally.sum = (tally.sum + hashText(what).low) % Number.MAX_SAFE_INTEGER;
      kinds[kind] = tally;
    },
  };
}
