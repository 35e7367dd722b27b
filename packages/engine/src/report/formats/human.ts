import type { TextOptions } from "../render-options.ts";
import { findingText } from "../terminal/finding-text.ts";
import { bullets, openPage, type Page, section } from "../terminal/page.ts";
import { wrap } from "../terminal/wrap.ts";
import { answersFile } from "../view/answers-file.ts";
import { numberRanges } from "../view/number-ranges.ts";
import type { AskedView, ReportView } from "../view/report-view.ts";

/** How a report is set for a terminal. */
export interface HumanOptions extends Omit<TextOptions, "language"> {
  /** Show the proof of every finding, and where in the export it stands. */
  readonly isDetailed?: boolean;
}

/** A report for a terminal: a calm summary that fits one screen, then one thing after another. */
export function renderHuman(view: ReportView, { color, width, isDetailed = false }: HumanOptions): string {
  const page = openPage({ language: view.language, color, width });
  const { heading, read } = page.words;
  const { reading } = view;
  const known = [...reading.read, ...(reading.gaps.length > 0 ? [read.gapsBelow] : [])];
  const sections = [
    page.paint.bold(view.title),
    section(heading.read, bullets(known, page), page),
    section(heading.unread, bullets(reading.unread, page), page),
    section(heading.attention, bullets(view.attention, page), page),
    section(heading.fine, bullets(view.fine, page), page),
    section(heading.findings, findings(view, page, isDetailed), page),
    section(
      heading.forAll,
      view.forAll.map(({ title }) => wrap(`→ ${title}`, width, "  ", "    ")).join("\n"),
      page,
    ),
    section(heading.notices, view.notices.map((notice) => noticeText(notice, page)).join("\n"), page),
    section(heading.questions, questionList(view.asked, page), page),
    section(heading.suppressed, bullets(view.suppressed, page), page),
    section(heading.gaps, bullets(reading.gaps, page, page.paint.dim), page),
    section(heading.basis, bullets(view.basis, page, page.paint.dim), page),
    // What follows the first sentence was said over the findings, where there are some.
    bullets(view.forAll.length > 0 ? view.closing.slice(0, 1) : view.closing, page),
  ];
  return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}

function findings({ clusters }: ReportView, page: Page, isDetailed: boolean): string {
  if (clusters.length === 0) return "";
  const { paint, width, words } = page;
  const blocks = clusters.map(({ subject, groups }) =>
    [
      ...(subject === "" ? [] : [paint.bold(wrap(subject, width, "  ", "  "))]),
      groups.map((group) => findingText(group, page, isDetailed)).join("\n\n"),
    ].join("\n"),
  );
  return [wrap(words.notVerdict, width, "  "), ...blocks].join("\n\n");
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

/** Each question once, what it settles, and one answers file to copy. */
function questionList(asked: readonly AskedView[], page: Page): string {
  const { words, paint, width } = page;
  if (asked.length === 0) return "";
  const { question } = words;
  const lines = asked.flatMap(({ ask, why, keys }) => {
    const numbers = numberRanges(keys.flatMap((key) => key.numbers));
    return [
      wrap(`• ${ask}`, width, "  ", "    "),
      paint.dim(wrap(`${why} ${question.concerns(numbers)}`, width, "    ")),
    ];
  });
  const { text, notes } = answersFile(asked, question);
  return [
    ...lines,
    wrap(question.copy, width, "  "),
    paint.cool(text.replace(/^/gm, "    ")),
    ...notes.map((note) => wrap(note, width, "  ")),
  ].join("\n");
}
