import { invitationDesk } from "../../state/draft.ts";
import { started } from "../../state/engine.ts";
import { messages } from "../../state/language.ts";
import { words } from "../../state/words.ts";
import { Loading } from "../../ui/loading.tsx";
import { DraftForm } from "../draft/draft-form.tsx";
import { DraftResult } from "../draft/draft-result.tsx";
import { InvitationAdvice } from "./invitation-advice.tsx";

/** An invitation: who invites, what to ask, what was said about attending, what to do on arrival. */
export function InvitationView() {
  const t = messages.value.draft;
  const desk = invitationDesk;
  if (!started.value) return <Loading />;
  return (
    <>
      <p class="lead">{t.invitationIntro}</p>
      <div class="desk">
        <DraftForm
          desk={desk}
          label={t.invitationText}
          dayLabel={t.eventDay}
          dayHelp={t.eventDayHelp}
          documentTitle={t.document.invitation}
        />
        <section class="found" aria-labelledby="found">
          <h2 id="found">{t.result}</h2>
          <DraftResult desk={desk}>
            {({ invitation }) =>
              invitation && (
                <>
                  <h3>{words.value.draft.heading.invitation}</h3>
                  <ul>
                    {invitation.lines.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </>
              )
            }
          </DraftResult>
        </section>
      </div>
      <InvitationAdvice />
    </>
  );
}
