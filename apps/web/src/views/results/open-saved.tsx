import { useState } from "preact/hooks";
import { resume, type Saved } from "../../state/check.ts";
import { messages } from "../../state/language.ts";
import { unlock } from "../../state/locked-file.ts";

/** The lock vouches that the file is one of ours; the format says whether this version can read it. */
function isSaved(value: unknown): value is Saved {
  return (
    typeof value === "object" && value !== null && "format" in value && value.format === "netral-saved/1"
  );
}

/** Goes on with a result that was saved under a passphrase. */
export function OpenSaved() {
  const t = messages.value.results;
  const [file, setFile] = useState<File | undefined>(undefined);
  const [passphrase, setPassphrase] = useState("");
  const [status, setStatus] = useState("");
  return (
    <details class="card folding">
      <summary>
        <h2>{t.openTitle}</h2>
      </summary>
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          if (!file) return;
          setStatus(t.opening);
          const saved = await unlock(new Uint8Array(await file.arrayBuffer()), passphrase);
          if (isSaved(saved)) await resume(saved);
          else setStatus(t.cannotOpen);
        }}
      >
        <label class="field">
          <span class="label">{t.savedFile}</span>
          <input
            type="file"
            accept=".netral"
            required
            onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])}
          />
        </label>
        <label class="field">
          <span class="label">{t.passphrase}</span>
          <input
            type="password"
            autocomplete="current-password"
            required
            value={passphrase}
            onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
          />
        </label>
        <p class="actions">
          <button type="submit">{t.open}</button>
          <span role="status">{status}</span>
        </p>
      </form>
    </details>
  );
}
