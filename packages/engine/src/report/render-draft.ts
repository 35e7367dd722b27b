import type { DraftReport, Pack } from "@netral/engine/model";
import type { TextOptions } from "./render-options.ts";
import { groupText, voicesLines } from "./terminal/group-text.ts";
import { bullets, openPage, type Page, section } from "./terminal/page.ts";
import { wrap } from "./terminal/wrap.ts";
import { buildDraftView } from "./view/build-draft-view.ts";
import type { DraftView, InvitationView, SuggestionView } from "./view/draft-view.ts";

/** Codes that a pasted text could steer a terminal with. */
const CONTROL = /(?![\n\t])\p{Cc}/gu;

/** A draft's report for a terminal: in one line what to do, then the marked text, then why. */
export function renderDraft(report: DraftReport, pack: Pack, options: TextOptions): string {
  const view = buildDraftView(report, pack, options.language);
  const page = openPage(options);
  const { heading } = page.words.draft;
  const { invitation } = view;
  const sections = [
    page.paint.bold(view.title),
    bullets(view.summary, page),
    ...(report.draft.text.trim() === "" ? [] : [section(heading.text, markedText(view, page), page)]),
    ...(invitation ? [section(heading.invitation, bullets(invitation.lines, page), page)] : []),
    section(heading.stance, bullets(view.stance, page), page),
    section(heading.stage, bullets(view.stages, page), page),
    section(heading.findings, view.groups.map((group) => groupText(group, page)).join("\n\n"), page),
    section(
      heading.suggestions,
      view.suggestions.map((one, at) => suggestionText(one, at + 1, page)).join("\n\n"),
      page,
    ),
    ...(invitation ? invitationSections(invitation, view.groups.length > 0, page) : []),
    section(heading.questions, questionText(view, page), page),
    section(heading.limits, bullets(view.limits, page), page),
    section(page.words.heading.basis, bullets(view.basis, page, page.paint.dim), page),
    bullets(view.closing, page),
  ];
  return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}

/** The text as it is, its marks underlined and numbered: `[words](1)` where there is no colour. */
function markedText({ pieces, legend }: DraftView, page: Page): string {
  const { paint } = page;
  const isPlain = paint.underline("x") === "x";
  const text = pieces
    .map(({ text: written, marks }) => {
      const words = written.replace(CONTROL, "");
      if (marks.length === 0 || words.trim() === "") return words;
      const numbers = `(${marks.join(",")})`;
      return isPlain ? `[${words}]${numbers}` : `${paint.warm(paint.underline(words))}${paint.dim(numbers)}`;
    })
    .join("");
  const quoted = text
    .split("\n")
    .map((line) => `  │ ${line}`)
    .join("\n");
  const meanings = legend.map(({ number, quote, meaning }) =>
    wrap(`(${number}) ${quote}: ${meaning}`, page.width, "  ", "      "),
  );
  return [quoted, ...meanings].join("\n");
}

function suggestionText({ title, edits, text, after }: SuggestionView, number: number, page: Page): string {
  const { paint, width, words } = page;
  const copy = text?.split("\n").map((line) => `       ${line}`) ?? [];
  return [
    paint.bold(wrap(`${number}. ${title}.`, width, "  ", "     ")),
    ...edits.map((edit) => wrap(`– ${edit}`, width, "     ", "       ")),
    ...(copy.length > 0 ? [`     ${paint.dim(words.draft.copy)}`, paint.calm(copy.join("\n"))] : []),
    ...(after === "" ? [] : [wrap(after, width, "     ")]),
  ].join("\n");
}

function invitationSections(
  { ask, said, voices, arrival }: InvitationView,
  isBesideRules: boolean,
  page: Page,
): string[] {
  const { heading } = page.words.draft;
  const answers = said.map(
    ({ question, answer, condition, who, date, source }) =>
      `${question} [${answer}] ${condition} (${who}${date === undefined ? "" : `, ${date}`}) ${source}`,
  );
  // Beside a rule they stand already.
  const disputed = (isBesideRules ? [] : voices).flatMap((one) => voicesLines(one, 1, page)).join("\n");
  const steps = arrival.map(({ text, by }) => (by.length > 0 ? `${text} (${by.join("; ")})` : text));
  return [
    section(heading.ask, bullets(ask, page), page),
    section(heading.said, [bullets(answers, page), disputed].filter(Boolean).join("\n"), page),
    section(heading.arrival, bullets(steps, page), page),
  ];
}

function questionText({ questions }: DraftView, page: Page): string {
  const { words, paint, width } = page;
  if (questions.length === 0) return "";
  const lines = questions.flatMap(({ ask, key }) => [
    wrap(`• ${ask}`, width, "  ", "    "),
    paint.dim(wrap(words.group.answerWith(key), width, "    ")),
  ]);
  return [...lines, wrap(words.question.how, width, "  ")].join("\n");
}
