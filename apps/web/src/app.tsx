import { LANGUAGES } from "@netral/engine/model";
import { useEffect, useRef, useState } from "preact/hooks";
import { place, ROUTES, type Route } from "./routes.ts";
import { announcement } from "./state/announcement.ts";
import { phase } from "./state/check.ts";
import { started } from "./state/engine.ts";
import { language, messages } from "./state/language.ts";
import { IssueList } from "./ui/issue-list.tsx";
import { CalendarView } from "./views/calendar/calendar-view.tsx";
import { CheckView } from "./views/check/check-view.tsx";
import { DraftView } from "./views/draft/draft-view.tsx";
import { InvitationView } from "./views/invitation/invitation-view.tsx";
import { LearnView } from "./views/learn/learn-view.tsx";
import { MayIView } from "./views/may-i/may-i-view.tsx";
import { RulesView } from "./views/rules/rules-view.tsx";
import { TrustView } from "./views/trust/trust-view.tsx";

const VIEWS: Readonly<Record<Route, () => preact.JSX.Element | null>> = {
  check: CheckView,
  draft: DraftView,
  invitation: InvitationView,
  calendar: CalendarView,
  "may-i": MayIView,
  learn: LearnView,
  rules: RulesView,
  trust: TrustView,
};

function LanguageChoice() {
  return (
    <fieldset class="languages">
      <legend class="visually-hidden">{messages.value.language}</legend>
      {LANGUAGES.map((code) => (
        <button
          type="button"
          key={code}
          lang={code}
          aria-pressed={language.value === code}
          onClick={() => {
            language.value = code;
          }}
        >
          {code === "id" ? "Indonesia" : "English"}
        </button>
      ))}
    </fieldset>
  );
}

function Navigation() {
  const t = messages.value;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="menu"
        aria-expanded={isOpen}
        aria-controls="navigation"
        onClick={() => setOpen(!isOpen)}
      >
        {t.menu}
      </button>
      <nav id="navigation" aria-label={t.mainNavigation} class={isOpen ? "open" : ""}>
        <ul>
          {ROUTES.map((route) => (
            <li key={route}>
              <a
                href={`#/${route}`}
                aria-current={place.value.route === route ? "page" : undefined}
                onClick={() => setOpen(false)}
              >
                {t.nav[route]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

/** The frame of every view: skip link, name, language, navigation, content. */
export function App() {
  const t = messages.value;
  const { route, detail } = place.value;
  const View = VIEWS[route];
  const edition = started.value?.edition;
  const editionIssues = started.value?.issues ?? [];
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  const title = route === "check" && phase.value === "results" ? t.results.title : t.nav[route];
  const at = `${route} ${detail ?? ""} ${route === "check" ? phase.value : ""}`;
  useEffect(() => {
    // The first view keeps the browser's own focus; later ones begin at their heading.
    if (!isFirst.current) {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    isFirst.current = false;
  }, [at]);
  useEffect(() => {
    // What was said of an earlier view is of no use at the end of this one.
    announcement.value = "";
  }, [route, detail]);
  useEffect(() => {
    document.title = `${title} – ${t.appName}`;
  }, [title, t]);
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: a skip link, as WCAG 2.4.1 describes it; the address bar holds the view. */}
      <a
        class="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          heading.current?.focus();
        }}
      >
        {t.skipToContent}
      </a>
      <header class="top no-print">
        <p class="name">
          {t.appName}
          {edition?.name && <span class="edition"> · {edition.name}</span>}
        </p>
        <LanguageChoice />
        <Navigation />
      </header>
      <main id="content" class={started.value ? "" : "waiting"}>
        {editionIssues.length > 0 && (
          <section class="card notice no-print" aria-label={t.editionTitle}>
            <IssueList issues={editionIssues} />
          </section>
        )}
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <View />
      </main>
      <footer>
        <p>{t.footer}</p>
        {edition?.ethicsOffice && (
          <p>
            {t.ethicsOffice(edition.ethicsOffice.name)}, {edition.ethicsOffice.contact}
          </p>
        )}
      </footer>
      <p role="status" class="visually-hidden">
        {announcement.value}
      </p>
    </>
  );
}
