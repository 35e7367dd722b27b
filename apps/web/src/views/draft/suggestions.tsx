import { formatRegistryDate } from "@netral/engine/report";
import type { DraftDesk } from "../../state/draft.ts";
import { messages } from "../../state/language.ts";
import { words } from "../../state/words.ts";
import { spanFacts } from "./spans.ts";

/** Changes that are honest: leave a campaign hashtag out, say when an old photo was taken. */
export function Suggestions({ desk }: { readonly desk: DraftDesk }) {
  const t = messages.value.draft;
  const found = desk.found.value;
  if (!found || found.report.groups.length === 0) return null;
  const spans = spanFacts(found.report).filter(({ type }) => type === "campaign-content");
  const put = (text: string) => {
    desk.text.value = text;
    void desk.judge();
  };
  const dated = t.datePhrase(formatRegistryDate(desk.day.value ?? "", words.value));
  const isCaption = desk.kind.value === "caption";
  if (spans.length === 0 && !isCaption) return null;
  return (
    <section aria-labelledby="suggestions">
      <h2 id="suggestions">{t.suggestions}</h2>
      <p class="actions">
        {spans.map(({ evidence: { start = 0, end = 0 } }) => (
          <button
            type="button"
            class="small"
            key={start}
            onClick={() =>
              put(`${found.text.slice(0, start)}${found.text.slice(end)}`.replace(/ {2,}/g, " ").trim())
            }
          >
            {t.removeWords(`“${found.text.slice(start, end).trim()}”`)}
          </button>
        ))}
        {isCaption && (
          <button type="button" class="small" onClick={() => put(`${found.text.trim()} ${dated}`)}>
            {t.addDate}
          </button>
        )}
      </p>
    </section>
  );
}
