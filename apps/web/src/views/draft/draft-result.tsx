import { buildDraftView, type DraftView } from "@netral/engine/report";
import type { ComponentChildren } from "preact";
import type { DraftDesk } from "../../state/draft.ts";
import { loadedPack } from "../../state/engine.ts";
import { language, messages } from "../../state/language.ts";
import { words } from "../../state/words.ts";
import { IssueList } from "../../ui/issue-list.tsx";
import { Sentences } from "../results/sentences.tsx";
import { DraftFinding } from "./draft-finding.tsx";
import { MarkedText } from "./marked-text.tsx";
import { Suggestions } from "./suggestions.tsx";

/** What was found in a draft: in one line what to do, then the marked text, then why. */
export function DraftResult({
  desk,
  children,
}: {
  readonly desk: DraftDesk;
  /** What only this kind of draft adds. */
  readonly children?: (view: DraftView) => ComponentChildren;
}) {
  const { heading } = words.value.draft;
  const pack = loadedPack.value?.pack;
  const report = desk.report.value;
  if (!report || !pack) {
    return (
      <>
        <p class="quiet">{desk.hasText.value ? messages.value.draft.looking : messages.value.draft.empty}</p>
        <IssueList issues={desk.issues.value} />
      </>
    );
  }
  const view = buildDraftView(report, pack, language.value);
  return (
    <>
      <div role="status" class={`outcome ${view.outcome}`}>
        <Sentences lines={view.summary} />
      </div>
      <MarkedText view={view} />
      {children?.(view)}
      <Suggestions view={view} desk={desk} />
      {view.groups.length > 0 && <h3>{heading.findings}</h3>}
      <ul class="findings">
        {view.groups.map((group) => (
          <li key={group.number}>
            <DraftFinding group={group} />
          </li>
        ))}
      </ul>
      {view.stance.length > 0 && <h3>{heading.stance}</h3>}
      <Sentences lines={view.stance} />
      <h3>{heading.stage}</h3>
      <Sentences lines={view.stages} />
      <details>
        <summary>{heading.limits}</summary>
        <ul>
          {view.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
