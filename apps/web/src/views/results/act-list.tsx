import type { FindingGroup } from "@netral/engine/model";
import { actWords, formatInterval, formatNumber } from "@netral/engine/report";
import { useState } from "preact/hooks";
import { messages } from "../../state/language.ts";
import { words } from "../../state/words.ts";
import { OutsideLink } from "../../ui/outside-link.tsx";

const PORTION = 20;

/** Masking may leave nothing of a text but its mark. */
const hasWords = (text: string | undefined): boolean => text !== undefined && /\p{L}/u.test(text);

/** The acts of a finding, a portion at a time, each with the link to the item. */
export function ActList({ group }: { readonly group: FindingGroup }) {
  const t = messages.value.results;
  const say = words.value;
  const [shown, setShown] = useState(3);
  const rest = group.findings.length - shown;
  return (
    <>
      <ul class="acts">
        {group.findings.slice(0, shown).map(({ id, activity, stage }) => (
          <li key={id}>
            <p>
              {actWords(activity, say)}, {formatInterval(activity.published, say, stage.zone)}
            </p>
            {hasWords(activity.object.text) && <blockquote>{activity.object.text?.slice(0, 600)}</blockquote>}
            <p class="quiet">
              {activity.object.url ? (
                <OutsideLink
                  href={activity.object.url}
                  about={formatInterval(activity.published, say, stage.zone)}
                >
                  {t.openItem}
                </OutsideLink>
              ) : (
                say.group.noLink
              )}
              <span class="detail">{say.group.evidence(activity.source.file, activity.source.pointer)}</span>
            </p>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="small no-print" onClick={() => setShown(shown + PORTION)}>
          {t.moreActs(formatNumber(Math.min(PORTION, rest), say))}
        </button>
      )}
    </>
  );
}
