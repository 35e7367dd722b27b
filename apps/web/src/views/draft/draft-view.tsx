import { useEffect } from "preact/hooks";
import { postDesk } from "../../state/draft.ts";
import { started } from "../../state/engine.ts";
import { messages } from "../../state/language.ts";
import { area } from "../../state/profile.ts";
import { today } from "../../state/today.ts";
import { AreaPicker } from "../../ui/area-picker.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Loading } from "../../ui/loading.tsx";
import { DraftFindings } from "./draft-findings.tsx";
import { MarkedText } from "./marked-text.tsx";
import { Suggestions } from "./suggestions.tsx";

const KINDS = ["post", "comment", "caption", "bio", "message"] as const;

/** A text box that marks words while one types. */
export function DraftView() {
  const t = messages.value.draft;
  const desk = postDesk;
  const isReady = started.value !== undefined;
  useEffect(() => {
    if (isReady) void desk.judge();
  }, [isReady, desk.text.value, desk.kind.value, desk.day.value, area.value]);
  if (!isReady) return <Loading />;
  return (
    <>
      <p class="lead">{t.intro}</p>
      <div class="card">
        <label class="field">
          <span class="label">{t.text}</span>
          <textarea
            rows={6}
            value={desk.text.value}
            onInput={({ currentTarget }) => {
              desk.text.value = currentTarget.value;
            }}
          />
        </label>
        <div class="pair">
          <Choice
            label={t.kind}
            value={desk.kind.value ?? "post"}
            options={KINDS.map((key) => [key, t.kinds[key]] as const)}
            onChoose={(value) => {
              desk.kind.value = value;
            }}
          />
          <label class="field">
            <span class="label">{t.day}</span>
            <input
              type="date"
              value={desk.day.value}
              onChange={({ currentTarget }) => {
                desk.day.value = currentTarget.value || today();
              }}
            />
          </label>
        </div>
        <fieldset>
          <legend>{messages.value.check.area}</legend>
          <AreaPicker
            area={area.value}
            onChoose={(code) => {
              area.value = code;
            }}
          />
        </fieldset>
      </div>
      <div aria-live="polite" class="found">
        <MarkedText desk={desk} />
        <Suggestions desk={desk} />
        <DraftFindings desk={desk} />
      </div>
    </>
  );
}
