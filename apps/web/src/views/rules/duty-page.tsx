import type { Pack, Page } from "@netral/engine/model";
import { language } from "../../state/language.ts";
import { words } from "../../state/words.ts";
import { Citations } from "./citations.tsx";

/** A general duty: read it, it yields no findings. */
export function DutyPage({ page, pack }: { readonly page: Page; readonly pack: Pack }) {
  const lang = language.value;
  return (
    <article class="card">
      <h2>{page.title[lang]}</h2>
      <p>{page.text[lang]}</p>
      {page.notes.map((note) => (
        <p key={note.id} class="quiet">
          {note[lang]}
        </p>
      ))}
      <h3>{words.value.rule.citations}</h3>
      <Citations cites={page.cites} pack={pack} />
    </article>
  );
}
