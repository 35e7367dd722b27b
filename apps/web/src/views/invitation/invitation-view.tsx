import { invitationDesk } from "../../state/draft.ts";
import { loadedPack, started } from "../../state/engine.ts";
import { messages } from "../../state/language.ts";
import { Loading } from "../../ui/loading.tsx";
import { DraftFindings } from "../draft/draft-findings.tsx";
import { DraftForm } from "../draft/draft-form.tsx";
import { MarkedText } from "../draft/marked-text.tsx";
import { AnswerCard } from "../may-i/answer-card.tsx";

/** Official answers about attending; the words of the questions tell. */
const ATTENDING = /\b(hadir|menghadiri|datang|undangan|acara|kampanye terbuka)\b/i;

function Advice({
  id,
  title,
  points,
}: {
  readonly id: string;
  readonly title: string;
  readonly points: readonly string[];
}) {
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

/** An invitation: who invites, what to ask, what was said about attending, what to do on arrival. */
export function InvitationView() {
  const t = messages.value.draft;
  const desk = invitationDesk;
  const pack = loadedPack.value?.pack;
  if (!started.value || !pack) return <Loading />;
  const answers = pack.officialAnswers.filter(({ question }) => ATTENDING.test(question.id));
  return (
    <>
      <p class="lead">{t.invitationIntro}</p>
      <div class="desk">
        <DraftForm desk={desk} label={t.invitationText} dayLabel={t.eventDay} />
        <div aria-live="polite" class="found">
          <MarkedText desk={desk} />
          <DraftFindings desk={desk} />
        </div>
      </div>
      <div class="columns">
        <Advice id="host" title={t.askHost} points={t.hostQuestions} />
        <Advice id="arrival" title={t.onArrival} points={t.arrivalSteps} />
      </div>
      <section aria-labelledby="authorities">
        <h2 id="authorities">{t.authorities}</h2>
        <ul class="tiles">
          {answers.map((answer) => (
            <li key={answer.id} class="card">
              <AnswerCard answer={answer} pack={pack} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
