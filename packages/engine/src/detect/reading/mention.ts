import type { Account, FactEvidence, Label, Strength } from "@netral/engine/model";
import type { ContextHit } from "./context.ts";

/** A subject named in a text. */
export interface Mention {
  /** Ticket or party. */
  readonly subject: string;
  readonly person: string | undefined;
  /** What was recognised, fit to be shown. */
  readonly label: string;
  readonly kind: Label["kind"] | "handle";
  /** Registry row: label or account. */
  readonly row: string;
  /** The account, for a handle. */
  readonly account: Account | undefined;
  readonly start: number;
  readonly end: number;
  readonly strength: Strength;
  /** An everyday word that counts only because of another label. */
  readonly everyday: boolean;
  /** Reason code of the message catalogue. */
  readonly reason: string;
}

/** One text of an activity, read. */
export interface Reading {
  readonly text: string;
  readonly field: FactEvidence["field"];
  /** Which of the object's media, for words read in a picture. */
  readonly medium?: number;
  /** The owner's own words, as against a text the owner liked or passed on. */
  readonly own: boolean;
  /** Left to right; a text may name one subject several times. */
  readonly mentions: readonly Mention[];
  readonly context: readonly ContextHit[];
}
