import type { Pack } from "@netral/engine/model";
import { formatRegistryDate } from "@netral/engine/report";
import { useState } from "preact/hooks";
import { language, messages } from "../../state/language.ts";
import { today } from "../../state/today.ts";
import { words } from "../../state/words.ts";

/** Says that the training was completed, by which law and when; nothing else. */
export function Certificate({ pack }: { readonly pack: Pack }) {
  const t = messages.value.learn;
  const [name, setName] = useState("");
  return (
    <div class="certificate">
      <h3>{t.certificate}</h3>
      {name && <p class="bearer">{name}</p>}
      <p>{t.certificateText(formatRegistryDate(today(), words.value))}</p>
      <p>{t.certificatePack(pack.title[language.value], pack.version)}</p>
      <p class="help">{t.certificateNote}</p>
      <label class="field no-print">
        <span class="label">{t.certificateName}</span>
        <input
          type="text"
          autocomplete="off"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <p class="actions no-print">
        <button type="button" onClick={() => print()}>
          {t.printCertificate}
        </button>
      </p>
    </div>
  );
}
