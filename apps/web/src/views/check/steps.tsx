import { type Phase, phase } from "../../state/check.ts";
import { messages } from "../../state/language.ts";

const ORDER: readonly Phase[] = ["choose", "about", "running", "results"];

/** Where one is on the way. */
export function Steps() {
  const t = messages.value.check;
  const at = ORDER.indexOf(phase.value);
  return (
    <ol class="steps" aria-label={t.stepOf(at + 1, ORDER.length)}>
      {t.steps.map((name, step) => (
        <li key={name} aria-current={step === at ? "step" : undefined} class={step < at ? "passed" : ""}>
          <span>{name}</span>
        </li>
      ))}
    </ol>
  );
}
