import type {
  CheckReport,
  Citation,
  FileCoverage,
  Finding,
  Language,
  Pack,
  Rule,
} from "@netral/engine/model";
import { formatInterval } from "../format-time.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { catalogueOf } from "../messages/catalogue-of.ts";
import { actWords } from "../view/act-words.ts";
import { issueWords } from "../view/coverage-view.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
const LAW = "hukum-indonesia";

interface Article {
  readonly id: string;
  readonly instrument: string;
  readonly article: string | undefined;
}

const articleId = ({ instrument, article }: Citation) =>
  article === undefined ? instrument : `${instrument}/${article.replace(/\s+/g, "-")}`;

/** All provisions that rules or their consequences cite, each once. */
function articlesOf(pack: Pack): Article[] {
  const cites = pack.rules.flatMap((rule) => [...rule.cites, ...rule.yields.flatMap((one) => one.cites)]);
  const byId = new Map(
    cites.map((cite) => [
      articleId(cite),
      { id: articleId(cite), instrument: cite.instrument, article: cite.article },
    ]),
  );
  return [...byId.values()].sort((a, b) => a.id.localeCompare(b.id));
}

/**
 * The report as SARIF 2.1.0. Rules are reporting descriptors, articles of law are a taxonomy. `kind` carries the
 * result (`fail` met, `review` undecided, `notApplicable` not assessed), `level` the legal weight; certainty is a
 * property of its own. The three are not merged.
 */
export function renderSarif(report: CheckReport, pack: Pack, language: Language): string {
  const articles = articlesOf(pack);
  const words = catalogueOf(language);
  const findings = [...report.groups.flatMap((group) => group.findings), ...report.suppressed];
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "netral",
            semanticVersion: report.tool.version,
            language,
            rules: pack.rules.map((rule) => descriptor(pack, rule, articles, language)),
          },
        },
        taxonomies: [taxonomy(pack, articles)],
        results: findings.map((finding) => resultOf(finding, report, pack, language)),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: report.coverage.files.flatMap((file) => unreadNotice(file, words)),
          },
        ],
        columnKind: "utf16CodeUnits",
        properties: {
          pack: report.pack,
          registry: report.registry,
          counts: report.counts,
          complete: report.coverage.complete,
        },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function taxonomy(pack: Pack, articles: readonly Article[]) {
  return {
    name: LAW,
    version: pack.version,
    shortDescription: { text: pack.title.id },
    taxa: articles.map(({ id, instrument, article }) => {
      const short = pack.instruments.find((row) => row.id === instrument)?.short ?? instrument;
      return { id, name: article === undefined ? short : `${short}, ${article}` };
    }),
  };
}

function descriptor(pack: Pack, rule: Rule, articles: readonly Article[], language: Language) {
  return {
    id: `${pack.id}/${rule.id}`,
    name: rule.id,
    shortDescription: { text: rule.title[language] },
    fullDescription: { text: rule.text[language] },
    defaultConfiguration: { level: "warning" },
    properties: { mark: rule.mark, state: rule.state, list: rule.list, inForce: rule.inForce },
    relationships: rule.cites.map((cite) => ({
      target: {
        id: articleId(cite),
        index: articles.findIndex(({ id }) => id === articleId(cite)),
        toolComponent: { name: LAW, index: 0 },
      },
      kinds: ["relevant"],
    })),
  };
}

const KINDS = { met: "fail", unknown: "review", "not-assessed": "notApplicable", unmet: "pass" } as const;

/** A file that was not read in full is told where a viewer looks for it: nothing found there means nothing. */
function unreadNotice(file: FileCoverage, words: Catalogue) {
  if (file.state === "read" || file.state === "ignored") return [];
  const reasons = file.issues.map((issue) => issueWords(issue, words));
  return [
    {
      descriptor: { id: `netral/file-${file.state}` },
      level: "warning",
      message: { text: [words.fileState[file.state], ...reasons].join("; ") },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file.file) } } }],
    },
  ];
}

function resultOf(finding: Finding, report: CheckReport, pack: Pack, language: Language) {
  const index = pack.rules.findIndex((rule) => `${pack.id}/${rule.id}` === finding.rule);
  const rule = pack.rules[index];
  const { activity } = finding;
  return {
    ruleId: finding.rule,
    ruleIndex: index,
    kind: KINDS[finding.result],
    // SARIF 3.27.10: `level` says something only beside the kind `fail`.
    level: finding.result !== "met" ? "none" : finding.level === "violation" ? "error" : "warning",
    message: { text: messageOf(finding, rule, catalogueOf(language)) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(activity.source.file) } },
        logicalLocations: [{ fullyQualifiedName: activity.source.pointer, kind: "member" }],
      },
    ],
    partialFingerprints: { "netralFinding/v1": finding.id },
    // SARIF 3.27.24: on every result of a run that was compared with an earlier one, or on none.
    ...(report.counts.known > 0 ? { baselineState: finding.known === true ? "unchanged" : "new" } : {}),
    ...(finding.suppressed
      ? { suppressions: [{ kind: "external", justification: finding.suppressed.reason }] }
      : {}),
    ...(/^https?:\/\//.test(activity.object.url ?? "") ? { hostedViewerUri: activity.object.url } : {}),
    properties: {
      confidence: finding.confidence,
      severity: finding.severity,
      disputed: finding.disputed,
      disputes: finding.disputes,
      stages: finding.stage.stages,
      activity: activity.id,
      published: activity.published,
      elements: finding.steps.map(({ id, role, verdict }) => ({ id, role, verdict })),
      questions: finding.questions,
    },
  };
}

function messageOf(finding: Finding, rule: Rule | undefined, words: Catalogue): string {
  const { activity, stage, subject } = finding;
  const when = formatInterval(activity.published, words, stage.zone);
  const about = subject.name === "" ? "" : ` (${subject.name})`;
  const title = rule?.title[words.lang] ?? finding.rule;
  return `${actWords(activity, words)}, ${when}${about}. ${title}: ${words.resultName[finding.result]}. ${words.confidence[finding.confidence]}`;
}

/** A path inside an export as a relative URI reference. */
function uriOf(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
