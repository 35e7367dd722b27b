import { useState } from "preact/hooks";
import { announce } from "../../state/announcement.ts";
import { savedState } from "../../state/check.ts";
import { messages } from "../../state/language.ts";
import { lock } from "../../state/locked-file.ts";
import { Field } from "../../ui/field.tsx";
import { saveFile } from "../../ui/save-file.ts";

const SHORTEST = 8;

/** One file to go on with later, locked with a passphrase. */
export function SaveLocked() {
  const t = messages.value.results;
  const [passphrase, setPassphrase] = useState("");
  const [status, setStatus] = useState("");
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        if (passphrase.length < SHORTEST) {
          setStatus(t.passphraseShort);
          return;
        }
        setStatus(t.saving);
        const saved = await savedState();
        if (saved) saveFile("hasil.netral", "application/octet-stream", await lock(saved, passphrase));
        setPassphrase("");
        setStatus(t.saved);
        announce(t.saved);
      }}
    >
      <h3>{t.saveTitle}</h3>
      <p class="help">{t.saveHelp}</p>
      <Field
        label={t.passphrase}
        help={t.passphraseHelp}
        control={(links) => (
          <input
            {...links}
            type="password"
            autocomplete="new-password"
            value={passphrase}
            onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
          />
        )}
      />
      <p class="actions">
        <button type="submit">{t.save}</button>
        <span role="status">{status}</span>
      </p>
    </form>
  );
}
