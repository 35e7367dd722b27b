import { LANGUAGES } from "@netral/engine/model";
import { place, ROUTES } from "./routes.ts";
import { language, messages } from "./state/language.ts";

/** The frame of every view: skip link, name, language, navigation, content. */
export function App() {
  const t = messages.value;
  return (
    <>
      <a class="skip" href="#content">
        {t.skipToContent}
      </a>
      <header class="top">
        <p class="name">{t.appName}</p>
        <fieldset class="languages">
          <legend class="visually-hidden">{t.language}</legend>
          {LANGUAGES.map((code) => (
            <button
              type="button"
              key={code}
              aria-pressed={language.value === code}
              onClick={() => {
                language.value = code;
              }}
            >
              {code === "id" ? "Indonesia" : "English"}
            </button>
          ))}
        </fieldset>
        <nav aria-label={t.mainNavigation}>
          <ul>
            {ROUTES.map((route) => (
              <li key={route}>
                <a href={`#/${route}`} aria-current={place.value.route === route ? "page" : undefined}>
                  {t.nav[route]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        <h1>{t.nav[place.value.route]}</h1>
        <p>{t.tagline}</p>
      </main>
    </>
  );
}
