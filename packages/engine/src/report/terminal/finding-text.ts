import type { GroupView, SampleView, StepView, VoicesView } from "../view/report-view.ts";
import { toldSteps } from "../view/told-steps.ts";
import { noted, type Page } from "./page.ts";
import { SIGNS, stepLine } from "./step-line.ts";
import { wrap } from "./wrap.ts";

/** One finding of an export: what, why, how sure, what authorities said, what to do; the proof only where asked for. */
export function findingText(group: GroupView, page: Page, isDetailed: boolean): string {
  const { paint, words, width } = page;
  const { part } = words;
  const { number, rule } = group;
  const level = group.level === "advice" || group.level === "not-assessed" ? paint.cool : paint.warm;
  const acts = `acts ${group.acts.join()}`;
  const actsAt = page.said.get(acts);
  if (actsAt === undefined) page.said.set(acts, number);
  /** Which parts were said in full before, by the number they stand under. */
  const before = new Map<number, string[]>();
  const saidOnce = (key: string, label: string, name: string, lines: readonly string[]): string[] => {
    const at = page.said.get(key);
    if (at === undefined || isDetailed) {
      page.said.set(key, number);
      return noted(label, lines, page);
    }
    before.set(at, [...(before.get(at) ?? []), name]);
    return [];
  };
  const lines = [
    `${paint.bold(wrap(`${number}. ${group.act}`, width, "  ", "     "))} ${level(`[${group.levelName}]`)}`,
    ...noted(
      part.what,
      actsAt === undefined ? whatLines(group, isDetailed) : [words.same.acts(String(actsAt))],
      page,
    ),
    ...noted(part.why, [`${whyOf(group, page)} ${group.stage.join(" ")}`, ...group.ruleNotes], page),
    ...(isDetailed ? proofLines(group, page) : openLines(group, page)),
    ...saidOnce(`law ${rule}`, part.law, words.same.law, [`${group.law.join("; ")}.`]),
    ...saidOnce(`sanction ${rule}`, part.sanction, words.same.sanction, [`${group.sanction}.`]),
    ...noted(part.sure, [group.sure], page),
    ...group.voices.flatMap((one) =>
      saidOnce(
        `voices ${one.title}`,
        part.voices,
        words.same.voices(one.title),
        isDetailed ? sayings(one) : [sidesOf(one, rule, page)],
      ),
    ),
    ...saidOnce(`todo ${JSON.stringify(group.todo)}`, part.todo, words.same.todo, todoLines(group)),
  ];
  const same = [...before].map(([at, parts]) => words.same.under(String(at), parts.join("; ")));
  return [...lines, ...noted(words.same.label, same.length === 0 ? [] : [`${same.join(", ")}.`], page)].join(
    "\n",
  );
}

/** How often, by what it was recognised, and the acts themselves. */
function whatLines({ what, samples, moreSamples }: GroupView, isDetailed: boolean): string[] {
  const isOne = what.length === 0 && samples.length === 1;
  const acts = samples.map((sample) => `${isOne ? "" : "– "}${sampleLine(sample, isDetailed)}`);
  const last = acts.pop();
  const end = [last, moreSamples].filter((text) => text !== undefined).join(" ");
  return [...what, ...acts, end];
}

/** The heading names the act already; one line tells when and where. */
function sampleLine({ when, act, text, url, source }: SampleView, isDetailed: boolean): string {
  const told = [text, url].filter(Boolean).join(" ");
  return `${when}: ${told === "" ? act : told}${isDetailed ? ` (${source})` : ""}`;
}

/** Which rule, and what shows that it fits. */
function whyOf({ rule, ruleTitle, result, steps }: GroupView, { words }: Page): string {
  const shown = [...new Set(steps.flatMap(({ verdict, detail }) => (verdict === "met" ? detail : [])))];
  const details = result === "met" ? shown.filter((detail) => detail !== "") : [];
  const tail = details.length === 0 ? "" : `: ${details.join("; ")}`;
  return `${ruleTitle} (${rule}). ${words.brief[result]}${tail}.`;
}

/** The whole proof. */
function proofLines(group: GroupView, page: Page): string[] {
  return toldSteps(group).map((step) => stepLine(step, page));
}

/** What is not clear yet, and why. */
function openLines({ steps }: GroupView, { words, width }: Page): string[] {
  const line = ({ isException, label, detail }: StepView) => {
    const kind = isException ? `${words.stepRole.exception}: ` : "";
    return wrap(
      `${SIGNS.unknown} ${kind}${label}${detail === "" ? "" : ` (${detail})`}`,
      width,
      "       ",
      "         ",
    );
  };
  return steps.filter(({ verdict }) => verdict === "unknown").map(line);
}

/** Who says what, in full. */
function sayings({ title, views }: VoicesView): string[] {
  return [
    title,
    ...views.map(({ who, date, says, allows }) => `– ${who}${date ? ` (${date})` : ""}: ${says} (${allows})`),
  ];
}

/** Who stands on which side; what they said stands on the page of the rule. */
function sidesOf({ title, views }: VoicesView, rule: string, { words }: Page): string {
  const sides = new Map<string, string[]>();
  for (const { allows, who, date } of views) {
    sides.set(allows, [...(sides.get(allows) ?? []), date ? `${who} (${date})` : who]);
  }
  const said = [...sides].map(([side, names]) => `${side}: ${names.join(", ")}`).join("; ");
  return `${title} – ${said}. ${words.group.inFull(rule.split("/").at(-1) ?? rule)}`;
}

function todoLines({ todo }: GroupView): string[] {
  return todo.flatMap(({ title, steps }) =>
    steps.length > 1
      ? [`→ ${title}`, ...steps.map((step, at) => `${at + 1}) ${step}`)]
      : [`→ ${title} ${steps.join()}`],
  );
}
