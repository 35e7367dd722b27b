import { catalogueOf } from "../messages/catalogue-of.ts";
import type { GroupView, ReportView } from "../view/report-view.ts";

/** Text that Markdown must not take for its own. */
function safe(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&").replaceAll("\n", " ");
}

const list = (lines: readonly string[]) => lines.map((line) => `- ${safe(line)}`).join("\n");

/** A report as Markdown (CommonMark with tables). */
export function renderMarkdown(view: ReportView): string {
  const { heading } = catalogueOf(view.language);
  const sections: readonly (readonly [string, string])[] = [
    [heading.read, list(view.read)],
    [heading.attention, list(view.attention)],
    [heading.fine, list(view.fine)],
    [heading.findings, view.groups.map((group) => groupText(group, view.language)).join("\n\n")],
    [
      heading.notices,
      view.notices
        .map(({ text, items }) =>
          [
            `- ${safe(text)}`,
            ...items.map(
              ({ when, act, caption }) => `  - ${safe([when, act, caption].filter(Boolean).join(" · "))}`,
            ),
          ].join("\n"),
        )
        .join("\n"),
    ],
    [
      heading.questions,
      list(
        view.questions.map(({ ask, about, settles, key }) =>
          [ask, about, settles, `(${key})`].filter(Boolean).join(" "),
        ),
      ),
    ],
    [heading.suppressed, list(view.suppressed)],
    [
      heading.coverage,
      list(
        view.files.map(({ file, state, records, notes }) =>
          [`${file}: ${state}, ${records}`, ...notes].join(". "),
        ),
      ),
    ],
    [heading.basis, list(view.basis)],
  ];
  const body = sections
    .filter(([, text]) => text !== "")
    .map(([title, text]) => `## ${safe(title)}\n\n${text}`);
  return `# ${safe(view.title)}\n\n${body.join("\n\n")}\n\n---\n\n${view.closing.map(safe).join("  \n")}\n`;
}

function groupText(group: GroupView, language: ReportView["language"]): string {
  const words = catalogueOf(language);
  const { part, column } = words;
  const rows = group.steps.map(({ label, isException, verdict, detail }) => {
    const kind = isException ? `${words.stepRole.exception}: ` : "";
    return `| ${safe(`${kind}${label}`)} | ${safe(words.verdict[verdict])} | ${safe(detail)} |`;
  });
  const voices = group.voices.flatMap(({ title, views }) => [
    `- ${safe(title)}`,
    ...views.map(
      ({ who, date, says, allows }) =>
        `  - ${safe(`${who}${date ? ` (${date})` : ""}: ${says} (${allows})`)}`,
    ),
  ]);
  const blocks = [
    `### ${group.number}. ${safe(group.heading)}`,
    `**${safe(group.levelName)}** · \`${group.rule}\` · ${safe(group.ruleTitle)}`,
    list(group.what),
    list(
      group.samples.map(({ when, act, text, url, source }) =>
        [when, act, text, url, source].filter(Boolean).join(" · "),
      ),
    ),
    safe([group.meaning, ...group.ruleNotes].join(" ")),
    [`| ${column.element} | ${column.state} | ${column.evidence} |`, "|---|---|---|", ...rows].join("\n"),
    list([
      ...group.stage,
      `${part.sanction}: ${group.sanction}`,
      `${part.law}: ${group.law.join("; ")}`,
      `${part.sure}: ${group.sure}`,
    ]),
    voices.length > 0 ? `**${safe(part.voices)}**\n\n${voices.join("\n")}` : "",
    `**${safe(part.todo)}**\n\n${group.todo.map(({ title, steps }) => [`- ${safe(title)}`, ...steps.map((step, at) => `  ${at + 1}. ${safe(step)}`)].join("\n")).join("\n")}`,
    list(group.questions.map(({ ask, key }) => `${part.question}: ${ask} (${key})`)),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}
