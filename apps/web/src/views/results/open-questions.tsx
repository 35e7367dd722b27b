import { view } from "../../state/results.ts";
import { words } from "../../state/words.ts";
import { QuestionField } from "./question-field.tsx";

/** The rest are reached through their findings, or rise when these are answered. */
const SHOWN = 5;

/** The questions whose answers settle most. */
export function OpenQuestions() {
  const questions = view.value?.questions ?? [];
  if (questions.length === 0) return null;
  return (
    <section class="card no-print" aria-labelledby="questions">
      <h2 id="questions">{words.value.heading.questions}</h2>
      {questions.slice(0, SHOWN).map((question) => (
        <QuestionField key={question.key} question={question} />
      ))}
    </section>
  );
}
