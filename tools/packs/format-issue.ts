import type { Issue } from "@netral/engine/model";

/** An issue as the lines a rule author reads in the terminal: place, what, why, what to do. */
export function formatIssue(issue: Issue): string {
  const place = [issue.file, issue.line].filter((part) => part !== undefined).join(":");
  const rule = issue.rule === undefined ? "" : ` (${issue.rule})`;
  return `${place}${rule} ${issue.code}\n  ${issue.what.id} ${issue.what.en}\n  ${issue.why.id} ${issue.why.en}\n  → ${issue.fix.id} ${issue.fix.en}`;
}
