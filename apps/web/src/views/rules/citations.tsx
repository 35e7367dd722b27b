import type { Citation, Pack } from "@netral/engine/model";
import { messages } from "../../state/language.ts";
import { OutsideLink } from "../../ui/outside-link.tsx";

/** Provisions with their own words and source. */
export function Citations({ cites, pack }: { readonly cites: readonly Citation[]; readonly pack: Pack }) {
  const t = messages.value;
  return (
    <ul>
      {cites.map(({ instrument, article, quote }) => {
        const row = pack.instruments.find(({ id }) => id === instrument);
        const name = [row?.short ?? instrument, article].filter(Boolean).join(", ");
        return (
          <li key={`${instrument} ${article ?? ""}`}>
            {row ? <OutsideLink href={row.source}>{name}</OutsideLink> : name}
            {quote && (
              <blockquote lang="id" title={t.rules.quote}>
                {quote}
              </blockquote>
            )}
          </li>
        );
      })}
    </ul>
  );
}
