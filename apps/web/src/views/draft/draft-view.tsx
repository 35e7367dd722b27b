import { postDesk } from "../../state/draft.ts";
import { started } from "../../state/engine.ts";
import { messages } from "../../state/language.ts";
import { Choice } from "../../ui/choice.tsx";
import { Loading } from "../../ui/loading.tsx";
import { DraftFindings } from "./draft-findings.tsx";
import { DraftForm } from "./draft-form.tsx";
import { MarkedText } from "./marked-text.tsx";
import { Suggestions } from "./suggestions.tsx";

const KINDS = ["post", "comment", "caption", "bio", "message"] as const;

/** A text box that marks words while one types. */
export function DraftView() {
  const t = messages.value.draft;
  const desk = postDesk;
  if (!started.value) return <Loading />;
  return (
    <>
      <p class="lead">{t.intro}</p>
      <div class="desk">
        <DraftForm desk={desk} label={t.text} dayLabel={t.day}>
          <Choice
            label={t.kind}
            value={desk.kind.value ?? "post"}
            options={KINDS.map((key) => [key, t.kinds[key]] as const)}
            onChoose={(value) => {
              desk.kind.value = value;
            }}
          />
        </DraftForm>
        <div aria-live="polite" class="found">
          <MarkedText desk={desk} />
          <Suggestions desk={desk} />
          <DraftFindings desk={desk} />
        </div>
      </div>
    </>
  );
}
