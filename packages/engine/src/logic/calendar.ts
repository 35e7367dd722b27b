import type { Contest, Election, ElectionStage, ElectionStageName, RegistryDate } from "@netral/engine/model";
import { type DatePrecision, datePrecision } from "./registry-date.ts";
import type { RegistryIndex } from "./registry-index.ts";
import { stagesOfContest } from "./timeline.ts";

/** One stage of one contest that binds in an area; dates are local days of that area, `to` inclusive. */
export interface CalendarEntry {
  readonly election: string;
  readonly electionName: string;
  /** Absent when the registry has the election but not yet its contests. */
  readonly contest?: string;
  /** "Gubernur Contoh", or the election's name. */
  readonly title: string;
  readonly area: string;
  readonly stage: ElectionStageName;
  readonly from: RegistryDate;
  readonly to: RegistryDate;
  /** Bounds while `from` is not fixed. */
  readonly notBefore?: RegistryDate;
  readonly notAfter?: RegistryDate;
  readonly precision: DatePrecision | "unknown";
  /** Where today stands: over (or a gap in a contest that is over), going on, to come, or without a date yet. */
  readonly when: "past" | "now" | "next" | "unknown";
  readonly sources: readonly string[];
  /** `weak`: not one source with a whole address. */
  readonly mark: "sourced" | "weak";
}

/** What goes on today, what comes next, and what has no date yet. */
export interface CalendarToday {
  readonly now: readonly CalendarEntry[];
  readonly next: readonly CalendarEntry[];
  readonly unknown: readonly CalendarEntry[];
}

/** First or last calendar day a registry date may mean, as `YYYY-MM-DD`, for comparison. */
function day(date: string, side: "first" | "last"): string {
  const text = date.slice(0, 10);
  if (text.length === 10) return text;
  return side === "first" ? `${text}-01-01`.slice(0, 10) : `${text}${text.length === 4 ? "-12-31" : "-31"}`;
}

function whenOf(stage: ElectionStage, today: string): CalendarEntry["when"] {
  if (stage.from === null) return "unknown";
  const last = stage.to ?? stage.from;
  if (day(last, "last") < today) return "past";
  return day(stage.from, "first") > today ? "next" : "now";
}

function entriesOf(
  index: RegistryIndex,
  election: Election,
  contest: Contest | undefined,
  today: string,
): CalendarEntry[] {
  const title = contest ? index.contestName(contest.id) : election.name;
  const stages = stagesOfContest(contest, election);
  const concluded = isConcluded(stages, today);
  return stages.map((stage) => ({
    election: election.id,
    electionName: election.name,
    ...(contest ? { contest: contest.id } : {}),
    title,
    area: contest?.area ?? election.area,
    stage: stage.stage,
    from: stage.from,
    to: stage.to ?? stage.from,
    ...(stage.notBefore ? { notBefore: stage.notBefore } : {}),
    ...(stage.notAfter ? { notAfter: stage.notAfter } : {}),
    precision: datePrecision(stage.from) ?? "unknown",
    when: concluded ? "past" : whenOf(stage, today),
    sources: stage.sources,
    mark: stage.sources.some((id) => index.source(id)?.urlComplete !== false) ? "sourced" : "weak",
  }));
}

/** A gap in the dates of a contest that is over is history, not something still to come. */
function isConcluded(stages: readonly ElectionStage[], today: string): boolean {
  const dated = stages.filter(({ from }) => from !== null);
  return dated.length > 0 && dated.every((stage) => whenOf(stage, today) === "past");
}

/** `9999` sorts what has no date after everything that has one. */
function sortKey(entry: CalendarEntry): string {
  return day(entry.from ?? entry.notBefore ?? "9999", "first");
}

/**
 * The stages that bind someone who works in an area: national contests and those of the area, its district and
 * its ancestors, past and future, in order of time. Without an area (or with one the registry does not have)
 * national contests and the common dates of every other election whose area is the whole country. `today` is
 * `YYYY-MM-DD`.
 */
export function calendarFor(
  index: RegistryIndex,
  areaCode: string | undefined,
  today: string,
): readonly CalendarEntry[] {
  const area = areaCode === undefined ? undefined : index.areaByCode(areaCode);
  const country = index.tables.areas.find(({ level }) => level === "negara");
  const home = area ?? country;
  const contests = home ? index.contestsOf(home.id) : [];
  const chain = new Set(home ? index.ancestry(home.id).map(({ id }) => id) : []);
  const withContests = new Set(index.tables.contests.map(({ election }) => election));
  const covered = new Set(contests.map(({ election }) => election));
  const entries = contests.flatMap((contest) => {
    const election = index.election(contest.election);
    return election ? entriesOf(index, election, contest, today) : [];
  });
  for (const election of index.tables.elections) {
    const common = area === undefined || !withContests.has(election.id);
    if (chain.has(election.area) && common && !covered.has(election.id)) {
      entries.push(...entriesOf(index, election, undefined, today));
    }
  }
  return entries.sort((a, b) => sortKey(a).localeCompare(sortKey(b)) || a.title.localeCompare(b.title));
}

/** Splits a calendar into what goes on today, the nearest stages to come (all of that day), and the undated. */
export function calendarToday(entries: readonly CalendarEntry[]): CalendarToday {
  const coming = entries.filter(({ when }) => when === "next");
  const nearest = coming[0]?.from;
  return {
    now: entries.filter(({ when }) => when === "now"),
    next: coming.filter(({ from }) => from === nearest),
    unknown: entries.filter(({ when }) => when === "unknown"),
  };
}
