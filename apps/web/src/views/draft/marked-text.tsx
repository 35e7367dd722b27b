import type { DraftDesk } from "../../state/draft.ts";
import { messages } from "../../state/language.ts";
import { piecesOf, spanFacts } from "./spans.ts";

/** The draft with marks under the words that need a look. */
export function MarkedText({ desk }: { readonly desk: DraftDesk }) {
  const found = desk.found.value;
  if (!found) return null;
  const facts = spanFacts(found.report);
  if (facts.length === 0) return null;
  return (
    <section aria-labelledby="marked">
      <h2 id="marked">{messages.value.draft.marked}</h2>
      <p class="marked">
        {piecesOf(found.text, facts).map(({ text, start, facts: here }) =>
          here.length > 0 ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
        )}
      </p>
    </section>
  );
}
