import { formatNumber } from "@netral/engine/report";
import { useState } from "preact/hooks";
import { place } from "../../routes.ts";
import { loadedPack } from "../../state/engine.ts";
import { language, messages } from "../../state/language.ts";
import { words } from "../../state/words.ts";
import { fold } from "../../ui/fold.ts";
import { Loading } from "../../ui/loading.tsx";
import { AnswerCard } from "./answer-card.tsx";

/** The official questions and answers, searchable. */
export function MayIView() {
  const t = messages.value.rules;
  const lang = language.value;
  const [query, setQuery] = useState("");
  const pack = loadedPack.value?.pack;
  if (!pack) return <Loading />;
  const { detail } = place.value;
  const wanted = fold(query).split(/\s+/);
  const shown = pack.officialAnswers.filter(({ id, question, condition, who }) => {
    if (detail !== undefined && query === "") return id === detail;
    const text = fold(`${question[lang]} ${condition[lang]} ${who}`);
    return wanted.every((word) => text.includes(word));
  });
  return (
    <>
      <p class="lead">{t.mayIntro}</p>
      <label class="field">
        <span class="label">{t.maySearch}</span>
        <input type="search" value={query} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
      </label>
      <p role="status" class="quiet">
        {shown.length === 0 ? t.mayNone : t.mayCount(formatNumber(shown.length, words.value))}
      </p>
      <ul class="tiles">
        {shown.map((answer) => (
          <li key={answer.id} class="card">
            <AnswerCard answer={answer} pack={pack} />
          </li>
        ))}
      </ul>
    </>
  );
}
