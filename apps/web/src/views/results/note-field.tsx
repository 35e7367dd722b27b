import { note, notes } from "../../state/check.ts";
import { messages } from "../../state/language.ts";
import type { NoteState } from "../../state/note.ts";
import { stateOf } from "../../state/results.ts";
import { isReason } from "../../state/suppressions.ts";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";

/** The owner's own checklist: to do, done, or not applicable with the reason. */
export function NoteField({ noteKey }: { readonly noteKey: string }) {
  const t = messages.value.results;
  const state = stateOf(noteKey);
  const reason = notes.value[noteKey]?.reason ?? "";
  return (
    <div class="pair no-print">
      <Choice
        label={t.myState}
        value={state}
        options={Object.entries(t.state) as [NoteState, string][]}
        onChoose={(value) => note(noteKey, { ...notes.value[noteKey], state: value })}
      />
      {state === "not-applicable" && (
        <Field
          label={t.reason}
          help={reason === "" || isReason(reason) ? t.reasonHelp : t.shortReason}
          control={(links) => (
            <input
              {...links}
              type="text"
              value={reason}
              onInput={({ currentTarget }) => note(noteKey, { state, reason: currentTarget.value })}
            />
          )}
        />
      )}
    </div>
  );
}
