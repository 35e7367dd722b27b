import { targetKey } from "@netral/engine/law";
import { type Finding, type FindingGroup, LEVELS, SANCTION_CLASSES, STRENGTHS } from "@netral/engine/model";

/** The key of the group a finding belongs to: rule, subject, result, kind of act and target. */
export function groupKey({
  rule,
  subject,
  result,
  activity,
}: Pick<Finding, "rule" | "subject" | "result" | "activity">): string {
  return [rule, subject.id, result, activity.type, targetKey(activity) ?? ""].join("|");
}

const earliest = (a: Finding, b: Finding) =>
  (a.activity.published?.from ?? "").localeCompare(b.activity.published?.from ?? "") ||
  a.id.localeCompare(b.id);

/** The value that stands last in `order` among those given. */
function highest<T>(order: readonly T[], values: readonly T[]): T {
  return values.reduce((best, value) => (order.indexOf(value) > order.indexOf(best) ? value : best));
}

/**
 * A question about one act becomes one about the account, where several acts on it raise it: the answer holds for
 * all of them (see `answerTo` in the law room), and nobody is asked three hundred times.
 */
function askedOnce(finding: Finding, target: string): Finding {
  const suffix = `@${finding.activity.id}`;
  const widen = (key: string) => (key.endsWith(suffix) ? `${key.slice(0, -suffix.length)}@${target}` : key);
  return {
    ...finding,
    questions: finding.questions.map(widen),
    steps: finding.steps.map((step) =>
      step.question === undefined ? step : { ...step, question: widen(step.question) },
    ),
  };
}

function groupOf(key: string, members: readonly [Finding, ...Finding[]]): FindingGroup {
  const shared = members.length > 1 ? targetKey(members[0].activity) : undefined;
  const findings = members
    .map((finding) => (shared === undefined ? finding : askedOnce(finding, shared)))
    .toSorted(earliest);
  const times = findings.flatMap(({ activity }) => activity.published?.from ?? []);
  const [head] = members;
  const target = targetKey(head.activity);
  const first = times[0];
  const last = times.at(-1);
  return {
    key,
    rule: head.rule,
    subject: head.subject,
    ...(target === undefined ? {} : { target }),
    result: head.result,
    level: highest(
      LEVELS,
      members.map(({ level }) => level),
    ),
    severity: head.severity,
    confidence: highest(
      STRENGTHS,
      members.map(({ confidence }) => confidence),
    ),
    disputed: members.some(({ disputed }) => disputed),
    count: members.length,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    findings,
  };
}

const RESULT_ORDER = ["unmet", "not-assessed", "unknown", "met"];

/** Most consequential first: level, result, legal weight, number; the key settles the rest. */
function mostConsequential(a: FindingGroup, b: FindingGroup): number {
  return (
    LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) ||
    RESULT_ORDER.indexOf(b.result) - RESULT_ORDER.indexOf(a.result) ||
    SANCTION_CLASSES.indexOf(b.severity) - SANCTION_CLASSES.indexOf(a.severity) ||
    b.count - a.count ||
    a.key.localeCompare(b.key)
  );
}

/** Groups findings so that 300 likes of one account are one thing to look at. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const byKey = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = groupKey(finding);
    const members = byKey.get(key);
    if (members) members.push(finding);
    else byKey.set(key, [finding]);
  }
  return [...byKey].map(([key, members]) => groupOf(key, members)).toSorted(mostConsequential);
}
