import type { AnswerValue } from "@netral/engine/model";
import type { QuestionView } from "@netral/engine/report";
import { answerQuestion, answers, isRerunning, report } from "../../state/check.ts";
import { messages } from "../../state/language.ts";
import { shownReport } from "../../state/results.ts";

const VALUES: readonly AnswerValue[] = ["yes", "no", "unknown"];

/** Masking changes the key of a question about an account; the answer needs the real one. */
function realKey(key: string): string {
  const at = shownReport.value?.questions.findIndex((question) => question.key === key) ?? -1;
  return report.value?.questions[at]?.key ?? key;
}

/** A question only the owner can answer; the answer judges anew. */
export function QuestionField({ question }: { readonly question: QuestionView }) {
  const t = messages.value.results;
  const key = realKey(question.key);
  return (
    <fieldset class="question" aria-busy={isRerunning.value}>
      <legend>{question.ask}</legend>
      <p class="help">
        {question.about} {question.why} {question.settles}
      </p>
      <p class="actions">
        {VALUES.map((value) => (
          <button
            type="button"
            key={value}
            aria-pressed={answers.value[key] === value}
            disabled={isRerunning.value}
            onClick={() => void answerQuestion(key, value)}
          >
            {t.answers[value]}
          </button>
        ))}
        {isRerunning.value && <span class="quiet">{t.rerunning}</span>}
      </p>
    </fieldset>
  );
}
