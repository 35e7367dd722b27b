import type { Issue } from "@netral/engine/model";
import type { TextOptions } from "./render-options.ts";
import { paintFor } from "./terminal/paint.ts";
import { wrap } from "./terminal/wrap.ts";

/** Problems with input, each with what is wrong, why it matters and what to do. */
export function renderIssues(issues: readonly Issue[], { language, color, width }: TextOptions): string {
  const paint = paintFor(color);
  return issues
    .map((issue) => {
      const line = issue.line === undefined ? "" : `:${issue.line}`;
      const place = [
        issue.file === undefined ? "" : `${issue.file}${line}`,
        issue.rule ?? "",
        issue.pointer ?? "",
      ]
        .filter(Boolean)
        .join(" ");
      return [
        paint.bold(wrap(`✗ ${issue.what[language]}`, width, "", "  ")),
        ...(place === "" ? [] : [paint.dim(`  ${place}`)]),
        wrap(issue.why[language], width, "  "),
        paint.cool(wrap(`→ ${issue.fix[language]}`, width, "  ", "    ")),
      ].join("\n");
    })
    .join("\n\n")
    .concat("\n");
}
