import { buildDraftView } from "@netral/engine/report";
import { invitationDesk } from "../../state/draft.ts";
import { loadedPack } from "../../state/engine.ts";
import { language, messages } from "../../state/language.ts";
import { words } from "../../state/words.ts";
import { OutsideLink } from "../../ui/outside-link.tsx";
import { Voices } from "../results/voices.tsx";

/** What to ask the host, what to do on arrival, and what authorities said about attending. */
export function InvitationAdvice() {
  const { heading } = words.value.draft;
  const report = invitationDesk.report.value;
  const pack = loadedPack.value?.pack;
  const invitation = report && pack && buildDraftView(report, pack, language.value).invitation;
  if (!invitation) return null;
  const { ask, arrival, said, voices } = invitation;
  return (
    <>
      <div class="columns broad advice-cards">
        <section class="card" aria-labelledby="ask">
          <h2 id="ask">{heading.ask}</h2>
          <ul>
            {ask.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
        <section class="card" aria-labelledby="arrival">
          <h2 id="arrival">{heading.arrival}</h2>
          <ol>
            {arrival.map(({ text, by }) => (
              <li key={text}>
                {text}
                {by.length > 0 && <span class="detail">{by.join("; ")}</span>}
              </li>
            ))}
          </ol>
        </section>
      </div>
      <section class="card" aria-labelledby="said">
        <h2 id="said">{heading.said}</h2>
        <ul class="said">
          {said.map(({ question, answer, condition, who, date, source }) => (
            <li key={`${question} ${who}`}>
              {question} <strong>{answer}</strong>. {condition}
              <span class="detail">
                {who}
                {date && `, ${date}`}.{" "}
                <OutsideLink href={source} about={who}>
                  {messages.value.source}
                </OutsideLink>
              </span>
            </li>
          ))}
        </ul>
        <Voices voices={voices} />
      </section>
    </>
  );
}
