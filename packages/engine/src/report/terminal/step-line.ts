import type { StepView } from "../view/report-view.ts";
import type { Page } from "./page.ts";
import { wrap } from "./wrap.ts";

/** The signs of the three verdicts. */
export const SIGNS: Readonly<Record<StepView["verdict"], string>> = { met: "✓", unmet: "✗", unknown: "?" };

/** One element or exception of a rule with its verdict and what shows it. */
export function stepLine({ verdict, isException, label, detail }: StepView, page: Page): string {
  const { paint, words, width } = page;
  const kind = isException ? `${words.stepRole.exception}: ` : "";
  const shown = detail === "" ? "" : ` (${detail})`;
  const text = wrap(
    `${SIGNS[verdict]} ${kind}${label}: ${words.verdict[verdict]}${shown}`,
    width,
    "         ",
    "           ",
  );
  return verdict === "unmet" ? paint.dim(text) : text;
}
