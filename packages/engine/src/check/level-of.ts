import type { Level, Rule, RuleResult, SanctionClass, Status } from "@netral/engine/model";

/** How much a result asks of the reader; see docs/semantics.md, "Levels and exit codes". */
export function levelOf({ result, confidence, disputed }: RuleResult, state: Rule["state"]): Level {
  if (result !== "met") return "advice";
  return confidence === "confirmed" && !disputed && state === "stable" ? "violation" : "risk";
}

/** The weight of the consequence for somebody of this status: the one named for it, else the general one. */
export function severityOf(rule: Rule, status: Status): SanctionClass {
  const named = rule.yields.find((one) => one.for?.includes(status));
  const general = rule.yields.find((one) => one.for === undefined);
  return (named ?? general ?? rule.yields[0])?.sanction ?? "duty";
}
