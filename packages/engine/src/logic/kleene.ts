import type { Verdict } from "@netral/engine/model";

/** Kleene conjunction: the weaker of two verdicts (unmet < unknown < met). */
export function and(a: Verdict, b: Verdict): Verdict {
  if (a === "unmet" || b === "unmet") return "unmet";
  return a === "met" && b === "met" ? "met" : "unknown";
}

/** Kleene disjunction: the stronger of two verdicts. */
export function or(a: Verdict, b: Verdict): Verdict {
  if (a === "met" || b === "met") return "met";
  return a === "unmet" && b === "unmet" ? "unmet" : "unknown";
}

/** Kleene negation: swaps met and unmet, keeps unknown. */
export function not(a: Verdict): Verdict {
  if (a === "unknown") return "unknown";
  return a === "met" ? "unmet" : "met";
}

/** Conjunction over a list; met for an empty list. Stops at the first unmet item. */
export function all<T>(items: readonly T[], verdictOf: (item: T) => Verdict): Verdict {
  let result: Verdict = "met";
  for (const item of items) {
    const verdict = verdictOf(item);
    if (verdict === "unmet") return "unmet";
    if (verdict === "unknown") result = "unknown";
  }
  return result;
}

/** Disjunction over a list; unmet for an empty list. Stops at the first met item. */
export function any<T>(items: readonly T[], verdictOf: (item: T) => Verdict): Verdict {
  let result: Verdict = "unmet";
  for (const item of items) {
    const verdict = verdictOf(item);
    if (verdict === "met") return "met";
    if (verdict === "unknown") result = "unknown";
  }
  return result;
}
