import { formatNumber, formatRegistryDate } from "@netral/engine/report";
import { useState } from "preact/hooks";
import { place } from "../../routes.ts";
import { loadedPack } from "../../state/engine.ts";
import { language, messages } from "../../state/language.ts";
import { words } from "../../state/words.ts";
import { fold } from "../../ui/fold.ts";
import { Loading } from "../../ui/loading.tsx";
import { DutyPage } from "./duty-page.tsx";
import { RulePage } from "./rule-page.tsx";

/** All rules by list, or the page of one. */
export function RulesView() {
  const t = messages.value.rules;
  const lang = language.value;
  const say = words.value;
  const [query, setQuery] = useState("");
  const law = loadedPack.value;
  if (!law) return <Loading />;
  const { pack } = law;
  const { detail } = place.value;
  if (detail !== undefined) {
    const rule = pack.rules.find(({ id }) => id === detail);
    const page = pack.pages.find(({ id }) => id === detail);
    return (
      <>
        <p class="no-print">
          <a href="#/rules">← {t.toList}</a>
        </p>
        {rule && <RulePage rule={rule} law={law} />}
        {page && <DutyPage page={page} pack={pack} />}
        {!rule && !page && <p>{messages.value.notFound}</p>}
      </>
    );
  }
  const wanted = fold(query);
  const fitting = pack.rules.filter(({ id, title, text }) =>
    fold(`${id} ${title[lang]} ${text[lang]}`).includes(wanted),
  );
  const lists = ["kode-etik", "disiplin", "undang-undang", "hukum-lama"] as const;
  return (
    <>
      <p class="lead">{t.intro(formatNumber(pack.rules.length, say), formatRegistryDate(pack.asOf, say))}</p>
      <label class="field">
        <span class="label">{t.search}</span>
        <input type="search" value={query} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
      </label>
      {fitting.length === 0 && <p role="status">{t.noMatch}</p>}
      {lists.map((list) => {
        const rules = fitting.filter((rule) => rule.list === list);
        return (
          rules.length > 0 && (
            <section key={list} aria-labelledby={list}>
              <h2 id={list} class="capital">
                {say.list[list]}
              </h2>
              <ul class="tiles">
                {rules.map(({ id, title, text }) => (
                  <li key={id} class="card">
                    <h3>
                      <a href={`#/rules/${id}`}>{title[lang]}</a>
                    </h3>
                    <p>{text[lang]}</p>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      <section aria-labelledby="pages">
        <h2 id="pages">{t.pages}</h2>
        <ul class="tiles">
          {pack.pages.map(({ id, title }) => (
            <li key={id} class="card">
              <h3>
                <a href={`#/rules/${id}`}>{title[lang]}</a>
              </h3>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
