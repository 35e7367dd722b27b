import type {
  CheckReport,
  Fact,
  Finding,
  FindingGroup,
  Notice,
  ProofNode,
  ProofStep,
  Question,
} from "@netral/engine/model";
import { type Aliases, createAliases } from "./aliases.ts";
import { hasPublicTarget, maskActivity, maskSource, type RedactFor } from "./mask-activity.ts";
import { maskPath } from "./mask-path.ts";

type MapFact = (fact: Fact) => Fact;

function mapNode(node: ProofNode, map: MapFact): ProofNode {
  return { ...node, facts: node.facts.map(map), children: node.children.map((child) => mapNode(child, map)) };
}

/** The key of a question about a masked account is masked as well. */
function maskKey(key: string, aliases: Aliases): string {
  const at = key.indexOf("@");
  const alias = at < 0 ? undefined : aliases.known(key.slice(at + 1));
  return alias === undefined ? key : `${key.slice(0, at)}@${alias}`;
}

function mapStep(step: ProofStep, map: MapFact, aliases: Aliases): ProofStep {
  return {
    ...step,
    facts: step.facts.map(map),
    children: step.children.map((child) => mapNode(child, map)),
    ...(step.question === undefined ? {} : { question: maskKey(step.question, aliases) }),
  };
}

function maskFinding(finding: Finding, aliases: Aliases, aim: RedactFor): Finding {
  const { activity, fact } = maskActivity(finding.activity, finding.facts, aliases, aim);
  return {
    ...finding,
    activity,
    ...(finding.alsoIn ? { alsoIn: finding.alsoIn.map(maskSource) } : {}),
    facts: finding.facts.map(fact),
    steps: finding.steps.map((step) => mapStep(step, fact, aliases)),
    questions: finding.questions.map((key) => maskKey(key, aliases)),
  };
}

function maskGroup(group: FindingGroup, aliases: Aliases, aim: RedactFor): FindingGroup {
  const findings = group.findings.map((finding) => maskFinding(finding, aliases, aim));
  const isPublic = group.findings.some(({ facts }) => hasPublicTarget(facts));
  if (isPublic || group.target === undefined) return { ...group, findings };
  const target = aliases.of(group.target);
  return { ...group, key: group.key.replaceAll(group.target, target), target, findings };
}

function maskNotice(notice: Notice, aliases: Aliases, aim: RedactFor): Notice {
  const isPublic = notice.code === "party-account";
  const items = notice.items.map(({ activity, caption }) => ({
    activity: maskActivity(activity, [], aliases, aim, isPublic).activity,
    ...(caption ? { caption } : {}),
  }));
  return { ...notice, items };
}

function maskQuestion(question: Question, aliases: Aliases): Question {
  const key = maskKey(question.key, aliases);
  if (key === question.key) return question;
  return { ...question, key, about: key.slice(key.indexOf("@") + 1) };
}

/**
 * Takes other people out of a report: names, accounts, words, links, and the names of conversations in paths.
 * Contestants, parties, offices and campaign teams stay, and so does the owner. See docs/privacy.md.
 */
export function redactReport(report: CheckReport, aim: RedactFor): CheckReport {
  const aliases = createAliases();
  const groups = report.groups.map((group) => maskGroup(group, aliases, aim));
  const suppressed = report.suppressed.map((finding) => maskFinding(finding, aliases, aim));
  const notices = report.notices.map((notice) => maskNotice(notice, aliases, aim));
  const files = report.coverage.files.map((file) => ({
    ...file,
    file: maskPath(file.file),
    issues: file.issues.map((issue) => ({
      ...issue,
      ...(issue.detail === undefined ? {} : { detail: maskPath(issue.detail) }),
    })),
  }));
  return {
    ...report,
    groups,
    suppressed,
    notices,
    ...(report.unusedAnswers
      ? { unusedAnswers: report.unusedAnswers.map((key) => maskKey(key, aliases)) }
      : {}),
    questions: report.questions.map((question) => maskQuestion(question, aliases)),
    coverage: { ...report.coverage, files },
  };
}
