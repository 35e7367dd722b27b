import type { Activity } from "./activity.ts";
import type { Answers, Profile } from "./profile.ts";
import type { RegistryTables } from "./registry.ts";
import type { Result } from "./verdict.ts";

/** One expected result of a conformance case. */
export interface Expectation {
  readonly activity: string;
  /** Full rule id, e.g. `id-asn/d-6`. */
  readonly rule: string;
  readonly result: Result;
  readonly disputed?: boolean;
}

/** A language-neutral case: profile + registry overlay + activities -> expected results. */
export interface ConformanceCase {
  readonly id: string;
  readonly title: string;
  readonly profile: Profile;
  /** Overlay tables; the shipped registry is used when absent. */
  readonly registry?: Partial<RegistryTables>;
  readonly activities: readonly Activity[];
  readonly answers?: Answers;
  readonly expect: readonly Expectation[];
  /** `none`: no other rule may come out `met`. */
  readonly others?: "none";
  readonly why: string;
}
