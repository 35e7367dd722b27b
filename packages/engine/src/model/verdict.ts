/** Kleene's three values. `unknown` is a value, not an error. */
export const VERDICTS = ["unmet", "unknown", "met"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A rule's result: a verdict, or `not-assessed` where the law of that time is not encoded. */
export type Result = Verdict | "not-assessed";
