import { formatNumber } from "@netral/engine/report";
import { files, glance, issues } from "../../state/check.ts";
import { messages } from "../../state/language.ts";
import { words } from "../../state/words.ts";
import { formatBytes } from "../../ui/format-bytes.ts";
import { IssueList } from "../../ui/issue-list.tsx";

/** What the chosen files hold, by their listing. */
export function WhatIsInThere() {
  const t = messages.value.check;
  const say = words.value;
  const seen = glance.value;
  return (
    <div class="inside" aria-live="polite">
      <h3>{t.chosen(formatNumber(files.value.length, say))}</h3>
      {!seen && issues.value.length === 0 && <p>{t.looking}</p>}
      {seen && (
        <>
          <p>{t.filesInside(formatNumber(seen.files, say), formatBytes(seen.bytes, say))}</p>
          {seen.platforms.length === 0 && <p>{t.noPlatform}</p>}
          <ul>
            {seen.platforms.map(({ platform, files: count }) => (
              <li key={platform}>{t.platformFiles(say.platform[platform], formatNumber(count, say))}</li>
            ))}
          </ul>
          <IssueList issues={seen.issues} />
        </>
      )}
    </div>
  );
}
