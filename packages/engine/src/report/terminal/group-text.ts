import type { GroupView, VoicesView } from "../view/report-view.ts";
import { labelled, once, type Page } from "./page.ts";
import { stepLine } from "./step-line.ts";
import { wrap } from "./wrap.ts";

/** One thing to look at: what, why, how sure, what authorities said, what to do. */
export function groupText(group: GroupView, page: Page): string {
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

/** What authorities said on a disputed reading; in full the first time. */
export function voicesLines({ title, views }: VoicesView, number: number, page: Page): string[] {
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
