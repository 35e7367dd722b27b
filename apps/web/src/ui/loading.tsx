import { startIssues } from "../state/engine.ts";
import { messages } from "../state/language.ts";
import { IssueList } from "./issue-list.tsx";

/** Shown while the rules and election data are still on their way, or could not be fetched. */
export function Loading() {
  if (startIssues.value.length > 0) {
    return (
      <div role="alert">
        <IssueList issues={startIssues.value} />
      </div>
    );
  }
  return (
    <p class="quiet" role="status">
      {messages.value.loading}
    </p>
  );
}
