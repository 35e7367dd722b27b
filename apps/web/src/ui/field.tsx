import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** What the control of a field needs to be named and described by it. */
export interface FieldLinks {
  readonly id: string;
  readonly "aria-describedby"?: string;
}

/** A label, a help text and the control they belong to; the help is told as a description, not as a part of the name. */
export function Field({
  label,
  help,
  control,
}: {
  readonly label: string;
  readonly help?: string | undefined;
  readonly control: (links: FieldLinks) => ComponentChildren;
}) {
  const id = useId();
  const helpId = `${id}-help`;
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {help && (
        <span class="help" id={helpId}>
          {help}
        </span>
      )}
      {control(help ? { id, "aria-describedby": helpId } : { id })}
    </div>
  );
}
