import type { Coverage, CoverageIssue, FileCoverage } from "@netral/engine/model";
import { formatNumber } from "../format-number.ts";
import { formatDay } from "../format-time.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import type { FileView, ReadingView } from "./report-view.ts";

const SHOWN = 10;

/** Why something was not read, in words. */
export function issueWords({ code, detail, count }: CoverageIssue, words: Catalogue): string {
  // A reason is called the same for a whole file (`followers`) and for a record (`ignored-followers`).
  const said = words.coverage[code] ?? words.coverage[`ignored-${code}`] ?? words.coverageOther(code);
  const number = count !== undefined && count > 1 ? ` (${formatNumber(count, words)})` : "";
  return `${said}${number}${detail ? ` [${detail}]` : ""}`;
}

function isUnread({ state }: FileCoverage): boolean {
  return state === "partial" || state === "unknown" || state === "failed";
}

const STRANGE = ["unknown-layout", "unknown-format", "html-export-not-readable", "record-not-understood"];

/** Unread because nobody here knows its layout: the case in which a skeleton helps. */
function isStrange({ issues }: FileCoverage): boolean {
  return issues.some(({ code }) => STRANGE.includes(code));
}

function unreadLines(coverage: Coverage, words: Catalogue): string[] {
  const unread = coverage.files.filter(isUnread);
  const whole = coverage.issues.map((issue) => issueWords(issue, words));
  // A list item needs a sentence above it.
  if (unread.length === 0) return whole.map((line) => `${line.charAt(0).toUpperCase()}${line.slice(1)}.`);
  const lines = unread.slice(0, SHOWN).map((file) => {
    // What was passed over on purpose is no reason to worry.
    const reasons = file.issues
      .filter(({ code }) => !code.startsWith("ignored-"))
      .map((issue) => issueWords(issue, words));
    const why = reasons.length > 0 ? reasons.join("; ") : words.fileState[file.state];
    return `- ${words.read.unreadFile(file.file, why)}`;
  });
  const rest = unread.length - SHOWN;
  return [
    words.read.unread(formatNumber(unread.length, words)),
    ...lines,
    ...(rest > 0 ? [`- ${words.read.more(formatNumber(rest, words))}`] : []),
    ...(unread.some(isStrange) ? [words.read.skeleton] : []),
    ...whole.map((line) => `- ${line}`),
  ];
}

const PRIVATE = ["ignored-private-message", "ignored-private-messages", "private-messages"];

/** The export holds private messages, and the owner did not ask for them. */
function leftPrivate({ files }: Coverage): boolean {
  return files.some(({ issues }) => issues.some(({ code }) => PRIVATE.includes(code)));
}

/** Files that gave what they hold, wholly or in part: the acts that are counted stand in these. */
function readFiles({ files }: Coverage): number {
  return files.filter(({ state, activities }) => state === "read" || (state === "partial" && activities > 0))
    .length;
}

/** What an export of each platform never holds, one line a platform. */
function gapLines({ gaps }: Coverage, words: Catalogue): string[] {
  const byPlatform = new Map<string, Set<string>>();
  for (const { platform, code } of gaps) {
    const where = words.platform[platform];
    byPlatform.set(where, (byPlatform.get(where) ?? new Set()).add(words.gap[code] ?? words.gapOther(code)));
  }
  return [...byPlatform].map(([platform, said]) => `${platform}: ${[...said].join("; ")}.`);
}

/** What was read, what was not, and what no export holds, as sentences; lines that begin with `- ` are list items. */
export function readingOf(coverage: Coverage, words: Catalogue): ReadingView {
  const { totals, range, owners, pictures } = coverage;
  const own = owners.map(({ platform, handle, name, id }) => {
    const shown = handle ? `@${handle}` : (name ?? id);
    const where = words.platform[platform];
    return shown === undefined ? words.read.ownerUnnamed(where) : words.read.owner(where, shown);
  });
  const isWhole = coverage.complete && coverage.issues.length === 0 && totals.activities > 0;
  return {
    read: [
      ...own,
      totals.activities === 0
        ? words.read.nothing
        : [
            words.read.files(
              formatNumber(readFiles(coverage), words),
              formatNumber(totals.activities, words),
            ),
            ...(range ? [words.read.range(formatDay(range.from, words), formatDay(range.to, words))] : []),
          ].join(" "),
      ...(totals.duplicates > 0 ? [words.read.duplicates(formatNumber(totals.duplicates, words))] : []),
      ...(leftPrivate(coverage) ? [words.read.privateMessages] : []),
      ...(pictures
        ? [
            words.read.pictures(
              formatNumber(pictures.read, words),
              formatNumber(pictures.wordless, words),
              formatNumber(pictures.unreadable, words),
              formatNumber(pictures.missing, words),
            ),
          ]
        : []),
      ...(isWhole ? [words.read.complete] : []),
    ],
    unread: isWhole ? [] : unreadLines(coverage, words),
    gaps: gapLines(coverage, words),
  };
}

/** All of {@link readingOf} in one list, for a screen that folds the gaps away. */
export function readLines({ read, unread, gaps }: ReadingView, words: Catalogue): string[] {
  return [
    ...read,
    ...unread,
    ...(gaps.length > 0 ? [words.read.gaps, ...gaps.map((line) => `- ${line}`)] : []),
  ];
}

/** Every file that was looked at, unread ones first. */
export function fileViews(coverage: Coverage, words: Catalogue): FileView[] {
  return coverage.files
    .map((file) => ({
      file: file.file,
      state: words.fileState[file.state],
      isRead: !isUnread(file),
      records: formatNumber(file.records, words),
      notes: file.issues.map((issue) => issueWords(issue, words)),
    }))
    .sort((a, b) => Number(a.isRead) - Number(b.isRead) || (a.file < b.file ? -1 : 1));
}
