import type { GroupView } from "@netral/engine/report";
import { words } from "../../state/words.ts";

const MARKS = { met: "✓", unmet: "✗", unknown: "?" } as const;

/** The elements and exceptions of a rule, each with whether it holds and what shows it. */
export function RuleSteps({ steps }: { readonly steps: GroupView["steps"] }) {
  const say = words.value;
  return (
    <ul class="steps-of-rule">
      {steps.map(({ label, verdict, isException, detail }) => (
        <li key={label} class={verdict}>
          <span class="mark" aria-hidden="true">
            {MARKS[verdict]}
          </span>{" "}
          {isException && `${say.stepRole.exception}: `}
          {label} <em>({say.verdict[verdict]})</em>
          {detail && <span class="detail">{detail}</span>}
        </li>
      ))}
    </ul>
  );
}
