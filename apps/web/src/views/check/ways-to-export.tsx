import { messages } from "../../state/language.ts";

/** How to get the export from each platform; one fold each, since a reader wants one of them. */
export function WaysToExport() {
  const t = messages.value.check;
  return (
    <section class="card" aria-labelledby="how">
      <h2 id="how">{t.howTitle}</h2>
      <p>{t.howHelp}</p>
      {t.how.map(({ platform, steps }) => (
        <details class="way" key={platform} name="ways">
          <summary class="way-name">{platform}</summary>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}
