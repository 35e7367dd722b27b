import type { DraftView } from "@netral/engine/report";
import type { DraftDesk } from "../../state/draft.ts";
import { messages } from "../../state/language.ts";
import { words } from "../../state/words.ts";

/** Honest changes, each with what a second look at it found. */
export function Suggestions({ view, desk }: { readonly view: DraftView; readonly desk: DraftDesk }) {
  if (view.suggestions.length === 0) return null;
  return (
    <section aria-labelledby="suggestions">
      <h3 id="suggestions">{words.value.draft.heading.suggestions}</h3>
      <ul class="suggestions">
        {view.suggestions.map(({ title, edits, text, after }) => (
          <li key={`${title} ${text}`}>
            <strong>{title}.</strong> {edits.join("; ")}
            {after !== "" && <span class="detail">{after}</span>}
            {text !== undefined && (
              <button
                type="button"
                class="small"
                onClick={() => {
                  desk.text.value = text;
                }}
              >
                {messages.value.draft.take}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
