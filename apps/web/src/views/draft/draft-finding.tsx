import type { GroupView } from "@netral/engine/report";
import { words } from "../../state/words.ts";
import { RuleSteps } from "../results/rule-steps.tsx";
import { Sentences } from "../results/sentences.tsx";
import { Voices } from "../results/voices.tsx";

/** One rule that the draft would touch, and why. */
export function DraftFinding({ group }: { readonly group: GroupView }) {
  const say = words.value;
  const { level, levelName, heading, rule, ruleTitle, meaning, steps, stage, sure, voices, questions } =
    group;
  return (
    <details class={`card finding ${level}`}>
      <summary>
        <span class="tags">
          <span class={`level ${level}`}>{levelName}</span>
        </span>
        <h4 class="plain">{ruleTitle}</h4>
        <span class="quiet">{heading}</span>
      </summary>
      <p>{meaning}</p>
      <RuleSteps steps={steps} />
      <Sentences lines={stage} />
      <p>{sure}</p>
      <Voices voices={voices} />
      {questions.length > 0 && (
        <>
          <p>
            <strong>{say.part.question}</strong>
          </p>
          <ul>
            {questions.map(({ key, ask }) => (
              <li key={key}>{ask}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={`#/rules/${rule.split("/")[1] ?? ""}`}>{ruleTitle}</a>
      </p>
    </details>
  );
}
