import { Field } from "./field.tsx";

/** A labelled native select. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChoose,
  help,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onChoose: (value: T) => void;
  readonly help?: string;
}) {
  return (
    <Field
      label={label}
      help={help}
      control={(links) => (
        <select
          {...links}
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = options[currentTarget.selectedIndex];
            if (chosen) onChoose(chosen[0]);
          }}
        >
          {options.map(([key, text]) => (
            <option key={key} value={key} selected={key === value}>
              {text}
            </option>
          ))}
        </select>
      )}
    />
  );
}
