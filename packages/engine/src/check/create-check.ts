import { spanOf, windowEnd, windowStart, type Zone } from "@netral/engine/logic";
import type {
  Activity,
  Baseline,
  CheckReport,
  Coverage,
  EvidencePointer,
  Finding,
  RuleResult,
  Suppression,
} from "@netral/engine/model";
import { collectQuestions } from "./collect-questions.ts";
import { fingerprint } from "./fingerprint.ts";
import { groupFindings, groupKey } from "./group-findings.ts";
import { createJudge, type Judged, type JudgeOptions } from "./judge.ts";
import { createNoticeBoard } from "./notices.ts";
import { createUndoLedger, takesBack } from "./undo-ledger.ts";
import { watchAnswers } from "./unused-answers.ts";

/** Everything one check is made with; the engine has no clock, no files and no defaults of its own. */
export interface CheckOptions extends JudgeOptions {
  readonly version: string;
  readonly registryInfo: CheckReport["registry"];
  readonly profileAssumed: boolean;
  /** Local day, for the end dates of suppressions. */
  readonly today: string;
  /** Local days, inclusive; acts wholly outside are left out. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly suppressions?: readonly Suppression[] | undefined;
  readonly baseline?: Baseline | undefined;
  /**
   * Called with every act that an answer may concern: those with facts and those that take another act back. A
   * second check over these alone, with other answers, gives the same findings.
   */
  readonly onRelevant?: ((activity: Activity) => void) | undefined;
}

/** One check in progress: activities go in, one report comes out. Keeps what was found, not what was read. */
export interface Check {
  readonly push: (activity: Activity) => void;
  readonly pushAll: (batch: readonly Activity[]) => void;
  /** An activity was seen again: its finding gains this source. */
  readonly duplicate: (id: string, source: EvidencePointer) => void;
  readonly finish: (coverage: Coverage) => CheckReport;
}

/** Starts a check. */
export function createCheck(options: CheckOptions): Check {
  const { pack, registry, profile } = options;
  const judge = createJudge(options);
  const inRange = rangeOf(options);
  const undo = createUndoLedger();
  const board = createNoticeBoard(registry);
  const watch = watchAnswers(options);
  const hits = new Map<string, Judged>();
  const alsoIn = new Map<string, EvidencePointer[]>();
  let activities = 0;
  let relevant = 0;

  function push(activity: Activity): void {
    if (!inRange(activity)) return;
    activities++;
    undo.note(activity);
    const judged = judge.judge(activity);
    const { facts, results } = judged;
    if (facts.some(({ subject }) => subject !== undefined)) relevant++;
    if (facts.length > 0) board.note(activity, facts);
    if (facts.length > 0 || takesBack(activity)) options.onRelevant?.(activity);
    watch.note(activity, facts, results.length > 0);
    if (results.length > 0) hits.set(activity.id, judged);
  }

  function findingOf(hit: Judged, result: RuleResult): Finding | undefined {
    const finding = judge.finding(hit, result);
    const also = alsoIn.get(hit.activity.id);
    return finding === undefined || also === undefined ? finding : { ...finding, alsoIn: also };
  }

  function finish(coverage: Coverage): CheckReport {
    let undone = 0;
    const all: Finding[] = [];
    for (const hit of hits.values()) {
      if (undo.isUndone(hit.activity)) {
        undone += hit.results.length;
        continue;
      }
      for (const result of hit.results) {
        const finding = findingOf(hit, result);
        if (finding) all.push(finding);
      }
    }
    const sorted = all.toSorted((a, b) => a.id.localeCompare(b.id));
    const sifted = sift(sorted, options);
    const groups = groupFindings(sifted.open);
    const unusedAnswers = watch.unused();
    const counted = sifted.open.filter(({ result, known }) => result !== "not-assessed" && !known);
    const count = (level: Finding["level"]) => counted.filter((finding) => finding.level === level).length;
    return {
      format: "netral-report/1",
      tool: { name: "netral", version: options.version },
      pack: {
        id: pack.pack.id,
        version: pack.pack.version,
        digest: pack.digest,
        asOf: pack.pack.asOf,
      },
      registry: options.registryInfo,
      profile,
      profileAssumed: options.profileAssumed,
      counts: {
        activities,
        relevant,
        violation: count("violation"),
        risk: count("risk"),
        advice: count("advice"),
        notAssessed: sifted.open.filter(({ result, known }) => result === "not-assessed" && !known).length,
        suppressed: sifted.suppressed.length,
        undone,
        known: sifted.open.filter(({ known }) => known).length,
      },
      notices: board.notices(),
      groups,
      suppressed: sifted.suppressed,
      unusedSuppressions: sifted.unused,
      ...(unusedAnswers.length === 0 ? {} : { unusedAnswers }),
      questions: collectQuestions(
        groups.flatMap(({ findings }) => findings),
        pack.pack,
      ),
      coverage,
    };
  }

  return {
    push,
    pushAll: (batch) => {
      for (const activity of batch) push(activity);
    },
    duplicate: (id, source) => {
      if (!hits.has(id)) return;
      const known = alsoIn.get(id);
      if (known) known.push(source);
      else alsoIn.set(id, [source]);
    },
    finish,
  };
}

/** Does an act touch the days asked for? Days are those of the owner's area, or any Indonesian zone. */
function rangeOf({ since, until, profile, registry }: CheckOptions): (activity: Activity) => boolean {
  const area = profile.area === undefined ? undefined : registry.areaByCode(profile.area);
  const zone: Zone = area ? registry.zone(area.id) : "unknown";
  const from = windowStart(since ?? null, zone)?.lo ?? Number.NEGATIVE_INFINITY;
  const to = windowEnd(until ?? null, zone)?.hi ?? Number.POSITIVE_INFINITY;
  if (since === undefined && until === undefined) return () => true;
  return ({ published }) => {
    if (published === undefined) return true;
    const span = spanOf(published);
    return span.to > from && span.from < to;
  };
}

interface Sifted {
  readonly open: readonly Finding[];
  readonly suppressed: readonly Finding[];
  readonly unused: CheckReport["unusedSuppressions"];
}

/** Takes out what the owner suppressed, and marks what stands in the baseline. */
function sift(findings: readonly Finding[], { suppressions = [], baseline, today }: CheckOptions): Sifted {
  const valid = new Map(
    suppressions
      .filter(({ until }) => until === undefined || until >= today)
      .map((one) => [one.finding, one]),
  );
  const known = new Set(baseline?.fingerprints);
  const used = new Set<string>();
  const open: Finding[] = [];
  const suppressed: Finding[] = [];
  for (const finding of findings) {
    const suppression = valid.get(finding.id) ?? valid.get(groupKey(finding));
    if (suppression) {
      used.add(suppression.finding);
      const { reason, until } = suppression;
      suppressed.push({ ...finding, suppressed: { reason, ...(until === undefined ? {} : { until }) } });
    } else {
      const isKnown = baseline !== undefined && known.has(fingerprint(baseline.salt, finding.id));
      open.push(isKnown ? { ...finding, known: true } : finding);
    }
  }
  const unused = suppressions
    .filter(({ finding }) => !used.has(finding))
    .map(({ finding, reason }) => ({ finding, reason }));
  return { open, suppressed, unused };
}
