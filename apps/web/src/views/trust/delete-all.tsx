import { useState } from "preact/hooks";
import { announce } from "../../state/announcement.ts";
import { startOver } from "../../state/check.ts";
import { messages } from "../../state/language.ts";
import { forgetLearning } from "../../state/learning.ts";
import { useProfile } from "../../state/profile.ts";

/** Forgets everything: what is in memory, what was kept, and the copy for use without a network. */
async function deleteAll(): Promise<void> {
  startOver();
  useProfile({ status: "pns" }, true);
  forgetLearning();
  localStorage.clear();
  sessionStorage.clear();
  for (const name of await caches.keys()) await caches.delete(name);
  for (const one of (await navigator.serviceWorker?.getRegistrations()) ?? []) await one.unregister();
}

/** One button that leaves nothing behind. */
export function DeleteAll() {
  const t = messages.value;
  const [status, setStatus] = useState("");
  return (
    <section class="card" aria-labelledby="delete">
      <h2 id="delete">{t.trust.deleteTitle}</h2>
      <p>{t.deleteAllHelp}</p>
      <p class="actions">
        <button
          type="button"
          onClick={async () => {
            await deleteAll();
            setStatus(t.deletedAll);
            announce(t.deletedAll);
          }}
        >
          {t.deleteAll}
        </button>
        <span>{status}</span>
      </p>
    </section>
  );
}
