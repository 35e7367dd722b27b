import { useState } from "preact/hooks";
import { chosenFiles } from "../../chosen-file.ts";
import { droppedFiles } from "../../dropped-files.ts";
import { choose, files, glance, phase, readsPictures, trySample, unchoose } from "../../state/check.ts";
import { messages } from "../../state/language.ts";
import { recogniser } from "../../state/recogniser.ts";
import { OpenSaved } from "../results/open-saved.tsx";
import { PictureChoice } from "./picture-choice.tsx";
import { WaysToExport } from "./ways-to-export.tsx";
import { WhatIsInThere } from "./what-is-in-there.tsx";

/** No type names this attribute; every engine knows it. */
function asFolderInput(input: HTMLInputElement | null): void {
  input?.setAttribute("webkitdirectory", "");
}

/** Choosing or dropping zips, parts of one, or a folder. */
export function ChooseFiles() {
  const t = messages.value.check;
  const [isOver, setOver] = useState(false);
  const isFetching = readsPictures.value && recogniser.value === "fetching";
  const onFiles = (list: FileList | null) => void choose(chosenFiles(list ?? []));
  return (
    <section aria-labelledby="choose">
      <p class="lead">{messages.value.tagline}</p>
      <div class="hero">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the inputs inside are the first. */}
        <div
          class={`card drop ${isOver ? "over" : ""}`}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={async (event) => {
            event.preventDefault();
            setOver(false);
            if (event.dataTransfer && !isFetching) void choose(await droppedFiles(event.dataTransfer.items));
          }}
        >
          <h2 id="choose">{t.chooseTitle}</h2>
          <p class="actions">
            <label class="button primary">
              {t.chooseFiles}
              <input
                type="file"
                class="visually-hidden"
                multiple
                disabled={isFetching}
                accept=".zip,.json,.csv,.txt,.js,.html,.car"
                onChange={({ currentTarget }) => onFiles(currentTarget.files)}
              />
            </label>
            <label class="button">
              {t.chooseFolder}
              <input
                type="file"
                class="visually-hidden"
                ref={asFolderInput}
                disabled={isFetching}
                onChange={({ currentTarget }) => onFiles(currentTarget.files)}
              />
            </label>
            <span class="quiet drop-hint">{t.dropHere}</span>
          </p>
          <p class="promise">{t.promise}</p>
          {files.value.length > 0 && <WhatIsInThere />}
          {files.value.length > 0 && (
            <p class="actions">
              {glance.value && (
                <button
                  type="button"
                  class="primary"
                  onClick={() => {
                    phase.value = "about";
                  }}
                >
                  {t.next}
                </button>
              )}
              <button type="button" class="plain" onClick={unchoose}>
                {t.otherFiles}
              </button>
            </p>
          )}
          <PictureChoice />
        </div>
        <section class="card sample" aria-labelledby="sample">
          <h2 id="sample">{t.sampleTitle}</h2>
          <p>{t.sampleHelp}</p>
          <button type="button" onClick={() => void trySample()}>
            {t.sample}
          </button>
        </section>
      </div>
      <WaysToExport />
      <OpenSaved />
    </section>
  );
}
