import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { DraftDesk } from "../../state/draft.ts";
import { started } from "../../state/engine.ts";
import { messages } from "../../state/language.ts";
import { area } from "../../state/profile.ts";
import { AreaPicker } from "../../ui/area-picker.tsx";
import { Field } from "../../ui/field.tsx";
import { DocumentPicker } from "./document-picker.tsx";

/** The text of a draft or an invitation, its day and the owner's area; every change is judged. */
export function DraftForm({
  desk,
  label,
  dayLabel,
  dayHelp,
  documentTitle,
  children,
}: {
  readonly desk: DraftDesk;
  readonly label: string;
  readonly dayLabel: string;
  readonly dayHelp?: string;
  readonly documentTitle: string;
  readonly children?: ComponentChildren;
}) {
  const isReady = started.value !== undefined;
  useEffect(() => {
    if (isReady) void desk.judge();
  }, [
    isReady,
    desk.text.value,
    desk.kind.value,
    desk.day.value,
    desk.photoTaken.value,
    desk.document.value,
    area.value,
  ]);
  return (
    <div class="card">
      <label class="field">
        <span class="label">{label}</span>
        <textarea
          rows={7}
          value={desk.text.value}
          onInput={({ currentTarget }) => {
            desk.text.value = currentTarget.value;
          }}
        />
      </label>
      <DocumentPicker desk={desk} title={documentTitle} />
      <div class="pair">
        {children}
        <Field
          label={dayLabel}
          help={dayHelp}
          control={(links) => (
            <input
              {...links}
              type="date"
              value={desk.day.value}
              onChange={({ currentTarget }) => {
                desk.day.value = currentTarget.value;
              }}
            />
          )}
        />
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
  );
}
