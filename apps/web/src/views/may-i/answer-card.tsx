import type { OfficialAnswer, Pack } from "@netral/engine/model";
import { formatRegistryDate } from "@netral/engine/report";
import { language, messages } from "../../state/language.ts";
import { words } from "../../state/words.ts";
import { OutsideLink } from "../../ui/outside-link.tsx";
import { DisputeViews } from "../rules/dispute-views.tsx";

/** One official answer with its source and date, and who sees it otherwise. */
export function AnswerCard({ answer, pack }: { readonly answer: OfficialAnswer; readonly pack: Pack }) {
  const t = messages.value;
  const say = words.value;
  const lang = language.value;
  const { question, answer: verdict, condition, who, date, source } = answer;
  const disputes = pack.disputes.filter(({ id }) => answer.disputes.includes(id));
  const rules = pack.rules.filter(({ id }) => answer.rules.includes(id));
  return (
    <>
      <h2 class="small-heading">{question[lang]}</h2>
      <p>
        <strong class="verdict">{say.answer[verdict]}</strong>. {condition[lang]}
      </p>
      <p class="quiet">
        {t.rules.said(who, date === undefined ? undefined : formatRegistryDate(date, say))}.{" "}
        <OutsideLink href={source} about={question[lang]}>
          {t.source}
        </OutsideLink>
      </p>
      {rules.length > 0 && (
        <p class="quiet">
          {t.rules.rulesOf}:{" "}
          {rules.map(({ id, title }, at) => (
            <span key={id}>
              {at > 0 && "; "}
              <a href={`#/rules/${id}`}>{title[lang]}</a>
            </span>
          ))}
        </p>
      )}
      {disputes.length > 0 && (
        <details>
          <summary>{t.rules.differ}</summary>
          {disputes.map((dispute) => (
            <DisputeViews key={dispute.id} dispute={dispute} />
          ))}
        </details>
      )}
    </>
  );
}
