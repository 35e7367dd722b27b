import type { Issue } from "@netral/engine/model";
import { language, messages } from "../state/language.ts";

/** Problems in three parts: what, why it matters, what to do. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const t = messages.value.check;
  const lang = language.value;
  if (issues.length === 0) return null;
  return (
    <ul class="issues">
      {issues.map(({ code, what, why, fix, file }) => (
        <li key={`${code} ${file ?? ""}`}>
          <p>
            <strong>{what[lang]}</strong>
          </p>
          <p>
            {t.why}: {why[lang]}
          </p>
          <p>
            {t.fix}: {fix[lang]}
          </p>
        </li>
      ))}
    </ul>
  );
}
