import { isSample, startOver } from "../../state/check.ts";
import { messages } from "../../state/language.ts";
import { view } from "../../state/results.ts";
import { words } from "../../state/words.ts";
import { FilesTable } from "./files-table.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { FindingList } from "./finding-list.tsx";
import { Notices } from "./notices.tsx";
import { OpenQuestions } from "./open-questions.tsx";
import { OwnerOffer } from "./owner-offer.tsx";
import { ReadSummary } from "./read-summary.tsx";
import { SaveAndPrint } from "./save-and-print.tsx";
import { Sentences } from "./sentences.tsx";
import { Timeline } from "./timeline.tsx";

/** The result: a calm summary first, then what needs a look, then everything else. */
export function ResultsView() {
  const t = messages.value.results;
  const say = words.value;
  const shown = view.value;
  if (!shown) return null;
  return (
    <div class="results">
      {isSample.value && <p class="notice">{t.sampleNote}</p>}
      <OwnerOffer />
      <div class="summary">
        <section class="card" aria-labelledby="read">
          <h2 id="read">{say.heading.read}</h2>
          <ReadSummary lines={shown.read} />
        </section>
        <section class="card look" aria-labelledby="attention">
          <h2 id="attention">{say.heading.attention}</h2>
          <Sentences lines={shown.attention} />
        </section>
        <section class="card fine" aria-labelledby="fine">
          <h2 id="fine">{say.heading.fine}</h2>
          <Sentences lines={shown.fine} />
        </section>
      </div>
      {shown.groups.length > 0 && (
        <>
          <Timeline />
          <section aria-labelledby="findings">
            <h2 id="findings">{say.heading.findings}</h2>
            <FilterBar />
            <FindingList />
          </section>
        </>
      )}
      <OpenQuestions />
      <Notices />
      <SaveAndPrint />
      <FilesTable />
      <section class="card" aria-labelledby="basis">
        <h2 id="basis">{say.heading.basis}</h2>
        <Sentences lines={shown.basis} />
        <Sentences lines={shown.closing} />
      </section>
      <p class="actions no-print">
        <button type="button" onClick={startOver}>
          {messages.value.check.again}
        </button>
      </p>
    </div>
  );
}
