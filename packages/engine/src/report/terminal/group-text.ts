import type { GroupView, VoicesView } from "../view/report-view.ts";
import { toldSteps } from "../view/told-steps.ts";
import { labelled, once, type Page } from "./page.ts";
import { stepLine } from "./step-line.ts";
import { wrap } from "./wrap.ts";

/** One finding of a draft: why, how sure, what authorities said; nothing is posted yet that could be undone. */
export function groupText(group: GroupView, page: Page): string {
  const { paint, words, width } = page;
  const { part } = words;
  const level = group.level === "advice" || group.level === "not-assessed" ? paint.cool : paint.warm;
  const head = wrap(`${group.number}. ${group.heading}`, width, "  ", "     ");
  const lines = [
    `${paint.bold(head)}\n     ${level(`[${group.levelName}]`)} ${paint.dim(group.rule)}`,
    ...labelled(part.what, group.what, page),
    ...labelled(part.why, [group.ruleTitle, ...group.ruleNotes, group.meaning], page),
    ...toldSteps(group).map((step) => stepLine(step, page)),
    ...labelled(part.stage, group.stage, page),
    ...labelled(part.sanction, once(`sanction ${group.rule}`, [group.sanction], group.number, page), page),
    ...labelled(part.law, once(`law ${group.rule}`, [group.law.join("; ")], group.number, page), page),
    ...labelled(part.sure, [group.sure], page),
    ...group.voices.flatMap((voices) => voicesLines(voices, group.number, page)),
  ];
  return lines.join("\n");
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
