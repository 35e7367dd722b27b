import { dataAssets } from "virtual:netral-data";
import { formatNumber } from "@netral/engine/report";
import { useEffect, useRef, useState } from "preact/hooks";
import { loadedPack } from "../../state/engine.ts";
import { language, messages } from "../../state/language.ts";
import { boxes, dueStories, forgetLearning, rememberLearning } from "../../state/learning.ts";
import { today } from "../../state/today.ts";
import { words } from "../../state/words.ts";
import { Loading } from "../../ui/loading.tsx";
import { Certificate } from "./certificate.tsx";
import { pickStories, type QuizCase, type Story, storiesOfCases } from "./story.ts";
import { StoryCard } from "./story-card.tsx";

async function fetchCases(): Promise<readonly QuizCase[]> {
  const { path, integrity } = dataAssets.quiz;
  const response = await fetch(new URL(path, document.baseURI), { integrity });
  return response.json();
}

/** Ten short stories with explained answers. */
export function LearnView() {
  const t = messages.value.learn;
  const lang = language.value;
  const pack = loadedPack.value?.pack;
  const [stories, setStories] = useState<readonly Story[]>([]);
  const [at, setAt] = useState(0);
  const [right, setRight] = useState(0);
  const score = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone; reading goes on where the result begins.
  useEffect(() => score.current?.focus(), [at]);
  // A story half answered in one language has no counterpart in the other.
  useEffect(() => setStories([]), [lang]);
  if (!pack) return <Loading />;
  const begin = async () => {
    const all = storiesOfCases(await fetchCases(), lang);
    setStories(pickStories(all, dueStories(today()), Math.random));
    setAt(0);
    setRight(0);
  };
  const story = stories[at];
  if (story) {
    return (
      <StoryCard
        key={story.id}
        story={story}
        pack={pack}
        at={at}
        all={stories.length}
        onDone={(isRight) => {
          if (isRight) setRight(right + 1);
          setAt(at + 1);
        }}
      />
    );
  }
  const due = dueStories(today()).length;
  return (
    <>
      {stories.length > 0 && (
        <section class="card" aria-labelledby="score">
          <h2 id="score" tabIndex={-1} ref={score}>
            {t.score(right, stories.length)}
          </h2>
          <Certificate pack={pack} />
        </section>
      )}
      <section class="card no-print">
        <p class="lead">{t.intro}</p>
        {due > 0 && <p>{t.due(formatNumber(due, words.value))}</p>}
        <label class="tick">
          <input
            type="checkbox"
            checked={boxes.value !== undefined}
            onChange={({ currentTarget }) => (currentTarget.checked ? rememberLearning() : forgetLearning())}
          />
          {t.keep}
        </label>
        <p class="help">{t.keepHelp}</p>
        <p class="actions">
          <button type="button" class="primary" onClick={() => void begin()}>
            {stories.length > 0 ? t.again : t.start}
          </button>
        </p>
      </section>
    </>
  );
}
