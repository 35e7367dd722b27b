import { type ReportFormat, renderReport } from "@netral/engine/report";
import { notes, report } from "../../state/check.ts";
import { loadedPack } from "../../state/engine.ts";
import { language, messages } from "../../state/language.ts";
import { isMasked } from "../../state/results.ts";
import { suppressionsOf } from "../../state/suppressions.ts";
import { saveFile } from "../../ui/save-file.ts";
import { printResult } from "./print-result.ts";
import { SaveLocked } from "./save-locked.tsx";

type FileKind = readonly [Exclude<ReportFormat, "human">, name: string, type: string];

const FOR_PEOPLE: readonly FileKind[] = [["html", "netral.html", "text/html"]];

const FOR_PROGRAMS: readonly FileKind[] = [
  ["json", "netral.json", "application/json"],
  ["csv", "netral.csv", "text/csv"],
  ["sarif", "netral.sarif", "application/sarif+json"],
  ["md", "netral.md", "text/markdown"],
];

/** Takes the result out of the app, only to where the owner says. */
export function SaveAndPrint() {
  const t = messages.value.results;
  const pack = loadedPack.value?.pack;
  const shown = report.value;
  if (!pack || !shown) return null;
  const setAside = suppressionsOf(notes.value);
  const save = (format: ReportFormat, name: string, type: string) => {
    const options = {
      language: language.value,
      color: false,
      width: 80,
      reveal: !isMasked.value,
      leavesMachine: true,
    };
    saveFile(name, type, renderReport(format, shown, pack, options));
  };
  const button = ([format, name, type]: FileKind) => (
    <button type="button" key={format} onClick={() => save(format, name, type)}>
      {t.formats[format]}
    </button>
  );
  return (
    <section class="card no-print" aria-labelledby="export">
      <h2 id="export">{t.exportTitle}</h2>
      <label class="tick">
        <input
          type="checkbox"
          checked={isMasked.value}
          onChange={({ currentTarget }) => {
            isMasked.value = currentTarget.checked;
          }}
        />
        {t.redact}
      </label>
      <p class="help">{t.redactHelp}</p>
      <p class="actions">
        <button type="button" class="primary" onClick={printResult}>
          {t.print}
        </button>
        {FOR_PEOPLE.map(button)}
      </p>
      <p>{t.forPrograms}</p>
      <p class="actions">{FOR_PROGRAMS.map(button)}</p>
      <p class="help">{t.jsonHelp}</p>
      {setAside.suppressions.length > 0 && (
        <>
          <p class="actions">
            <button
              type="button"
              onClick={() =>
                saveFile(
                  "netral-suppressions.json",
                  "application/json",
                  `${JSON.stringify(setAside, null, 2)}\n`,
                )
              }
            >
              {t.suppressions}
            </button>
          </p>
          <p class="help">{t.suppressionsHelp}</p>
        </>
      )}
      <SaveLocked />
    </section>
  );
}
