import { announce } from "../state/announcement.ts";
import { messages } from "../state/language.ts";

/** Copies a text; says so in the live region. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <button
      type="button"
      class="small"
      onClick={async () => {
        await navigator.clipboard.writeText(text);
        announce(messages.value.copied);
      }}
    >
      {label}
    </button>
  );
}
