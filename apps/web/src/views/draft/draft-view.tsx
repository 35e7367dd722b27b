import { postDesk } from "../../state/draft.ts";
import { started } from "../../state/engine.ts";
import { messages } from "../../state/language.ts";
import { Choice } from "../../ui/choice.tsx";
import { Loading } from "../../ui/loading.tsx";
import { DraftForm } from "./draft-form.tsx";
import { DraftResult } from "./draft-result.tsx";

const KINDS = ["post", "comment", "caption", "bio", "frame", "message"] as const;

/** A text box that marks words while one types. */
export function DraftView() {
  const t = messages.value.draft;
  const desk = postDesk;
  if (!started.value) return <Loading />;
  return (
    <>
      <p class="lead">{t.intro}</p>
      <div class="desk">
        <DraftForm desk={desk} label={t.text} dayLabel={t.day} documentTitle={t.document.picture}>
          <Choice
            label={t.kind}
            value={desk.kind.value}
            options={KINDS.map((key) => [key, t.kinds[key]] as const)}
            onChoose={(value) => {
              desk.kind.value = value;
            }}
          />
          {desk.kind.value === "caption" && (
            <label class="field">
              <span class="label">{t.photoTaken}</span>
              <input
                type="date"
                value={desk.photoTaken.value}
                onChange={({ currentTarget }) => {
                  desk.photoTaken.value = currentTarget.value;
                }}
              />
            </label>
          )}
        </DraftForm>
        <section class="found" aria-labelledby="found">
          <h2 id="found">{t.result}</h2>
          <DraftResult desk={desk} />
        </section>
      </div>
    </>
  );
}
