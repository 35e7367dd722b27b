import type { Bilingual } from "@netral/engine/model";

/** What a change bears on: results of a check, the consequence of a rule, or only words. */
export type Bearing = "result" | "consequence" | "words";

/** One thing that differs between two packs. */
export interface PackChange {
  readonly kind: "added" | "removed" | "changed";
  /** What it is: `rule`, `element`, `inForce`, `yield`, `citation`, `instrument` … */
  readonly what: string;
  /** Id of the rule or page it belongs to; absent for what belongs to the whole pack. */
  readonly norm?: string;
  /** Id of the thing itself, where it has one. */
  readonly id?: string;
  readonly bearing: Bearing;
  /** The change as a sentence. */
  readonly says: Bilingual;
  /** How it reads in each pack. */
  readonly before?: Bilingual;
  readonly after?: Bilingual;
}
