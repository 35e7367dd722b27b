import type { DraftView } from "@netral/engine/report";
import { words } from "../../state/words.ts";

/** The text with marks under the words that need a look, and what each mark means. */
export function MarkedText({ view }: { readonly view: DraftView }) {
  if (view.legend.length === 0) return null;
  return (
    <section aria-labelledby="marked">
      <h3 id="marked">{words.value.draft.heading.text}</h3>
      <p class="marked">
        {view.pieces.map(({ text, marks }, at) => {
          const ending = marks.filter((mark) => !view.pieces[at + 1]?.marks.includes(mark));
          return marks.length > 0 ? (
            <mark key={`${at} ${text}`}>
              {text}
              {ending.length > 0 && <sup>{ending.join(",")}</sup>}
            </mark>
          ) : (
            <span key={`${at} ${text}`}>{text}</span>
          );
        })}
      </p>
      <ol class="legend-of-marks">
        {view.legend.map(({ number, quote, meaning }) => (
          <li key={number}>
            {quote}: {meaning}
          </li>
        ))}
      </ol>
    </section>
  );
}
