import { messages } from "../../state/language.ts";
import { type Item, stateOf } from "../../state/results.ts";
import { words } from "../../state/words.ts";
import { ActList } from "./act-list.tsx";
import { NoteField } from "./note-field.tsx";
import { QuestionField } from "./question-field.tsx";
import { RuleSteps } from "./rule-steps.tsx";
import { Sentences } from "./sentences.tsx";
import { Voices } from "./voices.tsx";

/** One thing to look at; opens to what, why, how sure, what authorities said and what to do. */
export function FindingCard({ item }: { readonly item: Item }) {
  const t = messages.value.results;
  const say = words.value;
  const { words: shown, group, key } = item;
  return (
    <details class={`card finding ${shown.level}`}>
      <summary>
        <span class="tags">
          <span class={`level ${shown.level}`}>{shown.levelName}</span>
          <span>{t.acts(group.count)}</span>
          {stateOf(key) !== "open" && <strong>{t.state[stateOf(key)]}</strong>}
        </span>
        <h3>{shown.heading}</h3>
        <span class="quiet">{shown.ruleTitle}</span>
      </summary>
      <div class="body">
        <div class="reading">
          <h4>{say.part.what}</h4>
          <Sentences lines={shown.what} />
          <ActList group={group} />
          <h4>{say.part.why}</h4>
          <p>
            <a href={`#/rules/${group.rule.split("/")[1] ?? ""}`}>{shown.ruleTitle}</a>
          </p>
          <p>{shown.meaning}</p>
          <Sentences lines={shown.ruleNotes} />
          <RuleSteps steps={shown.steps} />
          <Sentences lines={shown.stage} />
          <p>
            {say.part.sanction}: {shown.sanction}
          </p>
          <p class="quiet">
            {say.part.law}: {shown.law.join("; ")}
          </p>
          <h4>{say.part.sure}</h4>
          <p>{shown.sure}</p>
          {shown.voices.length > 0 && <h4>{say.part.voices}</h4>}
          <Voices voices={shown.voices} />
        </div>
        <div class="acting">
          <h4>{say.part.todo}</h4>
          <ul>
            {shown.todo.map(({ title, steps }) => (
              <li key={title}>
                {title}
                {steps.length > 0 && <span class="detail">{steps.join(" ")}</span>}
              </li>
            ))}
          </ul>
          <NoteField noteKey={key} />
          {shown.questions.length > 0 && <h4>{say.part.question}</h4>}
          {shown.questions.map((question) => (
            <QuestionField key={question.key} question={question} />
          ))}
        </div>
      </div>
    </details>
  );
}
