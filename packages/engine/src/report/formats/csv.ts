import type { CheckReport, Finding, Pack } from "@netral/engine/model";

const COLUMNS = [
  "finding",
  "rule",
  "rule_title",
  "result",
  "level",
  "severity",
  "confidence",
  "disputed",
  "subject",
  "target",
  "activity",
  "type",
  "kind",
  "platform",
  "from",
  "to",
  "stages",
  "text",
  "url",
  "file",
  "pointer",
  "suppressed",
] as const;

/** One row per finding (RFC 4180, CRLF, header first). */
export function renderCsv(report: CheckReport, pack: Pack, language: "id" | "en"): string {
  const titles = new Map(pack.rules.map((rule) => [`${pack.id}/${rule.id}`, rule.title[language]]));
  const findings = [...report.groups.flatMap((group) => group.findings), ...report.suppressed];
  const rows = findings.map((finding) => rowOf(finding, titles));
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function rowOf(finding: Finding, titles: ReadonlyMap<string, string>): string[] {
  const { activity, stage } = finding;
  const { object, published, target } = activity;
  return [
    finding.id,
    finding.rule,
    titles.get(finding.rule) ?? "",
    finding.result,
    finding.result === "not-assessed" ? "" : finding.level,
    finding.severity,
    finding.confidence,
    String(finding.disputed),
    finding.subject.name,
    target?.handle ?? target?.name ?? target?.id ?? "",
    activity.id,
    activity.type,
    activity.kind,
    activity.platform,
    published?.from ?? "",
    published?.to ?? "",
    stage.stages.join(" "),
    object.text ?? "",
    object.url ?? "",
    activity.source.file,
    activity.source.pointer,
    finding.suppressed?.reason ?? "",
  ];
}

/** A cell that no spreadsheet takes for a formula (OWASP, CSV injection; full-width signs count too), quoted where it must be. */
function cell(text: string): string {
  const tame = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
