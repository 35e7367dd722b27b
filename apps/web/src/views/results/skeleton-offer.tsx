import { useState } from "preact/hooks";
import { files, unknownSkeletons } from "../../state/check.ts";
import { messages } from "../../state/language.ts";
import { saveFile } from "../../ui/save-file.ts";

/** Files that no reader knows: a file of their keys and types, without any value, that the owner may send us. */
export function SkeletonOffer() {
  const t = messages.value.results;
  const [isBusy, setBusy] = useState(false);
  // A resumed result has no files to read again.
  if (files.value.length === 0) return null;
  return (
    <div class="no-print">
      <p class="help">{t.skeletonHelp}</p>
      <button
        type="button"
        class="small"
        disabled={isBusy}
        onClick={async () => {
          setBusy(true);
          const content = await unknownSkeletons();
          if (content !== undefined) saveFile("kerangka.json", "application/json", content);
          setBusy(false);
        }}
      >
        {t.skeleton}
      </button>
    </div>
  );
}
