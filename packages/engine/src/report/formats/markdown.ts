import { catalogueOf } from "../messages/catalogue-of.ts";
import { answersFile } from "../view/answers-file.ts";
import { numberRanges } from "../view/number-ranges.ts";
import type { GroupView, ReportView } from "../view/report-view.ts";
import { toldSteps } from "../view/told-steps.ts";

/** Text that Markdown must not take for its own. */
function safe(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&").replaceAll("\n", " ");
}

/** Lines that begin with `- ` stand one step further in. */
const list = (lines: readonly string[]) =>
  lines.map((line) => (line.startsWith("- ") ? `  - ${safe(line.slice(2))}` : `- ${safe(line)}`)).join("\n");

const todoText = (todo: GroupView["todo"]) =>
  todo
    .map(({ title, steps }) =>
      [`- ${safe(title)}`, ...steps.map((step, at) => `  ${at + 1}. ${safe(step)}`)].join("\n"),
    )
    .join("\n");

/** A report as Markdown (CommonMark with tables). */
export function renderMarkdown(view: ReportView): string {
  const { heading } = catalogueOf(view.language);
  const sections: readonly (readonly [string, string])[] = [
    [heading.read, list(view.reading.read)],
    [heading.unread, list(view.reading.unread)],
    [heading.attention, list(view.attention)],
    [heading.fine, list(view.fine)],
    [heading.findings, findings(view)],
    [heading.forAll, todoText(view.forAll)],
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
    [heading.questions, questions(view)],
    [heading.suppressed, list(view.suppressed)],
    [
      heading.coverage,
      list(
        view.files.map(({ file, state, records, notes }) =>
          [`${file}: ${state}, ${records}`, ...notes].join(". "),
        ),
      ),
    ],
    [heading.gaps, list(view.reading.gaps)],
    [heading.basis, list(view.basis)],
  ];
  const body = sections
    .filter(([, text]) => text !== "")
    .map(([title, text]) => `## ${safe(title)}\n\n${text}`);
  return `# ${safe(view.title)}\n\n${body.join("\n\n")}\n\n---\n\n${view.closing.map(safe).join("  \n")}\n`;
}

function findings({ clusters, language }: ReportView): string {
  if (clusters.length === 0) return "";
  const groups = clusters.flatMap((cluster) => cluster.groups.map((group) => groupText(group, language)));
  return [safe(catalogueOf(language).notVerdict), ...groups].join("\n\n");
}

/** Each question once, and one answers file to copy. */
function questions({ asked, language }: ReportView): string {
  if (asked.length === 0) return "";
  const { question } = catalogueOf(language);
  const { text, notes } = answersFile(asked, question);
  const lines = asked.map(
    ({ ask, why, keys }) =>
      `- ${safe(`${ask} ${why} ${question.concerns(numberRanges(keys.flatMap(({ numbers }) => numbers)))}`)}`,
  );
  return [lines.join("\n"), safe(question.copy), `\`\`\`json\n${text}\n\`\`\``, ...notes.map(safe)].join(
    "\n\n",
  );
}

function groupText(group: GroupView, language: ReportView["language"]): string {
  const words = catalogueOf(language);
  const { part, column } = words;
  const rows = toldSteps(group).map(({ label, isException, verdict, detail }) => {
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
    safe([`${words.brief[group.result]}.`, ...group.ruleNotes].join(" ")),
    [`| ${column.element} | ${column.state} | ${column.evidence} |`, "|---|---|---|", ...rows].join("\n"),
    list([
      ...group.stage,
      `${part.sanction}: ${group.sanction}`,
      `${part.law}: ${group.law.join("; ")}`,
      `${part.sure}: ${group.sure}`,
    ]),
    voices.length > 0 ? `**${safe(part.voices)}**\n\n${voices.join("\n")}` : "",
    group.todo.length > 0 ? `**${safe(part.todo)}**\n\n${todoText(group.todo)}` : "",
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}
