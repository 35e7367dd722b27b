import type { Pack, Result } from "@netral/engine/model";
import { formatInterval } from "@netral/engine/report";
import { useEffect, useRef, useState } from "preact/hooks";
import { language, messages } from "../../state/language.ts";
import { noteAnswer } from "../../state/learning.ts";
import { today } from "../../state/today.ts";
import { words } from "../../state/words.ts";
import type { Story } from "./story.ts";

const CHOICES: readonly Result[] = ["met", "unmet", "unknown"];

/** One story: read, choose, and see why. */
export function StoryCard({
  story,
  pack,
  at,
  all,
  onDone,
}: {
  readonly story: Story;
  readonly pack: Pack;
  readonly at: number;
  readonly all: number;
  readonly onDone: (isRight: boolean) => void;
}) {
  const t = messages.value.learn;
  const say = words.value;
  const lang = language.value;
  const [chosen, setChosen] = useState<Result | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const rule = pack.rules.find(({ id }) => id === story.rule);
  const isRight = chosen === story.answer;
  const choices = story.answer === "not-assessed" ? [...CHOICES, story.answer] : CHOICES;
  return (
    <section class="card story" aria-labelledby="story">
      <p class="quiet">{t.question(at + 1, all)}</p>
      <h2 id="story" tabIndex={-1} ref={heading}>
        {story.title}
      </h2>
      <p>{t.who(say.status[story.profile.status])}</p>
      {story.published && <p>{t.when(formatInterval(story.published, say))}</p>}
      {story.text && (
        <>
          <p>{t.written}</p>
          <blockquote lang="id">{story.text}</blockquote>
        </>
      )}
      {rule && (
        <p>
          {t.rule}: <strong>{rule.title[lang]}</strong>
        </p>
      )}
      <fieldset>
        <legend>{t.ask}</legend>
        <p class="actions">
          {choices.map((choice) => (
            <button
              type="button"
              key={choice}
              aria-pressed={chosen === choice}
              disabled={chosen !== undefined}
              onClick={() => {
                setChosen(choice);
                noteAnswer(story.id, choice === story.answer, today());
              }}
            >
              {t.choices[choice]}
            </button>
          ))}
        </p>
      </fieldset>
      <div role="status">
        {chosen !== undefined && (
          <>
            <p>
              <strong>{isRight ? t.right : t.wrong}</strong> {t.answerIs(t.choices[story.answer])}
            </p>
            <p>{story.why}</p>
            {story.isDisputed && <p>{t.disputed}</p>}
          </>
        )}
      </div>
      {chosen !== undefined && (
        <button type="button" class="primary" onClick={() => onDone(isRight)}>
          {at + 1 < all ? t.next : t.finish}
        </button>
      )}
    </section>
  );
}
