import type { GroupView } from "@netral/engine/report";
import { messages } from "../../state/language.ts";
import { OutsideLink } from "../../ui/outside-link.tsx";

/** Who said what when, where authorities differ. */
export function Voices({ voices }: { readonly voices: GroupView["voices"] }) {
  return voices.map(({ title, views }) => (
    <div key={title} class="voices">
      <p>{title}</p>
      <ul>
        {views.map(({ who, date, says, allows, source }) => (
          <li key={`${who} ${says}`}>
            <strong>{who}</strong>
            {date && ` (${date})`}: {allows}. {says}{" "}
            <OutsideLink href={source} about={who}>
              {messages.value.source}
            </OutsideLink>
          </li>
        ))}
      </ul>
    </div>
  ));
}
