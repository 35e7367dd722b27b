import { files, readsPictures } from "../../state/check.ts";
import { messages } from "../../state/language.ts";
import { fetchRecogniser, recogniser } from "../../state/recogniser.ts";

function untickWhereFailed(): void {
  if (recogniser.value === "failed") readsPictures.value = false;
}

/** Whether the words in the pictures are read too; what that needs is fetched while no file is chosen. */
export function PictureChoice() {
  const t = messages.value.check.pictures;
  const isAsked = readsPictures.value || recogniser.value === "failed";
  const isLate = files.value.length > 0 && recogniser.value !== "ready";
  return (
    <div class="pictures">
      <label class="tick">
        <input
          type="checkbox"
          checked={readsPictures.value}
          disabled={isLate || recogniser.value === "fetching"}
          aria-describedby="pictures-help"
          onChange={({ currentTarget }) => {
            readsPictures.value = currentTarget.checked;
            if (currentTarget.checked) void fetchRecogniser().then(untickWhereFailed);
          }}
        />
        {t.title}
      </label>
      <p id="pictures-help" class="help">
        {isLate ? t.late : t.help}
      </p>
      <p role="status" class="help">
        {isAsked && recogniser.value !== "absent" && t.states[recogniser.value]}
      </p>
    </div>
  );
}
