import { lacksOwner, phase } from "../../state/check.ts";
import { messages } from "../../state/language.ts";

/** Where messages were left unread because nobody said whose they are: the way back to say it. */
export function OwnerOffer() {
  const t = messages.value.results;
  if (!lacksOwner.value) return null;
  return (
    <section class="notice offer no-print" aria-labelledby="owner-offer">
      <h2 id="owner-offer">{t.ownerTitle}</h2>
      <p>{t.ownerHelp}</p>
      <button
        type="button"
        onClick={() => {
          phase.value = "about";
        }}
      >
        {t.ownerButton}
      </button>
    </section>
  );
}
