import { language, messages } from "../../state/language.ts";
import { shownReport, view } from "../../state/results.ts";
import { words } from "../../state/words.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { OutsideLink } from "../../ui/outside-link.tsx";

const SHOWN = 20;

/** Small things worth doing that are no finding: dating old photos. */
export function Notices() {
  const t = messages.value.results;
  const notices = view.value?.notices ?? [];
  if (notices.length === 0) return null;
  return (
    <section class="card" aria-labelledby="notices">
      <h2 id="notices">{words.value.heading.notices}</h2>
      {notices.map(({ text, items }, at) => (
        <div key={text}>
          <p>{text}</p>
          <ul>
            {items.slice(0, SHOWN).map((item, number) => {
              const caption = shownReport.value?.notices[at]?.items[number]?.caption?.[language.value];
              return (
                <li key={`${item.when} ${item.act} ${item.url ?? number}`}>
                  {item.act}, {item.when}{" "}
                  {item.url && (
                    <OutsideLink href={item.url} about={item.when}>
                      {t.openItem}
                    </OutsideLink>
                  )}
                  {caption && (
                    <p class="caption">
                      <q>{caption}</q> <CopyButton text={caption} label={t.oldPhotoCopy} />
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
