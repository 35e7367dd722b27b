import { rulePage } from "@netral/engine/law";
import type { LoadedPack, Rule } from "@netral/engine/model";
import { formatRegistryDate } from "@netral/engine/report";
import { language, messages } from "../../state/language.ts";
import { words } from "../../state/words.ts";
import { OutsideLink } from "../../ui/outside-link.tsx";
import { Citations } from "./citations.tsx";
import { DecisionTable } from "./decision-table.tsx";
import { DisputeViews } from "./dispute-views.tsx";
import { Exactly } from "./exactly.tsx";

const KINDS = ["met", "unmet", "unknown"] as const;

/** One rule: readable law first, then the table, examples, disputes and history. */
export function RulePage({ rule, law }: { readonly rule: Rule; readonly law: LoadedPack }) {
  const { pack } = law;
  const t = messages.value.rules;
  const lang = language.value;
  const say = words.value;
  const page = rulePage(law, rule.id, lang);
  const disputes = pack.disputes.filter(({ id }) => rule.disputes.some(({ dispute }) => dispute === id));
  const asks = new Set([...rule.elements, ...rule.exceptions].flatMap(({ ask }) => ask ?? []));
  const questions = pack.questions.filter(({ id }) => asks.has(id));
  const answers = pack.officialAnswers.filter(({ rules }) => rules.includes(rule.id));
  const until = rule.inForce.to === undefined ? undefined : formatRegistryDate(rule.inForce.to, say);
  return (
    <article class="card rule">
      <h2>{rule.title[lang]}</h2>
      <p class="lead">{rule.text[lang]}</p>
      {rule.mark !== "sourced" && <p class="notice">{say.mark[rule.mark]}</p>}
      {rule.state === "trial" && <p class="notice">{say.trial}</p>}
      <h3>{t.applies}</h3>
      <ol>
        {rule.elements.map(({ id, label, when }) => (
          <li key={id}>
            {label[lang]}
            <Exactly when={when} pack={pack} />
          </li>
        ))}
      </ol>
      {rule.exceptions.length > 0 && (
        <>
          <h3>{t.unless}</h3>
          <ul>
            {rule.exceptions.map(({ id, label, when }) => (
              <li key={id}>
                {label[lang]}
                <Exactly when={when} pack={pack} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{say.rule.yields}</h3>
      <ul>
        {rule.yields.map(({ label, for: whom }) => (
          <li key={label.id}>
            {label[lang]}
            {whom && <span class="quiet"> ({t.forWhom(whom.map((one) => say.status[one]).join(", "))})</span>}
          </li>
        ))}
      </ul>
      <h3>{say.rule.citations}</h3>
      <Citations cites={rule.cites} pack={pack} />
      <h3>{t.tableTitle}</h3>
      {page?.kind === "rule" && <DecisionTable table={page.tableText} />}
      <h3>{say.rule.examples}</h3>
      {KINDS.map((kind) => (
        <div key={kind}>
          <h4>{t.examples[kind]}</h4>
          <ul>
            {rule.examples[kind].map(({ title }) => (
              <li key={title.id}>{title[lang]}</li>
            ))}
          </ul>
        </div>
      ))}
      {disputes.length > 0 && <h3>{say.rule.disputes}</h3>}
      {disputes.map((dispute) => (
        <DisputeViews key={dispute.id} dispute={dispute} />
      ))}
      {questions.length > 0 && <h3>{t.questions}</h3>}
      <ul>
        {questions.map(({ id, ask }) => (
          <li key={id}>{ask[lang]}</li>
        ))}
      </ul>
      {answers.length > 0 && <h3>{t.related}</h3>}
      <ul>
        {answers.map(({ id, question }) => (
          <li key={id}>
            <a href={`#/may-i/${id}`}>{question[lang]}</a>
          </li>
        ))}
      </ul>
      <h3>{t.history}</h3>
      <p>{say.rule.inForce(formatRegistryDate(rule.inForce.from, say), until)}</p>
      <p>{rule.before === "not-assessed" ? t.older : t.olderNone}</p>
      {rule.notes.map((note) => (
        <p key={note.id} class="quiet">
          {note[lang]}
        </p>
      ))}
      <h3>{say.rule.sources}</h3>
      <ul class="sources">
        {rule.sources.map((source) => (
          <li key={source}>
            <OutsideLink href={source}>{source}</OutsideLink>
          </li>
        ))}
      </ul>
    </article>
  );
}
