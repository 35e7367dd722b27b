import type { CheckReport, Language, Level, Notice, Pack } from "@netral/engine/model";
import { formatNumber } from "../format-number.ts";
import { formatInterval, formatRegistryDate } from "../format-time.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { catalogueOf } from "../messages/catalogue-of.ts";
import { actWords } from "./act-words.ts";
import { askedOnce } from "./asked-once.ts";
import { basisLines } from "./basis-lines.ts";
import { clustersOf } from "./clusters.ts";
import { fileViews, readingOf, readLines } from "./coverage-view.ts";
import { groupView, questionView, type ViewContext } from "./group-view.ts";
import type { NoticeView, ReportView } from "./report-view.ts";

/** Groups, not single findings, are what a reader has to look at. */
function groupCount(report: CheckReport, level: Level): number {
  return report.groups.filter((group) => group.result !== "not-assessed" && group.level === level).length;
}

/** What was read and not checked, since `--since` or `--until` leaves it out. */
function outsideLines({ counts, coverage }: CheckReport, words: Catalogue): string[] {
  const outside = coverage.totals.activities - counts.activities;
  return outside > 0 ? [words.read.outside(formatNumber(outside, words))] : [];
}

function attentionLines(report: CheckReport, words: Catalogue): string[] {
  const levels: readonly Level[] = ["violation", "risk", "advice"];
  const lines = levels.flatMap((level) => {
    const count = groupCount(report, level);
    return count > 0 ? [words.attention[level](formatNumber(count, words))] : [];
  });
  const { notAssessed } = report.counts;
  if (notAssessed > 0) lines.push(words.attention.notAssessed(formatNumber(notAssessed, words)));
  // What is undecided says already that answers settle it.
  if (report.questions.length > 0 && groupCount(report, "advice") === 0)
    lines.push(words.attention.questions);
  if (lines.length > 0) return lines;
  if (report.counts.activities === 0) {
    const outside = outsideLines(report, words);
    return outside.length > 0 ? outside : [words.read.nothing];
  }
  return [report.coverage.complete ? words.attention.none : words.attention.noneButUnread];
}

function fineLines(report: CheckReport, words: Catalogue): string[] {
  const { counts, groups } = report;
  if (counts.activities === 0) return report.coverage.totals.activities > 0 ? [] : [words.fine.nothing];
  const found = new Set(
    [...groups.flatMap(({ findings }) => findings), ...report.suppressed].map(({ activity }) => activity.id),
  );
  const clear = counts.relevant - found.size - counts.undone;
  const lines: readonly (readonly [number, (count: string) => string])[] = [
    [counts.activities - counts.relevant, words.fine.irrelevant],
    [clear, words.fine.clear],
    [counts.undone, words.fine.undone],
    [counts.suppressed, words.fine.suppressed],
    [counts.known, words.fine.known],
  ];
  return lines.filter(([count]) => count > 0).map(([count, say]) => say(formatNumber(count, words)));
}

function noticeView(notice: Notice, words: Catalogue): NoticeView {
  const count = formatNumber(notice.count, words);
  const say = {
    "old-photo": words.notice.oldPhoto,
    "party-account": words.notice.partyAccount,
    opposition: words.notice.opposition,
  }[notice.code];
  return {
    text: say(count, notice.subject.name),
    items: notice.items.map(({ activity, caption }) => ({
      when: formatInterval(activity.published, words),
      act: actWords(activity, words),
      ...(caption ? { caption: `${words.notice.caption}: “${caption[words.lang]}”` } : {}),
      ...(activity.object.url ? { url: activity.object.url } : {}),
    })),
  };
}

function suppressedLines(report: CheckReport, { pack }: ViewContext, words: Catalogue): string[] {
  const set = report.suppressed.map(({ id, rule, activity, suppressed }) => {
    const title = pack.rules.find((row) => `${pack.id}/${row.id}` === rule)?.title[words.lang] ?? rule;
    const until = suppressed?.until
      ? ` ${words.suppressed.until(formatRegistryDate(suppressed.until, words))}`
      : "";
    const reason = words.suppressed.reason(suppressed?.reason ?? "");
    return `${actWords(activity, words)}, ${formatInterval(activity.published, words)}: ${title} (${id}). ${reason}${until}`;
  });
  const unused = report.unusedSuppressions.map(({ finding, reason }) =>
    words.suppressed.unused(finding, reason),
  );
  const idle = (report.unusedAnswers ?? []).map((key) => words.suppressed.unusedAnswer(key));
  return [...set, ...unused, ...idle];
}

/** How to put a report into words. */
export interface ViewOptions {
  readonly language: Language;
  /** Say that other people were masked. */
  readonly isRedacted?: boolean;
}

/** Puts a report into words of one language. */
export function buildView(
  report: CheckReport,
  pack: Pack,
  { language, isRedacted = false }: ViewOptions,
): ReportView {
  const words = catalogueOf(language);
  const context: ViewContext = { pack, report, words };
  const whole = readingOf(report.coverage, words);
  const reading = { ...whole, read: [...whole.read, ...outsideLines(report, words)] };
  const groups = report.groups.flatMap((group, at) => groupView(group, at + 1, context) ?? []);
  const { clusters, forAll } = clustersOf(groups);
  const numbers = new Map(
    clusters.flatMap(({ groups: inside }) => inside).map((group) => [group.findings[0], group.number]),
  );
  return {
    language,
    title: words.title,
    read: readLines(reading, words),
    reading,
    attention: attentionLines(report, words),
    fine: fineLines(report, words),
    groups,
    clusters,
    forAll,
    notices: report.notices.map((notice) => noticeView(notice, words)),
    questions: report.questions.flatMap(({ key }) => questionView(key, context) ?? []),
    asked: askedOnce(report, pack, words.lang, (finding) => numbers.get(finding)),
    suppressed: suppressedLines(report, context, words),
    files: fileViews(report.coverage, words),
    basis: basisLines(report, pack, words, isRedacted),
    closing: words.closing,
  };
}
