import type { Catalogue } from "../messages/catalogue.ts";
import { catalogueOf } from "../messages/catalogue-of.ts";
import type { TextOptions } from "../render-options.ts";
import { type Paint, paintFor } from "../terminal/paint.ts";
import { wrap } from "../terminal/wrap.ts";
import type { GroupView, QuestionView, ReportView, StepView, VoicesView } from "../view/report-view.ts";

interface Page {
  readonly words: Catalogue;
  readonly paint: Paint;
  readonly width: number;
  /** What was already said in full, and under which number: nobody reads the same lines eight times. */
  readonly said: Map<string, number>;
}

const SIGNS: Readonly<Record<StepView["verdict"], string>> = { met: "✓", unmet: "✗", unknown: "?" };
const TOP_QUESTIONS = 5;

/** Says something in full the first time, and afterwards where it was said. */
function once(
  key: string,
  lines: readonly string[],
  number: number,
  { said, words }: Page,
): readonly string[] {
  const before = said.get(key);
  if (before !== undefined) return [words.group.asIn(String(before))];
  said.set(key, number);
  return lines;
}

/** A report for a terminal: calm summary first, then one thing after another. */
export function renderHuman(view: ReportView, { color, width }: Omit<TextOptions, "language">): string {
  const page: Page = { words: catalogueOf(view.language), paint: paintFor(color), width, said: new Map() };
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

function section(title: string, body: string, { paint }: Page): string {
  return body === "" ? "" : `${paint.bold(title)}\n${body}`;
}

function bullets(
  lines: readonly string[],
  { width }: Page,
  paint: (text: string) => string = (text) => text,
): string {
  return lines
    .map((line) =>
      paint(
        line.startsWith("- ")
          ? wrap(`– ${line.slice(2)}`, width, "    ", "      ")
          : wrap(`• ${line}`, width, "  ", "    "),
      ),
    )
    .join("\n");
}

function groupText(group: GroupView, page: Page): string {
  const { paint, words, width } = page;
  const { part } = words;
  const level = group.level === "advice" || group.level === "not-assessed" ? paint.cool : paint.warm;
  const head = wrap(`${group.number}. ${group.heading}`, width, "  ", "     ");
  const lines = [
    `${paint.bold(head)}\n     ${level(`[${group.levelName}]`)} ${paint.dim(group.rule)}`,
    ...labelled(part.what, group.what, page),
    ...labelled(part.samples, group.samples.map(sampleLine), page),
    ...(group.moreSamples ? [paint.dim(`       ${group.moreSamples}`)] : []),
    ...labelled(part.why, [group.ruleTitle, ...group.ruleNotes, group.meaning], page),
    // What only the owner can claim stands below as a question; here it would be said twice.
    ...group.steps
      .filter(({ isException, verdict }) => !isException || verdict !== "unmet")
      .map((step) => stepLine(step, page)),
    ...labelled(part.stage, group.stage, page),
    ...labelled(part.sanction, once(`sanction ${group.rule}`, [group.sanction], group.number, page), page),
    ...labelled(part.law, once(`law ${group.rule}`, [group.law.join("; ")], group.number, page), page),
    ...labelled(part.sure, [group.sure], page),
    ...group.voices.flatMap((voices) => voicesLines(voices, group.number, page)),
    ...todoLines(group, page),
    ...group.questions.flatMap((question) =>
      labelled(part.question, [question.ask, words.group.answerWith(question.key)], page),
    ),
  ];
  return lines.join("\n");
}

function sampleLine({ when, act, text, url, source }: GroupView["samples"][number]): string {
  return [`${when}: ${act}.`, text, url, `(${source})`].filter(Boolean).join(" ");
}

function labelled(label: string, lines: readonly string[], { paint, width }: Page): string[] {
  return lines
    .filter((line) => line !== "")
    .map((line, at) =>
      at === 0
        ? `     ${paint.dim(`${label}:`)}\n${wrap(line, width, "       ")}`
        : wrap(line, width, "       "),
    );
}

function stepLine({ verdict, isException, label, detail }: StepView, { paint, words, width }: Page): string {
  const kind = isException ? `${words.stepRole.exception}: ` : "";
  const shown = detail === "" ? "" : ` (${detail})`;
  const text = wrap(
    `${SIGNS[verdict]} ${kind}${label}: ${words.verdict[verdict]}${shown}`,
    width,
    "         ",
    "           ",
  );
  return verdict === "unmet" ? paint.dim(text) : text;
}

function voicesLines({ title, views }: VoicesView, number: number, page: Page): string[] {
  const said = views.map(
    ({ who, date, says, allows }) => `${who}${date ? ` (${date})` : ""}: ${says} (${allows})`,
  );
  const lines = once(
    `voices ${title}`,
    said.map((line) => `– ${line}`),
    number,
    page,
  );
  return labelled(page.words.part.voices, [title, ...lines], page);
}

function todoLines({ todo, number }: GroupView, page: Page): string[] {
  const lines = todo.flatMap(({ title, steps }) => [
    `→ ${title}`,
    ...steps.map((step, at) => (steps.length > 1 ? `${at + 1}) ${step}` : step)),
  ]);
  return labelled(page.words.part.todo, once(lines.join(), lines, number, page), page);
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
