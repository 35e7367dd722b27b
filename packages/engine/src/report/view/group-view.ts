import type {
  Activity,
  CheckReport,
  Finding,
  FindingGroup,
  Pack,
  ProofStep,
  Rule,
  StageName,
} from "@netral/engine/model";
import { formatNumber } from "../format-number.ts";
import { formatDay, formatInterval, formatRegistryDate } from "../format-time.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { remedySteps } from "../messages/remedy-steps.ts";
import { actTally, actWords, targetName } from "./act-words.ts";
import { factWords } from "./fact-words.ts";
import type { GroupView, QuestionView, SampleView, StepView, TodoView, VoicesView } from "./report-view.ts";

/** What the words of a report are made from. */
export interface ViewContext {
  readonly pack: Pack;
  readonly report: Pick<CheckReport, "groups" | "questions" | "profile">;
  readonly words: Catalogue;
}

const SAMPLES = 3;

/** The rule of a finding, by its full id. */
export function ruleOf(pack: Pack, id: string): Rule | undefined {
  return pack.rules.find((rule) => `${pack.id}/${rule.id}` === id);
}

/** The end of a path, enough to find the file; the whole path is in the JSON report. */
function shortPath(path: string): string {
  const parts = path.split("/");
  return parts.length > 3 ? ["…", ...parts.slice(-2)].join("/") : path;
}

function sampleOf(activity: Activity, finding: Finding, words: Catalogue): SampleView {
  const { text, url } = activity.object;
  const isOwn = activity.type === "Create" || activity.type === "Update";
  return {
    when: formatInterval(activity.published, words, finding.stage.zone),
    act: actWords(activity, words),
    ...(isOwn && text ? { text: words.group.written(text) } : {}),
    ...(url === undefined ? {} : { url }),
    source: words.group.evidence(shortPath(activity.source.file), activity.source.pointer),
  };
}

function stepDetail(step: ProofStep, activity: Activity, words: Catalogue): string {
  const shown = [...new Set(step.facts.map((fact) => factWords(fact, activity, words)))];
  const reason = step.reason === undefined ? undefined : words.reason[step.reason];
  if (step.verdict === "met" || reason === undefined) return shown.join("; ");
  return [...shown, reason].join("; ");
}

function stepView(step: ProofStep, rule: Rule | undefined, finding: Finding, words: Catalogue): StepView {
  const parts = [...(rule?.elements ?? []), ...(rule?.exceptions ?? [])];
  const label = parts.find(({ id }) => id === step.id)?.label[words.lang] ?? words.stepRole[step.role];
  return {
    verdict: step.verdict,
    isException: step.role === "exception",
    label,
    detail: stepDetail(step, finding.activity, words),
  };
}

/** Exceptions that plainly do not apply, and a rule plainly in force, say nothing a reader needs. */
function isTelling(step: ProofStep): boolean {
  if (step.role === "element") return true;
  return step.role === "exception"
    ? step.verdict !== "unmet" || step.question !== undefined
    : step.verdict !== "met";
}

/** The stage of a contestant at the time, and the date on record that gave it. */
export function stageLines({ stage }: Pick<Finding, "stage">, words: Catalogue): string[] {
  const [first, second] = stage.stages;
  const last = stage.stages.at(-1);
  if (first === undefined || last === undefined) return [];
  const began = (name: StageName): string | undefined => {
    const from = stage.boundaries.find((row) => row.stage === name)?.from;
    if (from === undefined) return undefined;
    return from.includes("T") ? formatDay(from, words, stage.zone) : formatRegistryDate(from, words);
  };
  if (second === undefined) return [words.group.stageAt(words.stage[first], began(first))];
  if (stage.stages.length > 2) return [words.group.stageRange(words.stage[first], words.stage[last])];
  const date = began(last);
  return [
    words.group.stageUnsure(`${words.stage[first]} ${words.or} ${words.stage[last]}`),
    ...(date === undefined ? [] : [words.group.boundary(words.stage[last], date)]),
  ];
}

/** Names and campaign words that tie the act to the contestant, where no account and no element speaks of them. */
function recognisedBy({ facts, steps, subject, activity }: Finding, words: Catalogue): string[] {
  if (facts.some((fact) => fact.type === "target-role" && fact.subject === subject.id)) return [];
  const shown = new Set(steps.flatMap((step) => step.facts.map(({ evidence }) => JSON.stringify(evidence))));
  const others = facts.filter(
    (fact) =>
      (fact.type === "mention" || fact.type === "campaign-content") &&
      fact.subject === subject.id &&
      !shown.has(JSON.stringify(fact.evidence)),
  );
  const said = [...new Set(others.map((fact) => factWords(fact, activity, words)))];
  return said.length === 0 ? [] : [words.group.recognised(said.join("; "))];
}

/** What authorities said on disputed readings, by their ids. */
export function voicesOf(
  disputes: readonly string[],
  { pack, words }: Pick<ViewContext, "pack" | "words">,
): VoicesView[] {
  return disputes.flatMap((id) => {
    const dispute = pack.disputes.find((row) => row.id === id);
    if (!dispute) return [];
    const views = dispute.views.map((view) => ({
      who: view.who,
      ...(view.date === undefined ? {} : { date: formatRegistryDate(view.date, words) }),
      says: view.says[words.lang],
      allows: words.allows[view.allows],
      source: view.source,
    }));
    return [{ title: dispute.title[words.lang], views }];
  });
}

function todoOf(group: FindingGroup, { pack, words }: ViewContext): TodoView[] {
  const keys = [...new Set(group.findings.flatMap(({ remedies }) => remedies))];
  const platforms = [...new Set(group.findings.map(({ activity }) => activity.platform))];
  return keys.flatMap((key) => {
    const title = pack.remedies[key]?.[words.lang];
    if (title === undefined) return [];
    const steps = platforms.flatMap((platform) => remedySteps(words.lang, key, platform) ?? []);
    return [{ title, steps: [...new Set(steps)] }];
  });
}

/** What a question is about: an act in words where its id is named, else the account as it is. */
function aboutWords(about: string, report: ViewContext["report"], words: Catalogue): string {
  const finding = report.groups
    .flatMap(({ findings }) => findings)
    .find(({ activity }) => activity.id === about);
  if (!finding) return about;
  const { activity, stage } = finding;
  return `${actWords(activity, words)}, ${formatInterval(activity.published, words, stage.zone)}`;
}

/** A question in words; undefined when the pack does not have it. */
export function questionView(key: string, { pack, report, words }: ViewContext): QuestionView | undefined {
  const question = report.questions.find((row) => row.key === key);
  const definition = pack.questions.find(({ id }) => id === (question?.id ?? key.split("@")[0]));
  if (!definition) return undefined;
  return {
    key,
    ask: definition.ask[words.lang],
    why: definition.why[words.lang],
    settles: question ? words.question.settles(formatNumber(question.settles, words)) : "",
    ...(question?.about ? { about: words.question.about(aboutWords(question.about, report, words)) } : {}),
  };
}

/** What was done, with the account it was done to. */
function actOf(group: FindingGroup, first: Finding, words: Catalogue): string {
  const kinds = new Set(group.findings.map(({ activity }) => `${activity.type} ${activity.kind}`));
  if (kinds.size === 1)
    return words.act[first.activity.type](first.activity.kind, targetName(first.activity.target));
  return words.acts(formatNumber(group.count, words), targetName(first.activity.target));
}

/** Where it was done, when it was one place. */
function platformsOf({ findings }: FindingGroup, words: Catalogue): string[] {
  const [platform, ...others] = new Set(findings.map(({ activity }) => activity.platform));
  return platform === undefined || others.length > 0 ? [] : [words.group.on(words.platform[platform])];
}

function whatOf(group: FindingGroup, words: Catalogue): string[] {
  const tally = actTally(group, words);
  if (group.count === 1) return [];
  const times = group.findings.map(({ activity }) => activity.published).filter((time) => time !== undefined);
  const first = times.toSorted((a, b) => (a.from < b.from ? -1 : 1))[0];
  const last = times.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  const zone = group.findings[0]?.stage.zone;
  const span = words.group.many(
    formatNumber(group.count, words),
    formatInterval(first, words, zone),
    formatInterval(last, words, zone),
  );
  return tally.length > 1 ? [...tally, span] : [span];
}

function sanctionOf(rule: Rule | undefined, group: FindingGroup, { report, words }: ViewContext): string {
  const status = report.profile.status;
  const yields = rule?.yields.filter((row) => row.for === undefined || row.for.includes(status)) ?? [];
  const own = yields.find((row) => row.for?.includes(status)) ?? yields[0];
  return own?.label[words.lang] ?? words.severity[group.severity];
}

function lawOf(rule: Rule | undefined, pack: Pack): string[] {
  return (rule?.cites ?? []).map(({ instrument, article }) => {
    const short = pack.instruments.find(({ id }) => id === instrument)?.short ?? instrument;
    return article === undefined ? short : `${short}, ${article}`;
  });
}

/** One group of findings in words. */
export function groupView(group: FindingGroup, number: number, context: ViewContext): GroupView | undefined {
  const { pack, words } = context;
  const [first] = group.findings;
  if (!first) return undefined;
  const rule = ruleOf(pack, group.rule);
  const samples = group.findings
    .slice(0, SAMPLES)
    .map((finding) => sampleOf(finding.activity, finding, words));
  const rest = group.count - samples.length;
  const level = group.result === "not-assessed" ? "not-assessed" : group.level;
  const keys = [...new Set(group.findings.flatMap(({ questions }) => questions))];
  const act = actOf(group, first, words);
  const subject = group.subject.kind === "none" ? "" : group.subject.name;
  return {
    number,
    level,
    levelName: words.level[level],
    result: group.result,
    heading: subject === "" ? act : words.group.about(act, subject),
    act: [act, ...platformsOf(group, words)].join(" "),
    subject,
    ...(group.target === undefined ? {} : { target: group.target }),
    what: [...whatOf(group, words), ...recognisedBy(first, words)],
    samples,
    ...(rest > 0 ? { moreSamples: words.read.more(formatNumber(rest, words)) } : {}),
    rule: group.rule,
    ruleTitle: rule?.title[words.lang] ?? group.rule,
    ruleNotes: [
      ...(rule && rule.mark !== "sourced" ? [words.mark[rule.mark]] : []),
      ...(rule?.state === "trial" ? [words.trial] : []),
    ],
    meaning: words.result[group.result],
    steps: first.steps.filter(isTelling).map((step) => stepView(step, rule, first, words)),
    stage: stageLines(first, words),
    sanction: sanctionOf(rule, group, context),
    law: lawOf(rule, pack),
    sure: words.confidence[group.confidence],
    voices: voicesOf(first.disputes, context),
    todo: todoOf(group, context),
    questions: keys.flatMap((key) => questionView(key, context) ?? []).slice(0, SAMPLES),
    acts: group.findings.map(({ activity }) => activity.id),
    findings: group.findings.map(({ id }) => id),
  };
}
