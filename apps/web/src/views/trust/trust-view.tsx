import { formatRegistryDate } from "@netral/engine/report";
import { useEffect, useState } from "preact/hooks";
import { loadedPack, started } from "../../state/engine.ts";
import { language, messages } from "../../state/language.ts";
import { words } from "../../state/words.ts";
import { DeleteAll } from "./delete-all.tsx";

const POLICY =
  document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";

function Points({
  id,
  title,
  points,
}: {
  readonly id: string;
  readonly title: string;
  readonly points: readonly string[];
}) {
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

/** What the app does and never does, and how to make sure. */
export function TrustView() {
  const t = messages.value.trust;
  const say = words.value;
  const law = loadedPack.value;
  const registry = started.value?.registry;
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    void navigator.serviceWorker?.ready.then(() => setKept(true));
  }, []);
  return (
    <>
      <div class="columns broad">
        <Points id="does" title={t.doesTitle} points={t.does} />
        <Points id="never" title={t.neverTitle} points={t.never} />
        <Points id="verify" title={t.verifyTitle} points={t.verify} />
        <Points id="limits" title={t.limitsTitle} points={t.limits} />
      </div>
      <section class="card" aria-labelledby="basis">
        <h2 id="basis">{t.basisTitle}</h2>
        {law && (
          <>
            <p>
              {t.pack(
                law.pack.title[language.value],
                law.pack.version,
                formatRegistryDate(law.pack.asOf, say),
              )}
            </p>
            <p class="digest">{t.digest(law.digest)}</p>
          </>
        )}
        {registry && (
          <>
            {registry.generated && <p>{t.registry(formatRegistryDate(registry.generated, say))}</p>}
            <p class="digest">{t.digest(registry.digest)}</p>
          </>
        )}
      </section>
      <section class="card" aria-labelledby="offline">
        <h2 id="offline">{t.offlineTitle}</h2>
        <p role="status">{isKept ? t.offlineReady : t.offlineNotYet}</p>
      </section>
      <section class="card" aria-labelledby="policy">
        <h2 id="policy">{t.policyTitle}</h2>
        <ul class="policy">
          {POLICY.split(";").map((part) => (
            <li key={part}>
              <code>{part.trim()}</code>
            </li>
          ))}
        </ul>
      </section>
      <DeleteAll />
    </>
  );
}
