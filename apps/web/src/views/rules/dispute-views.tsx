import type { Dispute } from "@netral/engine/model";
import { formatRegistryDate } from "@netral/engine/report";
import { language, messages } from "../../state/language.ts";
import { words } from "../../state/words.ts";
import { OutsideLink } from "../../ui/outside-link.tsx";

/** Who said what when, side by side. */
export function DisputeViews({ dispute }: { readonly dispute: Dispute }) {
  const t = messages.value;
  const say = words.value;
  const lang = language.value;
  return (
    <div class="voices">
      <p>
        <strong>{dispute.title[lang]}</strong>
      </p>
      <ul>
        {dispute.views.map(({ who, date, says, allows, source }) => (
          <li key={`${who} ${says.id}`}>
            {t.rules.said(who, date === undefined ? undefined : formatRegistryDate(date, say))}:{" "}
            <strong>{say.allows[allows]}</strong>. {says[lang]}{" "}
            <OutsideLink href={source} about={who}>
              {t.source}
            </OutsideLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
