import type { TextOptions } from "../render-options.ts";
import { groupText } from "../terminal/group-text.ts";
import { bullets, openPage, type Page, section } from "../terminal/page.ts";
import { wrap } from "../terminal/wrap.ts";
import type { QuestionView, ReportView } from "../view/report-view.ts";

const TOP_QUESTIONS = 5;

/** A report for a terminal: calm summary first, then one thing after another. */
export function renderHuman(view: ReportView, { color, width }: Omit<TextOptions, "language">): string {
  const page = openPage({ language: view.language, color, width });
  const { heading } = page.words;
  const sections = [
    page.paint.bold(view.title),
    section(heading.read, bullets(view.read, page), page),
    section(heading.attention, bullets(view.attention, page), page),
    section(heading.fine, bullets(view.fine, page), page),
    section(heading.findings, view.groups.map((group) => groupText(group, page)).join("\n\n"), page),
    section(heading.notices, view.notices.map((notice) => noticeText(notice, page)).join("\n"), page),
    section(heading.questions, questionList(view.questions, page), page),
    section(heading.suppressed, bullets(view.suppressed, page), page),
    section(heading.basis, bullets(view.basis, page, page.paint.dim), page),
    bullets(view.closing, page),
  ];
  return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}

function noticeText({ text, items }: ReportView["notices"][number], page: Page): string {
  const shown = items
    .slice(0, 3)
    .flatMap(({ when, act, caption, url }) => [
      wrap(`– ${when}: ${act}. ${url ?? ""}`, page.width, "    ", "      "),
      ...(caption ? [wrap(caption, page.width, "      ")] : []),
    ]);
  return [wrap(`• ${text}`, page.width, "  ", "    "), ...shown].join("\n");
}

function questionList(questions: readonly QuestionView[], page: Page): string {
  const { words, paint, width } = page;
  if (questions.length === 0) return "";
  const lines = questions
    .slice(0, TOP_QUESTIONS)
    .flatMap(({ ask, about, settles, why, key }) => [
      wrap(`• ${ask} ${about ?? ""} ${settles}`, width, "  ", "    "),
      paint.dim(wrap(why, width, "    ")),
      paint.dim(wrap(words.group.answerWith(key), width, "    ")),
    ]);
  const rest = questions.length - TOP_QUESTIONS;
  if (rest > 0) lines.push(paint.dim(`  ${words.read.more(String(rest))}`));
  return [...lines, wrap(words.question.how, width, "  ")].join("\n");
}
